import type { ActorId } from './ids.ts';
import type { Micro, QuantityId } from './quantities.ts';

/** What a forecast of one seat's draft says. Codes and figures; the page has the words. */
export interface ForecastRange {
  /** One future in ten lies below, one in ten above `high`; millionths of the quantity's unit. */
  readonly low: Micro;
  readonly mid: Micro;
  readonly high: Micro;
}

export const forecastEvents = ['brink', 'clash', 'war', 'bargain'] as const;
/** The brink is reached or stands; forces clash or people are killed; war breaks out; a bargain between any two binds. */
export type ForecastEvent = (typeof forecastEvents)[number];

/** What an addressee may do in the turn after: the strongest of what it does, from above. */
export const forecastAnswers = [
  'gives-way',
  'offers-terms',
  'escalates',
  'presses-back',
  'waits',
] as const;
export type ForecastAnswer = (typeof forecastAnswers)[number];

/** What every future takes as given. */
export const forecastAssumptions = [
  /** Every other seat plays as the house's bot would in its place. */
  'others-as-bots',
  /** After this turn so does one's own. */
  'own-turns-as-bot',
  /** Offers and packages stay as they are on the table until the turn is resolved. */
  'paper-as-it-stands',
  /** No event that the scenario has in store: told by forecasts that are kept from before, by none since. */
  'no-events',
  /** Events of the scenario are secret: some are supposed, as crises have them. */
  'events-supposed',
] as const;
export type ForecastAssumption = (typeof forecastAssumptions)[number];

/** What the seat does not know and was drawn anew for each future. */
export const forecastUnknowns = [
  'their-orders',
  'their-limits',
  'their-standing-orders',
  'their-homes',
  'secret-measures',
  'private-talks',
  'ties-of-others',
] as const;
export type ForecastUnknown = (typeof forecastUnknowns)[number];

interface Compared extends ForecastRange {
  readonly now: Micro;
  /** The middle of the same futures without the draft. */
  readonly without: Micro;
}

export interface DraftForecast {
  readonly seat: ActorId;
  readonly turn: number;
  /** Turns looked ahead, this one included. */
  readonly ahead: number;
  readonly futures: number;
  /** The seat's six dials, in their own sequence. */
  readonly dials: readonly ({ readonly quantity: QuantityId } & Compared)[];
  /** Tension with each other actor. */
  readonly tensions: readonly ({ readonly actor: ActorId } & Compared)[];
  /** In how many of 100 futures, with the draft and without. */
  readonly events: readonly {
    readonly event: ForecastEvent;
    readonly in100: number;
    readonly without: number;
  }[];
  /** For each actor that an order names, in how many of 100 futures it answers how; none where the crisis ends. */
  readonly answers: readonly {
    readonly actor: ActorId;
    readonly answer: ForecastAnswer;
    readonly in100: number;
  }[];
  readonly assumed: readonly ForecastAssumption[];
  readonly unknown: readonly ForecastUnknown[];
}

/** What a turn may bring with these orders of all seats, from the true state: for control alone. */
export interface TurnForecast {
  readonly turn: number;
  /** Rolls of the dice that it was tried with. */
  readonly futures: number;
  /** Whose orders went in locked, whose as a draft, whose draft would not be used, and who ordered nothing. */
  readonly counted: readonly {
    readonly seat: ActorId;
    readonly from: 'locked' | 'draft' | 'unused' | 'nothing';
    readonly orders: number;
  }[];
  /** The public ladder: its step now, and in how many of 100 it then stands lower, as now, higher. */
  readonly ladder: {
    readonly band: number;
    readonly lower: number;
    readonly same: number;
    readonly higher: number;
    /** The highest step that any roll reached. */
    readonly top: number;
  };
  readonly events: readonly { readonly event: ForecastEvent; readonly in100: number }[];
  /** In how many of 100 the crisis ends with this turn. */
  readonly ends: number;
  /** Governments that fell in any. */
  readonly falls: readonly { readonly actor: ActorId; readonly in100: number }[];
}
