import type { Chance, Order, PaperAct } from '@convoy/engine';
import { uniform } from '@convoy/engine';
import type { Temperament } from './temperaments.ts';

/** What a bot is given beside its seat's view. */
export interface BotDeps {
  readonly temperament: Temperament;
  /** Derived for this bot alone, never the room's own seed: for ties and mild variation. */
  readonly chance: Chance;
}

/** Why a bot did what it did: codes and figures, put into words by the browser. */
export interface BotReason {
  readonly code: ReasonCode;
  readonly instrument: string | null;
  /** An actor, an issue, an offer or a measure. */
  readonly about: string | null;
  /** Expected gain in score points, as the bot saw it, in millionths. */
  readonly gain: number;
  /** Summands of the gain in millionths of a point, and what they were about. */
  readonly detail: Readonly<Record<string, string | number>>;
}

export const reasonCodes = [
  'order-chosen',
  'order-next-best',
  'nothing-worth-it',
  'offer-made',
  'offer-accepted',
  'offer-refused',
  'offer-weighed',
  'package-proposed',
  'package-joined',
  'package-refused',
  'package-sent',
  'package-dropped',
  'package-left',
  'package-review',
  'stay-claimed',
  'stay-paid',
  'package-mended',
  'package-renewed',
  'package-certified',
  'word-taken-back',
  'consent-asked',
  'consent-granted',
  'consent-priced',
  'consent-refused',
  'consent-paid',
  'ballot-cast',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export interface OrderDecision {
  readonly orders: readonly Order[];
  readonly reasons: readonly BotReason[];
}

export interface PaperDecision {
  readonly acts: readonly PaperAct[];
  readonly reasons: readonly BotReason[];
}

/** A draw in [0, 1) that depends on the bot, the turn and what it is about, and on nothing else. */
export const drawFor = (deps: BotDeps, turn: number, about: string): number =>
  uniform(deps.chance, `bot/${turn}/${about}`);

/** How far one holder of a temperament differs from the next, as shares of the parameter. */
const SPREAD = { aspiration: 0.15, yielding: 0.65, warAversion: 0.5, drive: 0.3 } as const;
/** How often somebody answers blows at the brink with blows, whatever the temperament advises. */
const HOT_HEADS = 0.3;

/** The temperament of this one holder: the same for the whole crisis, drawn once by name. */
export const inMood = (deps: BotDeps): Temperament => {
  const { temperament } = deps;
  const swing = (name: keyof typeof SPREAD): number =>
    temperament[name] * (1 + SPREAD[name] * (2 * drawFor(deps, 0, name) - 1));
  return {
    ...temperament,
    aspiration: swing('aspiration'),
    yielding: swing('yielding'),
    warAversion: swing('warAversion'),
    drive: swing('drive'),
    answerAtBrink: drawFor(deps, 0, 'brink') < HOT_HEADS ? 'match' : temperament.answerAtBrink,
  };
};
