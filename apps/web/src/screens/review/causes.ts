import { fromMicro } from '@convoy/engine';
import type { ActorId, Entry, EntryId, EntryOf, Fact, IssueId } from '@convoy/engine';

/** How much an event counts beside an issue's way from one end to the other, which counts 100. */
const weights: Readonly<Partial<Record<Fact['type'], number>>> = {
  'nuclear.used': 2000,
  'war.began': 1000,
  'nuclear.alert': 80,
  strike: 70,
  incident: 40,
  'agreement.bound': 45,
  'brink.entered': 30,
  'package.members': 25,
  'vote.held': 12,
};

/** One thing that decided how it ended: an event, or an issue that somebody's deeds moved. */
export type Cause =
  | { readonly kind: 'event'; readonly entry: Entry; readonly weight: number }
  | {
      readonly kind: 'issue';
      readonly entry: Entry;
      readonly weight: number;
      readonly issue: string;
      readonly way: 'low' | 'high';
      /** Whose deeds moved it; null where it moved by itself or by events. */
      readonly by: ActorId | null;
      readonly turns: readonly number[];
    };

type Change = EntryOf<'change'>;

/** The act, paper, event or ruling in which an entry begins, as far as it can be followed. */
const originOf = (entry: Entry, byId: ReadonlyMap<EntryId, Entry>): Entry => {
  let at = entry;
  for (let step = 0; step < 20; step += 1) {
    if (at.kind === 'act' || at.kind === 'paper') return at;
    const parents = at.parents.flatMap((id) => byId.get(id) ?? []);
    const next = parents.find(({ kind }) => kind === 'act' || kind === 'paper') ?? parents[0];
    if (next === undefined) return at;
    at = next;
  }
  return at;
};

const moves = (
  entries: readonly Entry[],
  byId: ReadonlyMap<EntryId, Entry>,
  issues: readonly IssueId[],
): readonly Cause[] => {
  const found = new Map<string, Extract<Cause, { readonly kind: 'issue' }>>();
  const isMove = (entry: Entry): entry is Change =>
    entry.kind === 'change' && entry.quantity === 'position' && entry.rule !== 'R-Range';
  for (const entry of entries.filter(isMove)) {
    const issue = issues.find((id) => id === entry.subject);
    if (issue === undefined || entry.turn === 0) continue;
    const by = fromMicro(entry.after) - fromMicro(entry.before);
    const way = by < 0 ? 'low' : 'high';
    const origin = originOf(entry, byId);
    const author = origin.kind === 'act' || origin.kind === 'paper' ? origin.seat : null;
    const key = `${issue} ${way} ${author ?? ''}`;
    const before = found.get(key);
    found.set(key, {
      ...{ kind: 'issue', issue, way, by: author },
      entry: before?.entry ?? entry,
      weight: (before?.weight ?? 0) + Math.abs(by),
      turns: [...new Set([...(before?.turns ?? []), entry.turn])],
    });
  }
  return [...found.values()];
};

const events = (entries: readonly Entry[]): readonly Cause[] =>
  entries.flatMap((entry): readonly Cause[] => {
    if (entry.kind !== 'fact') return [];
    const { fact } = entry;
    if (fact.type === 'incident' && fact.severity === 'near-miss') return [];
    const weight = weights[fact.type];
    return weight === undefined ? [] : [{ kind: 'event', entry, weight }];
  });

/** Moves smaller than this, of 100, decide nothing. */
const least = 10;

/** Of each kind of event only the first counts: the rest followed on it. */
const firsts = (causes: readonly Cause[]): readonly Cause[] => {
  const told = new Set<string>();
  return causes.filter(({ entry }) => {
    const type = entry.kind === 'fact' ? entry.fact.type : entry.id;
    if (told.has(type)) return false;
    told.add(type);
    return true;
  });
};

/** The things that decided the end, heaviest first, at most `most`. */
export const causesOfEnd = (
  entries: readonly Entry[],
  issues: readonly IssueId[],
  most: number,
): readonly Cause[] => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const moved = moves(entries, byId, issues).filter(({ weight }) => weight >= least);
  return [...firsts(events(entries)), ...moved]
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most);
};
