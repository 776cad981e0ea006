import { scenarioSchema } from '@convoy/engine';
import type { Scenario } from '@convoy/engine';
import type { z } from 'zod';
import { fields, items } from './raw.ts';

/** A list's element that parsed, with its place in the file. */
export interface Row<Value> {
  readonly index: number;
  readonly value: Value;
}
export interface Part<Value> {
  readonly rows: readonly Row<Value>[];
  /** Every element parsed, so that what is absent is absent in truth. */
  readonly whole: boolean;
}

const lists = [
  'lengths',
  'bands',
  'actors',
  'pairs',
  'issues',
  'instruments',
  'sectors',
  'exposures',
  'assets',
  'institutions',
  'injects',
  'objectives',
  'elections',
  'successors',
  'sources',
] as const;
type NamedList = 'actors' | 'issues' | 'instruments' | 'sectors' | 'injects';
export type ListName = (typeof lists)[number];

/**
 * What can be read of a scenario that may be faulty in places: one bad figure must not hide the
 * other faults, so every element is parsed alone and references are checked among those that hold.
 */
export type Draft = { readonly [List in ListName]: Part<Scenario[List][number]> } & {
  readonly goBetweens: Part<NonNullable<Scenario['goBetweens']>[number]>;
  readonly standing: Part<NonNullable<Scenario['standing']>[number]>;
  readonly dispute: Scenario['dispute'] | null;
  /** Ids as written, those of faulty elements included, so that a fault does not breed others. */
  readonly known: Readonly<Record<NamedList | 'sources', ReadonlySet<string>>>;
};

/** `absent` where the list may be left out, and is then empty. */
const part = <Value>(
  given: unknown,
  element: z.ZodType<Value>,
  absent: readonly [] | null = null,
): Part<Value> => {
  const raw = given === undefined && absent !== null ? absent : given;
  const list = items(raw);
  const rows = list.flatMap((item, index) => {
    const parsed = element.safeParse(item);
    return parsed.success ? [{ index, value: parsed.data }] : [];
  });
  return { rows, whole: Array.isArray(raw) && rows.length === list.length };
};

const strings = (values: readonly unknown[]): ReadonlySet<string> =>
  new Set(values.filter((value) => typeof value === 'string'));

export const draftOf = (json: unknown): Draft => {
  const raw = fields(json);
  const shape = scenarioSchema.shape;
  const ids = (list: NamedList): ReadonlySet<string> =>
    strings(items(raw[list]).map((item) => fields(item)['id']));
  const dispute = shape.dispute.safeParse(raw['dispute']);
  return {
    lengths: part(raw['lengths'], shape.lengths.element),
    bands: part(raw['bands'], shape.bands.element),
    actors: part(raw['actors'], shape.actors.element),
    pairs: part(raw['pairs'], shape.pairs.element),
    issues: part(raw['issues'], shape.issues.element),
    instruments: part(raw['instruments'], shape.instruments.element),
    sectors: part(raw['sectors'], shape.sectors.unwrap().element, []),
    exposures: part(raw['exposures'], shape.exposures.unwrap().element, []),
    assets: part(raw['assets'], shape.assets.unwrap().element, []),
    institutions: part(raw['institutions'], shape.institutions.unwrap().element, []),
    goBetweens: part(raw['goBetweens'], shape.goBetweens.unwrap().element, []),
    standing: part(raw['standing'], shape.standing.unwrap().element, []),
    injects: part(raw['injects'], shape.injects.element),
    objectives: part(raw['objectives'], shape.objectives.element),
    elections: part(raw['elections'], shape.elections.unwrap().element, []),
    successors: part(raw['successors'], shape.successors.unwrap().element, []),
    sources: part(raw['sources'], shape.sources.element),
    dispute: dispute.success ? dispute.data : null,
    known: {
      actors: ids('actors'),
      issues: ids('issues'),
      instruments: ids('instruments'),
      sectors: ids('sectors'),
      injects: ids('injects'),
      sources: strings(items(raw['sources'])),
    },
  };
};

export const valuesOf = <Value>(of: Part<Value>): readonly Value[] =>
  of.rows.map((row) => row.value);
