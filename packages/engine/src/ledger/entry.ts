import type { ActorId, EntryId, InjectId, SubjectId } from '../ids.ts';
import type { Micro, QuantityId } from '../quantities.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import type { Order, PaperAct } from '../acts.ts';
import type { Fact } from '../effects/facts.ts';

/** The ten phases of a resolution, in their order, and the moments outside one. */
export const phaseIds = [
  'commit',
  'diplomacy',
  'economy',
  'security',
  'brinkmanship',
  'signals',
  'home',
  'cohesion',
  'settlement',
  'judgement',
] as const;
export type PhaseId = (typeof phaseIds)[number];
export type Moment = PhaseId | 'opening' | 'paper' | 'inject' | 'ruling';

/** Who may know an entry before the debrief. Control always may. */
export type Audience = 'all' | 'control' | readonly ActorId[];

/** One factor or summand that went into a number, named for the message catalogue. */
export interface Term {
  readonly term: string;
  readonly value: Micro;
  /** How it entered: added to, multiplied with, or only shown. */
  readonly as: 'sum' | 'factor' | 'shown';
  readonly about: ActorId | null;
}

/**
 * What the terms of a draw add up and multiply to: the chance itself, the hazard `−ln(1 − chance)`
 * of something that may happen at any moment of the turn, or the log-odds of a choice.
 */
export type ChanceScale = 'chance' | 'hazard' | 'log-odds';

export type EntryBody =
  | { readonly kind: 'act'; readonly seat: ActorId; readonly order: Order; readonly cost: Micro }
  | { readonly kind: 'paper'; readonly seat: ActorId; readonly act: PaperAct }
  | { readonly kind: 'inject'; readonly inject: InjectId; readonly text: string | null }
  | { readonly kind: 'ruling'; readonly reason: string; readonly person: string }
  | {
      readonly kind: 'draw';
      /** Canonical key of the draw; with the seed it fixes the value. */
      readonly key: string;
      readonly chance: Micro;
      readonly value: Micro;
      readonly hit: boolean;
      readonly scale: ChanceScale;
      readonly terms: readonly Term[];
    }
  | {
      readonly kind: 'change';
      readonly quantity: QuantityId;
      readonly subject: SubjectId;
      readonly before: Micro;
      readonly after: Micro;
      readonly terms: readonly Term[];
    }
  | { readonly kind: 'fact'; readonly fact: Fact };

/** One line of the ledger: what happened, under which rule, because of what, and who may know. */
export interface EntryHead {
  readonly id: EntryId;
  readonly turn: number;
  readonly moment: Moment;
  readonly rule: RuleId;
  readonly parents: readonly EntryId[];
  readonly audience: Audience;
}
export type Entry = EntryHead & EntryBody;
export type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { readonly kind: Kind }>;
