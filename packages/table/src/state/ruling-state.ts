import type { Audience, EntryId } from '@convoy/engine';
import type { ActName, Odds, RuledLine, TablePhase } from '../events/events.ts';
import type { PersonId } from '../ids.ts';

export interface Drawn {
  readonly odds: Odds;
  /** Both 0–1 in millionths: below the chance it came off. */
  readonly chance: number;
  readonly value: number;
  readonly hit: boolean;
}
export interface MadeRuling {
  readonly n: number;
  readonly turn: number;
  readonly phase: TablePhase;
  readonly at: number;
  readonly person: PersonId;
  readonly lines: readonly RuledLine[];
  readonly reason: string;
  readonly audience: Audience;
  readonly undoes: number | null;
  readonly act: ActName | null;
  readonly draw: Drawn | null;
  /** Its line of the ledger, and the turn whose row that stands in. */
  readonly entry: EntryId;
  readonly row: number;
}
/** What became of an act that a seat argued. */
export type ActFate =
  | { readonly kind: 'open' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'ruled'; readonly ruling: number };
export interface ArguedAct extends ActName {
  readonly person: PersonId;
  readonly at: number;
  readonly act: string;
  readonly result: string;
  readonly reasons: readonly string[];
  readonly weighed: { readonly odds: Odds; readonly note: string } | null;
  readonly fate: ActFate;
}
export interface PinnedNote {
  readonly n: number;
  readonly entry: EntryId;
  readonly person: PersonId;
  readonly at: number;
  readonly text: string;
}
export interface RulingState {
  readonly made: readonly MadeRuling[];
  readonly acts: readonly ArguedAct[];
  readonly notes: readonly PinnedNote[];
  /** How many notes each person has pinned, dropped ones included. */
  readonly pinned: Readonly<Record<string, number>>;
}
export const unruled: RulingState = { made: [], acts: [], notes: [], pinned: {} };

export const isAct = (one: ActName, { seat, turn, n }: ActName): boolean =>
  one.seat === seat && one.turn === turn && one.n === n;

/** The last ruling that takes this one back and was itself not taken back; null where none does. */
export const undoneBy = ({ made }: RulingState, n: number): number | null =>
  made.findLast((one) => one.undoes === n && undoneBy({ ...unruled, made }, one.n) === null)?.n ??
  null;
