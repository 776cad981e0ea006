import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

interface Budget {
  readonly name: string;
  /** Modules that the route loads before it can be used. */
  readonly screens: readonly string[];
  /** Most script for it, gzip, in kB of 1,000 bytes. */
  readonly most: number;
}
const room = ['screens/room/index.tsx', 'screens/table/index.tsx'] as const;
const budgets: readonly Budget[] = [
  { name: 'join', screens: ['screens/join/index.tsx'], most: 120 },
  { name: 'table', screens: [...room, 'screens/table/desktop.tsx'], most: 330 },
  { name: 'phone', screens: [...room, 'screens/table/phone.tsx'], most: 330 },
];

type Chunk = Rolldown.OutputChunk;

/** Every chunk that loads with these, through static imports. */
const loadedWith = (chunks: ReadonlyMap<string, Chunk>, first: readonly Chunk[]): Set<Chunk> => {
  const loaded = new Set<Chunk>();
  const walk = (chunk: Chunk): void => {
    if (loaded.has(chunk)) return;
    loaded.add(chunk);
    for (const name of chunk.imports) {
      const next = chunks.get(name);
      if (next !== undefined) walk(next);
    }
  };
  first.forEach(walk);
  return loaded;
};

/** Prints what each budgeted route weighs, and fails the build where one weighs too much. */
export const weighRoutes = (): Plugin => ({
  name: 'weigh-routes',
  apply: 'build',
  generateBundle(_, bundle) {
    const all = Object.values(bundle).filter((part): part is Chunk => part.type === 'chunk');
    const chunks = new Map(all.map((chunk) => [chunk.fileName, chunk]));
    for (const { name, screens, most } of budgets) {
      const first = all.filter(
        ({ isEntry, facadeModuleId }) =>
          isEntry || screens.some((screen) => facadeModuleId?.endsWith(screen) === true),
      );
      if (first.length !== screens.length + 1) this.error(`${name}: a screen was not found`);
      const bytes = [...loadedWith(chunks, first)].reduce(
        (sum, { code }) => sum + gzipSync(code).length,
        0,
      );
      const line = `${name}: ${(bytes / 1000).toFixed(1)} of ${most} kB of script, gzip`;
      if (bytes > most * 1000) this.error(line);
      this.info(line);
    }
  },
});
