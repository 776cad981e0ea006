import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readText } from './source-files.ts';
import { WALLS } from './walls.ts';

const manifest = z.object({
  name: z.string(),
  exports: z.record(z.string(), z.string()).optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});
const tsconfig = z.object({
  compilerOptions: z
    .object({ lib: z.array(z.string()).optional(), types: z.array(z.string()).optional() })
    .optional(),
});

const parse = (path: string): unknown => JSON.parse(readText(path));
const packages = WALLS.map((wall) => ({
  wall,
  file: manifest.parse(parse(`${wall.folder}/package.json`)),
}));

describe.each(packages)('$wall.folder', ({ file }) => {
  it('asks for exact versions', () => {
    const asked = Object.entries({ ...file.dependencies, ...file.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

describe.each(packages.filter(({ wall }) => wall.folder.startsWith('packages/')))(
  '$wall.folder',
  ({ wall, file }) => {
    it('depends on what its wall allows and nothing else', () => {
      const npm = wall.npm === 'any' ? [] : wall.npm.filter((name) => !name.includes('/'));
      // A package's further doors are asked for with the package itself.
      const workspace = wall.workspace.filter((name) => name.split('/').length === 2);
      const allowed = [...workspace, ...npm].toSorted();
      expect(Object.keys(file.dependencies).toSorted()).toEqual(allowed);
    });

    it('is used through one door', () => {
      expect(file.exports?.['.']).toBe('./src/index.ts');
    });
  },
);

it.each(WALLS.filter(({ pure }) => pure))(
  '$folder sees neither a page nor a host',
  ({ folder }) => {
    const { compilerOptions } = tsconfig.parse(parse(`${folder}/tsconfig.json`));
    expect(compilerOptions?.lib ?? compilerOptions?.types ?? []).toEqual([]);
  },
);

it('gives nobody a page or a host unasked', () => {
  const { compilerOptions } = tsconfig.parse(parse('tsconfig.base.json'));
  expect(compilerOptions).toEqual({ lib: ['es2023'], types: [] });
});
