import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SCENARIO_FILE } from './fault.ts';
import type { Fault } from './fault.ts';
import { loadPack } from './load.ts';
import type { Pack } from './load.ts';

/** A folder whose pack is not offered, and why. */
export interface LeftOut {
  readonly folder: string;
  readonly faults: readonly Fault[];
}
export interface OwnPacks {
  readonly packs: readonly Pack[];
  readonly leftOut: readonly LeftOut[];
}

const absent = (folder: string): OwnPacks => ({
  packs: [],
  leftOut: [{ folder, faults: [{ file: '.', path: '$', code: 'file-missing', detail: {} }] }],
});

/** The folders in a folder; null where there is no such place. */
const foldersIn = (folder: string): readonly string[] | null => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .toSorted();
  } catch {
    return null;
  }
};

/**
 * The packs that somebody keeps in a folder, a subfolder each: those in order, and what is wrong
 * with the others. An id that stands among `taken`, or in an earlier folder, is a fault. Never throws.
 */
export const packsIn = (folder: string, taken: ReadonlySet<string>): OwnPacks => {
  const names = foldersIn(folder);
  if (names === null) return absent(folder);
  return names.reduce<OwnPacks>(
    ({ packs, leftOut }, name) => {
      const loaded = loadPack(join(folder, name));
      if (!loaded.ok)
        return { packs, leftOut: [...leftOut, { folder: name, faults: loaded.faults }] };
      const id = loaded.packs[0]?.scenario.id ?? '';
      if (!taken.has(id) && !packs.some(({ scenario }) => scenario.id === id))
        return { packs: [...packs, ...loaded.packs], leftOut };
      const fault: Fault = { file: SCENARIO_FILE, path: '$.id', code: 'id-taken', detail: { id } };
      return { packs, leftOut: [...leftOut, { folder: name, faults: [fault] }] };
    },
    { packs: [], leftOut: [] },
  );
};
