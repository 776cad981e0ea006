import type {
  Entry,
  EntryId,
  EntryOf,
  Fact,
  IssueId,
  LedgerLine,
  QuantityId,
} from '@convoy/engine';
import { causesOfEnd } from '../causes.ts';
import type { GameRecord } from './chain.ts';

/** Events that a walk back is likely to begin with: how it ended, and what turned it. */
const turning: ReadonlySet<Fact['type']> = new Set<Fact['type']>([
  ...(['outcome.judged', 'war.began', 'war.ordered', 'war.called-off', 'strike'] as const),
  ...(['incident', 'brink.entered', 'brink.left', 'nuclear.alert', 'nuclear.used'] as const),
  ...(['agreement.bound', 'agreement.betrayed', 'agreement.status', 'vote.held'] as const),
  ...(['package.members', 'government.fell', 'election.held', 'operation.exposed'] as const),
]);
type Change = EntryOf<'change'>;
const isChange = (entry: Entry): entry is Change => entry.kind === 'change';

/** Turning events, the latest first: so the end of the crisis stands at the top. */
export const eventsOf = (record: GameRecord): readonly LedgerLine[] =>
  [...record.values()]
    .filter(({ entry }) => entry.kind === 'fact' && turning.has(entry.fact.type))
    .toReversed()
    .toSorted((a, b) => b.entry.turn - a.entry.turn);

/** Changes of figures after the opening, where there is anything to follow back. */
const changesOf = (record: GameRecord): readonly Change[] =>
  [...record.values()].map(({ entry }) => entry).filter(isChange);

/** Figures that ever changed, and whose. */
export const figuresOf = (
  record: GameRecord,
): ReadonlyMap<QuantityId, readonly Change['subject'][]> => {
  const found = new Map<QuantityId, Change['subject'][]>();
  for (const { quantity, subject } of changesOf(record)) {
    const known = found.get(quantity) ?? [];
    if (!known.includes(subject)) found.set(quantity, [...known, subject]);
  }
  return found;
};

/** Every change of one figure, in the order of the game. */
export const changesTo = (
  record: GameRecord,
  quantity: QuantityId,
  subject: string,
): readonly Change[] =>
  changesOf(record).filter((one) => one.quantity === quantity && one.subject === subject);

/** The last change that had moved a figure before a turn was resolved; null where none had. */
export const lastChange = (
  record: GameRecord,
  quantity: QuantityId,
  subject: string,
  turn: number,
): EntryId | null =>
  changesTo(record, quantity, subject).findLast((one) => one.turn < turn)?.id ?? null;

/** The change that moved a figure most: the likeliest question. */
export const heaviest = (changes: readonly Change[]): Change | null =>
  changes.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))[0] ??
  null;

const isJudged = ({ entry }: LedgerLine): boolean =>
  entry.kind === 'fact' && entry.fact.type === 'outcome.judged';
/** As many things as decide an end, at most. */
const mostDecided = 5;

/**
 * The record with what decided the end behind it, as the story of the review tells it. The ledger
 * itself says no more than that the last turn was over, for the judgement weighs every figure.
 */
export const withEnd = (record: GameRecord, issues: readonly IssueId[]): GameRecord => {
  const entries = [...record.values()].map(({ entry }) => entry);
  const decided = causesOfEnd(entries, issues, mostDecided).map(({ entry }) => entry.id);
  const end = [...record.values()].find(isJudged);
  if (end === undefined || decided.length === 0) return record;
  const line = { ...end, entry: { ...end.entry, parents: decided } };
  return new Map([...record, [end.entry.id, line]]);
};

/** Where the walk begins by itself: how it ended, else the last thing that turned it. */
export const firstOf = (record: GameRecord): LedgerLine | null => {
  const events = eventsOf(record);
  return events.find(isJudged) ?? events[0] ?? [...record.values()].at(-1) ?? null;
};
