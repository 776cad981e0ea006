import { levels, scenarioSchema } from '@convoy/engine';
import type { Level } from '@convoy/engine';
import { z } from 'zod';
import { fields, items } from './raw.ts';
import type { Place } from './fault.ts';

/** The lists that a level changes item by item, and what names an item in each. */
const nameOf = {
  actors: 'id',
  pairs: 'ends',
  issues: 'id',
  instruments: 'id',
  sectors: 'id',
  assets: 'id',
  institutions: 'actor',
  injects: 'id',
  objectives: 'id',
  successors: 'id',
  sources: 'itself',
} as const;
type MergedList = keyof typeof nameOf;

const isMerged = (key: string): key is MergedList => Object.hasOwn(nameOf, key);

/** What a level may set as a whole: everything but what makes the pack one pack. */
const settable = Object.keys(scenarioSchema.shape).filter(
  (key) => !['format', 'id', 'version', 'level'].includes(key),
);

const names = z.array(z.string());
const changed = z.array(z.union([z.string(), z.record(z.string(), z.unknown())]));
const mergedLists = <Value extends z.ZodType>(of: Value) => ({
  actors: of,
  pairs: of,
  issues: of,
  instruments: of,
  sectors: of,
  assets: of,
  institutions: of,
  injects: of,
  objectives: of,
  successors: of,
  sources: of,
});
export const overlaySchema = z.strictObject({
  level: z.enum(levels),
  /** The level that this one changes; a lower one of the same pack. */
  on: z.enum(levels),
  set: z.partialRecord(z.enum(settable), z.unknown()).optional(),
  drop: z.strictObject(mergedLists(names.optional())).optional(),
  ...mergedLists(changed.optional()),
});

/** A level's scenario as raw JSON, and where each of its values was written. */
export interface Layered {
  readonly level: Level;
  readonly file: string;
  readonly json: unknown;
  readonly locate: (place: Place) => { readonly file: string; readonly place: Place };
}

const nameIn = (list: MergedList, item: unknown): string | null => {
  const bag = fields(item);
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  switch (nameOf[list]) {
    case 'id':
      return text(bag['id']);
    case 'actor':
      return text(bag['actor']);
    case 'itself':
      return text(item);
    case 'ends': {
      const [a, b] = [text(bag['a']), text(bag['b'])];
      if (a === null || b === null) return null;
      return a < b ? `${a}~${b}` : `${b}~${a}`;
    }
  }
};

const isBag = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects merge deep; anything else, lists included, takes the place of what was there. */
const merged = (below: unknown, above: unknown): unknown => {
  if (!isBag(below) || !isBag(above)) return above;
  const keys = [...new Set([...Object.keys(below), ...Object.keys(above)])];
  return Object.fromEntries(
    keys.map((key) => [key, key in above ? merged(below[key], above[key]) : below[key]]),
  );
};

/** Whether the value at `rest` was written in the overlay's own item. */
const owns = (item: unknown, [step, ...rest]: Place): boolean => {
  if (step === undefined || !isBag(item)) return true;
  return Object.hasOwn(item, String(step)) && owns(item[String(step)], rest);
};

/** Where one element of a merged list comes from: its index below, in the overlay, or in both. */
interface Origin {
  readonly below: number | null;
  readonly above: number | null;
  readonly value: unknown;
}

const mergeList = (
  list: MergedList,
  below: readonly unknown[],
  dropped: readonly string[],
  above: readonly unknown[],
): readonly Origin[] => {
  const own = above.map((item) => nameIn(list, item));
  const kept = below.flatMap((item, index): readonly Origin[] => {
    const name = nameIn(list, item);
    if (name !== null && dropped.includes(name)) return [];
    const at = name === null ? -1 : own.indexOf(name);
    if (at < 0) return [{ below: index, above: null, value: item }];
    return [{ below: index, above: at, value: merged(item, above[at]) }];
  });
  const met = new Set(kept.map((one) => one.above));
  const fresh = above.flatMap((item, index): readonly Origin[] =>
    met.has(index) ? [] : [{ below: null, above: index, value: item }],
  );
  return [...kept, ...fresh];
};

const locatorOf = (
  below: Layered,
  file: string,
  overlay: Readonly<Record<string, unknown>>,
  origins: ReadonlyMap<string, readonly Origin[]>,
): Layered['locate'] => {
  const set = fields(overlay['set']);
  return (place) => {
    const [list, index, ...rest] = place;
    if (list === 'level') return { file, place };
    const origin = typeof index === 'number' ? origins.get(String(list))?.[index] : undefined;
    const item = origin?.above ?? null;
    if (origin !== undefined && item !== null) {
      if (origin.below === null || owns(items(overlay[String(list)])[item], rest))
        return { file, place: [String(list), item, ...rest] };
    }
    if (Object.hasOwn(set, String(list))) {
      const at = origin?.below ?? index;
      return { file, place: ['set', String(list), ...(at === undefined ? [] : [at]), ...rest] };
    }
    if (origin === undefined || origin.below === null) return below.locate(place);
    return below.locate([String(list), origin.below, ...rest]);
  };
};

/** Names in the overlay's `drop` that nothing below has, by their place. */
export const idleDrops = (below: Layered, raw: unknown): readonly Place[] => {
  const [base, overlay] = [fields(below.json), fields(raw)];
  const set = fields(overlay['set']);
  return Object.entries(fields(overlay['drop'])).flatMap(([list, wanted]) => {
    if (!isMerged(list)) return [];
    const had = items(Object.hasOwn(set, list) ? set[list] : base[list]);
    const known = new Set(had.map((item) => nameIn(list, item)));
    return items(wanted).flatMap((name, at) =>
      typeof name !== 'string' || known.has(name) ? [] : [['drop', list, at]],
    );
  });
};

/** Lays an overlay over the level below it: first `set`, then `drop`, then the lists by name. */
export const layer = (below: Layered, level: Level, file: string, raw: unknown): Layered => {
  const overlay = fields(raw);
  const drop = fields(overlay['drop']);
  const base = { ...fields(below.json), ...fields(overlay['set']) };
  const origins = new Map(
    Object.keys(nameOf).flatMap((list) => {
      if (!isMerged(list) || (!Array.isArray(overlay[list]) && drop[list] === undefined)) return [];
      const dropped = items(drop[list]).filter((name) => typeof name === 'string');
      return [[list, mergeList(list, items(base[list]), dropped, items(overlay[list]))] as const];
    }),
  );
  const lists = [...origins].map(([list, found]) => [list, found.map(({ value }) => value)]);
  const json = { ...base, ...Object.fromEntries(lists), level };
  return { level, file, json, locate: locatorOf(below, file, overlay, origins) };
};
