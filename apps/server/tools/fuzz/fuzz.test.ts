import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realEntropy } from '../../src/testing/rooms.ts';
import { handClock, startServer } from '../../src/testing/server.ts';
import type { HandClock, TestServer } from '../../src/testing/server.ts';
import { places } from '../../src/testing/stores.ts';
import type { Place } from '../../src/testing/stores.ts';
import { messages } from './generate.ts';
import { fuzz } from './run.ts';
import { routes, socketMessages } from './targets.ts';

/** Few, so that the tests stay quick; `npm run fuzz` sends 200,000. */
const few = 900;

describe('what is sent', () => {
  it.each(socketMessages)(
    'as $event is right three times in four, and wrong in its places',
    ({ schema }) => {
      const drawn = fc.sample(messages(schema, ['USA', 'orders', 'resolve']), {
        numRuns: 200,
        seed: 3,
      });
      const right = drawn.filter((one) => schema.safeParse(one).success).length;
      expect(right).toBeGreaterThan(60);
      expect(right).toBeLessThan(200);
    },
  );

  it('goes to every route that there is', () => {
    const folder = new URL('../../src/http/', import.meta.url);
    const written = readdirSync(folder)
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .flatMap((text) => [
        ...text.matchAll(/api\.(get|post|delete)\(\s*['`](?:\$\{base\})?(\/[^'`]*)['`]/g),
      ])
      .map(([, method = '', path = '']) => `${method.toUpperCase()} ${path}`);
    const known = routes.map(
      ({ method, path }) => `${method} ${path.replace('/rooms/:code/review', '')}`,
    );
    const asked = written.map((one) => one.replace('/rooms/:code/review', ''));
    expect(known.toSorted()).toEqual([...new Set(asked)].toSorted());
  });
});

describe('a server that is sent anything', () => {
  let place: Place;
  let server: TestServer;
  let clock: HandClock;
  let close: () => Promise<void>;
  beforeAll(async () => {
    place = await places[0].make();
    const store = await place.open();
    clock = handClock(1_700_000_000_000);
    server = await startServer({
      store,
      clock,
      entropy: realEntropy,
      labAccess: { kind: 'closed' },
    });
    close = () => store.close();
  });
  afterAll(async () => {
    await server.stop();
    await close();
    place.clear();
  });

  it('stands, tells no secret, shows no stack and loses nothing', async () => {
    const found = await fuzz(server, clock, { messages: few, seed: 11, progress: () => undefined });
    expect(found).toMatchObject({ crashes: [], leaks: [], stacks: [], lost: [] });
    expect(found.done).toBeGreaterThan(few / 50);
    expect(found.refused).toBeGreaterThan(few / 2);
  }, 120_000);
});
