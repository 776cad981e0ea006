import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '@convoy/engine';
import type { Scenario } from '@convoy/engine';
import type { About } from './about.ts';
import { ABOUT_FILE, MEASURED_FILE, QUESTIONS_FILE, SCENARIO_FILE } from './fault.ts';
import type { Fault, FaultCode } from './fault.ts';
import { levelFile } from './levels.ts';
import type { Measured } from './measured.ts';
import { textFile, validate } from './validate.ts';
import type { Languages } from './validate.ts';

/** One level of a pack; levels of the same pack share the scenario's id and differ in its level. */
export interface Pack {
  readonly scenario: Scenario;
  /** By language; every language has the same keys. */
  readonly texts: Languages;
  /** SHA-256, in hex, over scenario and texts as they were accepted. */
  readonly hash: string;
  /** What the library says of the whole pack; null where it says nothing. */
  readonly about: About | null;
  /** What bots made of this level when it was last measured; null where it never was. */
  readonly measured: Measured | null;
}
export type Loaded =
  /** The levels, the lowest first. */
  | { readonly ok: true; readonly packs: readonly Pack[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

type Read =
  { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly fault: Fault };

const failed = (file: string, code: FaultCode): Read => ({
  ok: false,
  fault: { file, path: '$', code, detail: {} },
});

const readJson = (folder: string, file: string): Read => {
  try {
    const json: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return { ok: true, json };
  } catch (error) {
    if (error instanceof SyntaxError) return failed(file, 'not-json');
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return failed(file, absent ? 'file-missing' : 'file-unreadable');
  }
};

interface Optional {
  readonly read: { readonly json: unknown } | null;
  readonly faults: readonly Fault[];
}
/** A file that a pack may do without. */
const readOptional = (folder: string, file: string): Optional => {
  const read = readJson(folder, file);
  if (read.ok) return { read, faults: [] };
  return { read: null, faults: read.fault.code === 'file-missing' ? [] : [read.fault] };
};

const TEXT = /^([a-z]{2,3}(?:-[A-Za-z]{2,8})?)\.json$/;
const OVERLAY = /^([a-z]+)\.json$/;

/** What the pattern names among the files of a folder; nothing where there is no such folder. */
const namesIn = (folder: string, pattern: RegExp): readonly string[] => {
  try {
    return readdirSync(folder)
      .flatMap((name) => pattern.exec(name)?.[1] ?? [])
      .toSorted();
  } catch {
    return [];
  }
};

interface Group {
  readonly json: ReadonlyMap<string, unknown>;
  readonly faults: readonly Fault[];
}

const readAll = (
  folder: string,
  names: readonly string[],
  fileOf: (name: string) => string,
): Group => {
  const files = names.map((name) => ({ name, read: readJson(folder, fileOf(name)) }));
  return {
    json: new Map(files.flatMap(({ name, read }) => (read.ok ? [[name, read.json] as const] : []))),
    faults: files.flatMap(({ read }) => (read.ok ? [] : [read.fault])),
  };
};

const sortedKeys = (of: object): readonly string[] => Object.keys(of).toSorted();

const hashOf = (scenario: Scenario, texts: Languages): string => {
  const spoken = sortedKeys(texts).map((language) => {
    const said = texts[language] ?? {};
    return [language, sortedKeys(said).map((key) => [key, said[key]])];
  });
  return createHash('sha256')
    .update(JSON.stringify([scenario, spoken]))
    .digest('hex');
};

/**
 * Reads and judges a pack: in `folder` the lowest level's `scenario.json`, the others'
 * `levels/<level>.json`, `text/<language>.json` (`en` always), `questions.json` and, for the library, `about.json` and `measured.json`. Gives every
 * level, or every fault at once, each with file, JSON path, code and detail. Never throws.
 */
export const loadPack = (folder: string): Loaded => {
  const scenario = readJson(folder, SCENARIO_FILE);
  const overlays = readAll(folder, namesIn(join(folder, 'levels'), OVERLAY), levelFile);
  const languages = new Set(['en', ...namesIn(join(folder, 'text'), TEXT)]);
  const texts = readAll(folder, [...languages].toSorted(), textFile);
  const questions = readJson(folder, QUESTIONS_FILE);
  const about = readOptional(folder, ABOUT_FILE);
  const measured = readOptional(folder, MEASURED_FILE);
  const unread = [
    ...[...overlays.faults, ...texts.faults, ...(questions.ok ? [] : [questions.fault])],
    ...[...about.faults, ...measured.faults],
  ];
  if (!scenario.ok) return { ok: false, faults: [scenario.fault, ...unread] };
  const files = {
    ...{ scenario: scenario.json, overlays: overlays.json, texts: texts.json, unread },
    ...{ questions: questions.ok ? questions : null, about: about.read, measured: measured.read },
  };
  const judged = validate(files, new Set(catalogue.map((instrument) => instrument.id)));
  if (!judged.ok) return judged;
  const packs = judged.levels.map((one) => ({ ...one, hash: hashOf(one.scenario, one.texts) }));
  return { ok: true, packs };
};

const PACKS = fileURLToPath(new URL('../packs/', import.meta.url));

/** The sequence in which pages offer the packs: a newcomer plays the first. Others follow by name. */
const SHELF: readonly string[] = [
  'cuba-1962',
  'amber-strait',
  'ukraine-2022',
  'kosovo-1998',
  'libya-1999',
  'iran-2006',
  'iran-2018',
  'taiwan-strait',
  'eastern-flank',
];
const placeOnShelf = (name: string): number =>
  SHELF.includes(name) ? SHELF.indexOf(name) : SHELF.length;

/**
 * The packs that come with the product, in the sequence of the shelf and by level; `folder` for a build that carries them elsewhere.
 * Throws on a faulty one: that is a bug of ours.
 */
export const bundledPacks = (folder: string = PACKS): readonly Pack[] =>
  readdirSync(folder)
    .toSorted()
    .toSorted((a, b) => placeOnShelf(a) - placeOnShelf(b))
    .flatMap((name) => {
      const loaded = loadPack(join(folder, name));
      if (!loaded.ok) throw new Error(`pack ${name}: ${JSON.stringify(loaded.faults, null, 2)}`);
      return loaded.packs;
    });
