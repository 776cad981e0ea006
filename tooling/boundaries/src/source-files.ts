import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..', '..');

const SKIPPED: ReadonlySet<string> = new Set([
  'node_modules',
  'dist',
  'reports',
  'coverage',
  'test-results',
  '.turbo',
]);

/** A source file: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

function pathsUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pathsUnder(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Every TypeScript source under a folder of the root. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return pathsUnder(join(ROOT, folder)).map((path) => ({
    path: relative(ROOT, path).split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  }));
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Folders of the workspaces that exist, from the root. */
export function workspaceFolders(): readonly string[] {
  const inside = ['apps', 'packages', 'tooling'].flatMap((group) =>
    readdirSync(join(ROOT, group)).map((name) => `${group}/${name}`),
  );
  return [...inside, 'e2e'];
}

/** Tests and the builders they share. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.includes('/testing/');
}

/** Settings of tools, benchmarks and scripts run by hand: they are no part of the product. */
export function isTool(path: string): boolean {
  return path.endsWith('.config.ts') || /\/(?:bench|tools|history)\//.test(path);
}
