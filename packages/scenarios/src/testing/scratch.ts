import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { questions } from '../checks/questions.ts';
import { bundledPacks } from '../load.ts';

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

const bentJson = (json: unknown, bends: Bend): string => {
  const copy: unknown = structuredClone(json);
  for (const one of bends) bend(copy, one);
  return JSON.stringify(copy);
};

/** The text of a bundled pack's file with some values replaced, or taken out where `undefined`. */
export const bent = (id: string, file: string, bends: Bend): string => {
  const json: unknown = JSON.parse(readFileSync(join(packFolder(id), file), 'utf8'));
  return bentJson(json, bends);
};

const bundled = bundledPacks();

/** The English texts of a bundled pack's lowest level alone, bent. */
export const bentTexts = (id: string, bends: Bend): string => {
  const lowest = bundled.find(({ scenario }) => scenario.id === id);
  return bentJson(lowest?.texts.en ?? {}, bends);
};

/** Answers on the screen to every question of every seat of October 1962's lowest level, bent. */
export const bentQuestions = (bends: Bend): string => {
  const seats = ['USA', 'TUR', 'OAS', 'SOV', 'CUB', 'UNS'];
  const all = questions.map((question) => [question, ['screen.aims']]);
  return bentJson(Object.fromEntries(seats.map((seat) => [seat, Object.fromEntries(all)])), bends);
};

/** Writes a pack's folder with these contents; a file left out is missing, but for the questions. */
export const scratchPack = (files: {
  readonly scenario?: string;
  readonly en?: string;
  readonly others?: Readonly<Record<string, string>>;
  readonly levels?: Readonly<Record<string, string>>;
  /** Good ones where nothing is said; null for none. */
  readonly questions?: string | null;
}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  mkdirSync(join(folder, 'text'));
  if (files.scenario !== undefined) writeFileSync(join(folder, 'scenario.json'), files.scenario);
  if (files.en !== undefined) writeFileSync(join(folder, 'text', 'en.json'), files.en);
  for (const [language, text] of Object.entries(files.others ?? {})) {
    writeFileSync(join(folder, 'text', `${language}.json`), text);
  }
  const levels = Object.entries(files.levels ?? {});
  if (levels.length > 0) mkdirSync(join(folder, 'levels'));
  for (const [level, overlay] of levels)
    writeFileSync(join(folder, 'levels', `${level}.json`), overlay);
  const said = files.questions === undefined ? bentQuestions([]) : files.questions;
  if (said !== null) writeFileSync(join(folder, 'questions.json'), said);
  return folder;
};
