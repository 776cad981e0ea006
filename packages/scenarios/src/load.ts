import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '@convoy/engine';
import type { Scenario } from '@convoy/engine';
import { SCENARIO_FILE } from './fault.ts';
import type { Fault, FaultCode } from './fault.ts';
import { textFile, validate } from './validate.ts';
import type { Languages } from './validate.ts';

export interface Pack {
  readonly scenario: Scenario;
  /** By language; every language has the same keys. */
  readonly texts: Languages;
  /** SHA-256, in hex, over scenario and texts as they were accepted. */
  readonly hash: string;
}
export type Loaded =
  | { readonly ok: true; readonly pack: Pack }
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

const TEXT = /^([a-z]{2,3}(?:-[A-Za-z]{2,8})?)\.json$/;

/** The languages that the folder has texts in; `en` always, so that its absence is a fault. */
const languagesOf = (folder: string): readonly string[] => {
  try {
    const found = readdirSync(join(folder, 'text')).flatMap((name) => TEXT.exec(name)?.[1] ?? []);
    return [...new Set(['en', ...found])].toSorted();
  } catch {
    return ['en'];
  }
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
 * Reads and judges a pack: `scenario.json` and `text/<language>.json` in `folder`. Gives the pack,
 * or every fault at once, each with file, JSON path, code and detail. Never throws.
 */
export const loadPack = (folder: string): Loaded => {
  const scenario = readJson(folder, SCENARIO_FILE);
  const files = languagesOf(folder).map((language) => ({
    language,
    read: readJson(folder, textFile(language)),
  }));
  const texts = new Map(
    files.flatMap(({ language, read }) => (read.ok ? [[language, read.json] as const] : [])),
  );
  const unread = files.flatMap(({ read }) => (read.ok ? [] : [read.fault]));
  if (!scenario.ok) return { ok: false, faults: [scenario.fault, ...unread] };
  const ids = new Set(catalogue.map((instrument) => instrument.id));
  const judged = validate(scenario.json, texts, ids, unread);
  if (!judged.ok) return judged;
  const hash = hashOf(judged.scenario, judged.texts);
  return { ok: true, pack: { scenario: judged.scenario, texts: judged.texts, hash } };
};

const PACKS = fileURLToPath(new URL('../packs/', import.meta.url));

/**
 * The packs that come with the product, by id; `folder` for a build that carries them elsewhere.
 * Throws on a faulty one: that is a bug of ours.
 */
export const bundledPacks = (folder: string = PACKS): readonly Pack[] =>
  readdirSync(folder)
    .toSorted()
    .map((name) => {
      const loaded = loadPack(join(folder, name));
      if (!loaded.ok) throw new Error(`pack ${name}: ${JSON.stringify(loaded.faults, null, 2)}`);
      return loaded.pack;
    });
