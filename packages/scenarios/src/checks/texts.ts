import { valuesOf } from '../draft.ts';
import type { Draft, ListName } from '../draft.ts';
import { jsonPath } from '../fault.ts';
import type { Fault, FaultCode } from '../fault.ts';
import { textKeys } from '../text-keys.ts';
import type { Named } from '../text-keys.ts';

/** The list of the scenario on which the texts under a prefix rest. */
const listOf: Readonly<Record<string, ListName>> = {
  actor: 'actors',
  issue: 'issues',
  sector: 'sectors',
  asset: 'assets',
  band: 'bands',
  objective: 'objectives',
  successor: 'successors',
  inject: 'injects',
  length: 'lengths',
  turn: 'lengths',
  source: 'sources',
};

const namedIn = (draft: Draft): Named => ({
  actors: valuesOf(draft.actors),
  issues: valuesOf(draft.issues),
  sectors: valuesOf(draft.sectors),
  assets: valuesOf(draft.assets),
  bands: valuesOf(draft.bands),
  objectives: valuesOf(draft.objectives),
  successors: valuesOf(draft.successors),
  injects: valuesOf(draft.injects),
  lengths: valuesOf(draft.lengths),
  sources: valuesOf(draft.sources),
});

/** Texts of a faulty element cannot be told from superfluous ones, so they are let be. */
const isCertain = (drafts: readonly Draft[], key: string): boolean => {
  const list = listOf[key.split('.')[0] ?? ''];
  return list === undefined || drafts.every((draft) => draft[list].whole);
};

/** Every text of every level is there, says something, and belongs to something. */
export const textFaults = (
  drafts: readonly Draft[],
  file: string,
  texts: Readonly<Record<string, string>>,
): readonly Fault[] => {
  const keys = drafts.flatMap((draft) => textKeys(namedIn(draft)));
  const known = new Set(keys.map(({ key }) => key));
  const optional = new Set(keys.flatMap((one) => (one.optional ? [one.key] : [])));
  const found = new Map(Object.entries(texts));
  const fault = (key: string, code: FaultCode): Fault => ({
    file,
    path: jsonPath([key]),
    code,
    detail: { key },
  });
  return [
    ...[...known].flatMap((key) => {
      const text = found.get(key);
      if (text === undefined) return optional.has(key) ? [] : [fault(key, 'text-missing')];
      return text.trim() === '' ? [fault(key, 'text-empty')] : [];
    }),
    ...[...found.keys()]
      .filter((key) => !known.has(key) && isCertain(drafts, key))
      .map((key) => fault(key, 'text-superfluous')),
  ];
};
