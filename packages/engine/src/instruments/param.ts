import type { ParamValue } from '../acts.ts';
import type { RefusalCode } from '../refusals.ts';

/**
 * One field of an order, as data: the same description validates the order on the server, prices
 * it for a bot and draws its form in the browser.
 */
export type ParamSpec =
  | { readonly kind: 'actor'; readonly who: 'others' | 'rivals' | 'friends' | 'institutions' }
  | { readonly kind: 'issue' }
  | { readonly kind: 'position' }
  | { readonly kind: 'level'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** A turn number, from the coming one on; optional ones may be null. */
  | { readonly kind: 'turn'; readonly optional: boolean }
  | { readonly kind: 'demand'; readonly by: 'me' | 'to-me' }
  /** A standing measure of one's own. */
  | { readonly kind: 'measure' }
  /** An agreement with an undelivered clause of one's own; optional ones may be null. */
  | { readonly kind: 'agreement'; readonly optional: boolean }
  /** Set from the start where it says so. */
  | { readonly kind: 'flag'; readonly initial?: boolean }
  /** A branch of the economy, by its id in the scenario. */
  | { readonly kind: 'sector' };

export type ParamSpecs = Readonly<Record<string, ParamSpec>>;

export const families = [
  'diplomatic',
  'economic',
  'security',
  'information',
  'grey-zone',
  'answer',
  'third-party',
] as const;
export type Family = (typeof families)[number];

/** What a field accepts now. */
export interface FieldNow {
  /** Legal values now; null where a range or a free choice applies. */
  readonly options: readonly string[] | null;
  readonly initial: ParamValue;
}

/**
 * One line of a seat's order menu, as a view holds it: what differs between seats and turns alone.
 * What the catalogue says of the instrument is the same everywhere and is not sent along.
 */
export interface MenuLine {
  readonly instrument: string;
  readonly cost: number;
  /** In the catalogue's order of the instrument's fields. */
  readonly fields: readonly FieldNow[];
  /** Null when it can be ordered now; else why not, and it is shown with that reason. */
  readonly blocked: {
    readonly code: RefusalCode;
    readonly detail: Readonly<Record<string, string | number>>;
  } | null;
}

/** A line of the menu with what the catalogue says of its instrument. */
export interface Offering extends Omit<MenuLine, 'fields'> {
  readonly family: Family;
  /** Engine rung 0–12 of the act at its lowest and highest setting. */
  readonly rung: readonly [number, number];
  readonly public: boolean;
  readonly fields: readonly (FieldNow & { readonly name: string; readonly spec: ParamSpec })[];
}
