import type { ActorId, InjectId, QuantityId } from '@convoy/engine';
import type { EventAudience } from './parts.ts';

/** How an event that has not come about stands; `fired` is told by the world itself. */
export const injectStandings = ['draft', 'armed', 'held', 'skipped'] as const;
export type InjectStanding = (typeof injectStandings)[number];

/** Phases with a clock of their own. */
export const injectPhases = ['brief', 'negotiate', 'order'] as const;
export type InjectPhase = (typeof injectPhases)[number];

/** When an event that control wrote comes about. */
export type OwnWhen =
  | { readonly on: 'hand' }
  /** As the turn begins. */
  | { readonly on: 'turn'; readonly turn: number }
  /** So long after a phase began, pauses not counted. */
  | {
      readonly on: 'clock';
      readonly turn: number;
      readonly phase: InjectPhase;
      readonly minutes: number;
    }
  /** As the first turn begins at which the public ladder has reached the rung. */
  | { readonly on: 'rung'; readonly rung: number };

export interface InjectEffect {
  readonly quantity: QuantityId;
  readonly subject: string;
  /** In the quantity's own unit. */
  readonly by: number;
}

/** An event as control writes it. */
export interface InjectDraft {
  readonly title: string;
  readonly text: string;
  readonly to: 'all' | readonly ActorId[];
  readonly when: OwnWhen;
  readonly effects: readonly InjectEffect[];
}

/** The words of an event that control wrote, from the moment that it has come about. */
export interface ToldInject {
  readonly inject: InjectId;
  readonly title: string;
  readonly text: string;
  readonly to: 'all' | readonly ActorId[];
}

/** What control does with events before they come about. */
export type InjectEvent =
  | {
      readonly type: 'inject.written';
      /** Which of those that control wrote, from 1. */
      readonly n: number;
      readonly draft: InjectDraft;
      readonly standing: InjectStanding;
    }
  | {
      readonly type: 'inject.set';
      /** The scenario's by their ids, control's own as `own.1`. */
      readonly injects: readonly string[];
      readonly to: InjectStanding;
    };

export const injectAudiences = {
  'inject.written': 'control',
  'inject.set': 'control',
} as const satisfies Record<InjectEvent['type'], EventAudience>;

export const isInjectEvent = (event: { readonly type: string }): event is InjectEvent =>
  Object.hasOwn(injectAudiences, event.type);
