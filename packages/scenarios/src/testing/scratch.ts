import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of a bundled pack. */
export const packFolder = (id: string): string =>
  fileURLToPath(new URL(`../../packs/${id}/`, import.meta.url));

/** Bends a parsed file; tests reach into it by path, as its text has no type. */
export type Bend = readonly (readonly [path: readonly (string | number)[], to: unknown])[];

const isBag = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

const bend = (json: unknown, [path, to]: Bend[number]): void => {
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (isBag(at) ? at[step] : at), json);
  if (last === undefined || !isBag(holder)) throw new Error(`no such place: ${path.join('.')}`);
  if (to !== undefined) holder[last] = to;
  else if (Array.isArray(holder) && typeof last === 'number') holder.splice(last, 1);
  else Reflect.deleteProperty(holder, last);
};

/** The text of a bundled pack's file with some values replaced, or taken out where `undefined`. */
export const bent = (id: string, file: string, bends: Bend): string => {
  const json: unknown = JSON.parse(readFileSync(join(packFolder(id), file), 'utf8'));
  for (const one of bends) bend(json, one);
  return JSON.stringify(json);
};

/** Writes a pack's folder with these contents; a file left out is missing. */
export const scratchPack = (files: {
  readonly scenario?: string;
  readonly en?: string;
  readonly others?: Readonly<Record<string, string>>;
}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  mkdirSync(join(folder, 'text'));
  if (files.scenario !== undefined) writeFileSync(join(folder, 'scenario.json'), files.scenario);
  if (files.en !== undefined) writeFileSync(join(folder, 'text', 'en.json'), files.en);
  for (const [language, text] of Object.entries(files.others ?? {})) {
    writeFileSync(join(folder, 'text', `${language}.json`), text);
  }
  return folder;
};
