import { describe, expect, it } from 'vitest';
import { MAY_ASSERT_TYPES } from './exceptions.ts';
import { cycles, reach, target } from './graph.ts';
import { readSource, type Escape, type ReadSource } from './read-source.ts';
import { isTest, isTool, sourceFiles, workspaceFolders } from './source-files.ts';
import { FOR_TESTS, NEVER_IN_THE_PAGE, WALLS, type Wall } from './walls.ts';

const MAX_LINES = 400;

/** In the folder of a pure part that meets the machine. */
const isHost = ({ host }: Wall, path: string): boolean =>
  host !== undefined && path.startsWith(`${host}/`);

const houses = WALLS.map((wall) => ({ wall, files: sourceFiles(wall.folder).map(readSource) }));
const all = houses.flatMap(({ files }) => files);
const exempt = new Set(MAY_ASSERT_TYPES.map(({ file }) => file));

function mayImport(wall: Wall, file: ReadSource, specifier: string): boolean {
  const path = target(file.path, specifier);
  if (path !== null) {
    if (isTool(file.path)) return true;
    // What is pure never leans on what is not, not even next door.
    return path.startsWith(`${wall.folder}/`) && (isHost(wall, file.path) || !isHost(wall, path));
  }
  if (isTool(file.path)) return true;
  if (isTest(file.path) && FOR_TESTS.includes(specifier)) return true;
  if (specifier.startsWith('@convoy/')) return wall.workspace.includes(specifier);
  if (specifier.startsWith('node:')) return wall.node || isHost(wall, file.path);
  return wall.npm === 'any' || wall.npm.includes(specifier);
}

function escapes(
  files: readonly ReadSource[],
  kinds: readonly Escape['kind'][],
): readonly string[] {
  return files.flatMap(({ path, escapes: found }) =>
    found
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, line }) => `${path}:${line} ${kind}`),
  );
}

it('gives every workspace a wall', () => {
  expect(WALLS.map(({ folder }) => folder).toSorted()).toEqual(workspaceFolders().toSorted());
});

describe.each(houses)('$wall.folder', ({ wall, files }) => {
  it('imports nothing that its wall forbids', () => {
    const forbidden = files.flatMap((file) =>
      file.imports
        .filter((specifier) => !mayImport(wall, file, specifier))
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    expect(forbidden).toEqual([]);
  });
});

it('raises nothing to a power in the pure packages: only math.ts is exact everywhere', () => {
  const pure = houses.filter(({ wall }) => wall.pure).flatMap(({ files }) => files);
  const shipped = pure.filter(({ path }) => !isTest(path) && !isTool(path));
  expect(escapes(shipped, ['power'])).toEqual([]);
});

it('has no cycles among files', () => {
  const graph = new Map(
    all.map(({ path, imports }) => [path, imports.flatMap((to) => target(path, to) ?? [])]),
  );
  expect(cycles(graph)).toEqual([]);
});

it('keeps secrets out of whatever the page reaches', () => {
  const graph = new Map(
    houses.map(({ wall }) => [`@convoy/${wall.folder.split('/').at(-1)}`, wall.workspace]),
  );
  const reached = reach(graph, '@convoy/web');
  expect(NEVER_IN_THE_PAGE.filter((name) => reached.has(name))).toEqual([]);
});

it('has no file that is too long', () => {
  const long = all.filter(({ lines }) => lines > MAX_LINES);
  expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
});

it('has no any, no !, no lint or compiler switched off, no skipped test', () => {
  expect(escapes(all, ['any', 'non-null', 'comment', 'skipped-test'])).toEqual([]);
});

it('asserts types only where an exception says why', () => {
  expect(
    escapes(
      all.filter(({ path }) => !exempt.has(path)),
      ['assertion'],
    ),
  ).toEqual([]);
});

it('has no stale exception', () => {
  const used = new Set(
    all.filter((file) => escapes([file], ['assertion']).length > 0).map(({ path }) => path),
  );
  expect([...exempt].filter((file) => !used.has(file))).toEqual([]);
});
