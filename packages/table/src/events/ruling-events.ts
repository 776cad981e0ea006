import type {
  ActorId,
  Audience,
  EngineEvent,
  EntryId,
  Measure,
  MeasureId,
  OutcomeClass,
  QuantityId,
} from '@convoy/engine';
import type { PersonId } from '../ids.ts';
import type { EventAudience } from './parts.ts';

/** How likely an argued act is held to be, and the chance that stands for it, 0–1. */
export const oddsLadder = { certain: 1, likely: 0.75, even: 0.5, unlikely: 0.25, no: 0 } as const;
export type Odds = keyof typeof oddsLadder;

/**
 * One thing that a ruling set: as it stood, as the engine had left it, and as it stands from then
 * on. Figures in their own unit; a measure by tier or level, 0 where it does not stand, 1 where it
 * has no degrees.
 */
export type RuledLine =
  | {
      readonly kind: 'quantity';
      readonly quantity: QuantityId;
      readonly subject: string;
      readonly from: number;
      readonly engine: number;
      readonly to: number;
    }
  | {
      readonly kind: 'measure';
      readonly measure: MeasureId;
      readonly of: Pick<Measure, 'instrument' | 'by' | 'target' | 'params'>;
      readonly from: number;
      readonly engine: number;
      readonly to: number;
    }
  | {
      readonly kind: 'outcome';
      readonly from: OutcomeClass;
      readonly engine: OutcomeClass;
      readonly to: OutcomeClass;
    };

/** An act that a seat argued: its seat, the turn, and which of that seat's it is in that turn. */
export interface ActName {
  readonly seat: ActorId;
  readonly turn: number;
  readonly n: number;
}

/** Rulings, acts that seats argue in their own words, and control's notes. */
export type RulingEvent =
  | {
      readonly type: 'ruling.made';
      /** Counted in the room, from 1; known to control alone until the review. */
      readonly n: number;
      readonly person: PersonId;
      readonly lines: readonly RuledLine[];
      readonly reason: string;
      readonly audience: Audience;
      /** The ruling that this one takes back. */
      readonly undoes: number | null;
      /** The act that it rules on, and how likely that was held to be. */
      readonly act: (ActName & { readonly odds: Odds }) | null;
      readonly outcome: EngineEvent;
    }
  | (ActName & {
      readonly type: 'act.argued';
      readonly person: PersonId;
      readonly act: string;
      /** What the seat hopes will come of it. */
      readonly result: string;
      /** Why it should work. */
      readonly reasons: readonly string[];
    })
  | (ActName & { readonly type: 'act.withdrawn'; readonly person: PersonId })
  /** Control says beforehand how likely it holds the act to be. */
  | (ActName & {
      readonly type: 'act.weighed';
      readonly person: PersonId;
      readonly odds: Odds;
      readonly note: string;
    })
  | (ActName & {
      readonly type: 'act.refused';
      readonly person: PersonId;
      readonly reason: string;
    })
  | {
      readonly type: 'note.pinned';
      readonly entry: EntryId;
      /** Which it is among this person's, from 1. */
      readonly n: number;
      readonly person: PersonId;
      readonly text: string;
    }
  | { readonly type: 'note.dropped'; readonly n: number; readonly person: PersonId };

export const rulingAudiences = {
  'ruling.made': 'parties',
  'act.argued': 'seat',
  'act.withdrawn': 'seat',
  'act.weighed': 'seat',
  'act.refused': 'seat',
  'note.pinned': 'control',
  'note.dropped': 'control',
} as const satisfies Record<RulingEvent['type'], EventAudience>;

export const isRulingEvent = (event: { readonly type: string }): event is RulingEvent =>
  Object.hasOwn(rulingAudiences, event.type);
