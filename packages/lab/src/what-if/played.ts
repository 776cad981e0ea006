import type {
  ActorId,
  Chance,
  EngineEvent,
  InjectId,
  Order,
  PaperAct,
  Ruling,
  Scenario,
  ScenarioInject,
} from '@convoy/engine';

/** One thing that was done to the world of a room, by its cause, with what then came of it. */
export type Step =
  | {
      readonly kind: 'paper';
      readonly turn: number;
      readonly seat: ActorId;
      readonly act: PaperAct;
      readonly outcome: EngineEvent;
    }
  | {
      readonly kind: 'inject';
      readonly turn: number;
      readonly inject: InjectId;
      /** One that control wrote, as the scenario would have had it; else null. */
      readonly own: ScenarioInject | null;
      readonly outcome: EngineEvent;
    }
  | {
      readonly kind: 'ruling';
      readonly turn: number;
      readonly ruling: Ruling;
      readonly outcome: EngineEvent;
    }
  | {
      readonly kind: 'resolve';
      readonly turn: number;
      readonly orders: Readonly<Record<string, readonly Order[]>>;
      /** Events of the scenario that control kept from coming about. */
      readonly kept: readonly string[];
      readonly outcome: EngineEvent;
    }
  | { readonly kind: 'close'; readonly turn: number; readonly outcome: EngineEvent };

/** A game that was played, as its causes in their sequence: with scenario and dice it plays itself. */
export interface PlayedGame {
  readonly scenario: Scenario;
  readonly length: string;
  readonly chance: Chance;
  readonly steps: readonly Step[];
}

/** What is changed in it. Steps are named by their place, from 0. */
export type Edit =
  /** A paper, an event or a ruling is left out. */
  | { readonly kind: 'drop'; readonly step: number }
  /** A paper says something else. */
  | { readonly kind: 'paper'; readonly step: number; readonly act: PaperAct }
  /** A paper more, the last of its turn. */
  | {
      readonly kind: 'write';
      readonly turn: number;
      readonly seat: ActorId;
      readonly act: PaperAct;
    }
  /** A ruling more, after the papers of its turn and before its orders. */
  | { readonly kind: 'rule'; readonly turn: number; readonly ruling: Ruling }
  /** All that a seat orders in a turn. */
  | {
      readonly kind: 'orders';
      readonly turn: number;
      readonly seat: ActorId;
      readonly orders: readonly Order[];
    };

/** What the others do once something has changed: as they did, or as bots would from then on. */
export const othersDo = ['keep', 'react'] as const;
export type OthersDo = (typeof othersDo)[number];
