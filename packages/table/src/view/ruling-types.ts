import type { Audience, EntryId } from '@convoy/engine';
import type { ActName, Odds, RuledLine, TablePhase } from '../events/events.ts';
import type { Drawn } from '../state/ruling-state.ts';

export type { Drawn } from '../state/ruling-state.ts';

/** A ruling as control reads it, and everybody after the end. */
export interface SeenRuling {
  readonly n: number;
  readonly turn: number;
  readonly phase: TablePhase;
  readonly at: number;
  readonly callSign: string;
  readonly lines: readonly RuledLine[];
  readonly reason: string;
  readonly audience: Audience;
  readonly undoes: number | null;
  readonly undoneBy: number | null;
  readonly act: ActName | null;
  readonly draw: Drawn | null;
  readonly entry: EntryId;
}
export type SeenActFate =
  | { readonly kind: 'open' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'ruled';
      readonly draw: Drawn;
      readonly reason: string;
      readonly entry: EntryId;
    };
/** An act that a seat argued. Others read what it was and what came of it, not the arguments. */
export interface SeenAct extends ActName {
  readonly callSign: string;
  readonly at: number;
  readonly act: string;
  readonly result: string;
  readonly reasons: readonly string[];
  readonly weighed: { readonly odds: Odds; readonly note: string } | null;
  readonly fate: SeenActFate;
}
export interface SeenNote {
  readonly n: number;
  readonly entry: EntryId;
  readonly callSign: string;
  readonly mine: boolean;
  readonly at: number;
  readonly text: string;
}
export interface RulingsSection {
  /** Control's, and everybody's after the end; nothing for anybody else. */
  readonly made: readonly SeenRuling[];
  /** One's own seat's, and others' that one was told of. */
  readonly acts: readonly SeenAct[];
  /** Control's own. */
  readonly notes: readonly SeenNote[];
}
