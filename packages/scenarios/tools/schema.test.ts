import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { jsonSchema } from '../src/schema.ts';

it('is what is published', async () => {
  const path = fileURLToPath(new URL('../../../docs/scenario.schema.json', import.meta.url));
  // Set to write it anew; the change is then reviewed like any other.
  if (process.env['UPDATE_SCHEMA'] === '1') {
    const options = { parser: 'json', printWidth: 100 } as const;
    writeFileSync(path, await format(JSON.stringify(jsonSchema()), options));
  }
  const published: unknown = JSON.parse(readFileSync(path, 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
});
