import { valuesOf } from '../draft.ts';
import type { Draft, ListName } from '../draft.ts';
import { jsonPath } from '../fault.ts';
import type { Fault, FaultCode } from '../fault.ts';
import { textKeys } from '../text-keys.ts';

/** The list of the scenario on which the texts under a prefix rest. */
const listOf: Readonly<Record<string, ListName>> = {
  actor: 'actors',
  issue: 'issues',
  band: 'bands',
  objective: 'objectives',
  inject: 'injects',
  length: 'lengths',
  turn: 'lengths',
  source: 'sources',
};

/** Texts of a faulty element cannot be told from superfluous ones, so they are let be. */
const isCertain = (draft: Draft, key: string): boolean => {
  const list = listOf[key.split('.')[0] ?? ''];
  return list === undefined || draft[list].whole;
};

/** Every text is there, says something, and belongs to something. */
export const textFaults = (
  draft: Draft,
  file: string,
  texts: Readonly<Record<string, string>>,
): readonly Fault[] => {
  const due = new Set(
    textKeys({
      actors: valuesOf(draft.actors),
      issues: valuesOf(draft.issues),
      bands: valuesOf(draft.bands),
      objectives: valuesOf(draft.objectives),
      injects: valuesOf(draft.injects),
      lengths: valuesOf(draft.lengths),
      sources: valuesOf(draft.sources),
    }).map(({ key }) => key),
  );
  const found = new Map(Object.entries(texts));
  const fault = (key: string, code: FaultCode): Fault => ({
    file,
    path: jsonPath([key]),
    code,
    detail: { key },
  });
  return [
    ...[...due].flatMap((key) => {
      const text = found.get(key);
      if (text === undefined) return [fault(key, 'text-missing')];
      return text.trim() === '' ? [fault(key, 'text-empty')] : [];
    }),
    ...[...found.keys()]
      .filter((key) => !due.has(key) && isCertain(draft, key))
      .map((key) => fault(key, 'text-superfluous')),
  ];
};
