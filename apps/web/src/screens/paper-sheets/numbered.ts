import { families } from '@convoy/engine';
import type { Offering } from '@convoy/engine';

export interface Row {
  /** Printed before the order's name, and typed to enter it. */
  readonly n: number;
  readonly offering: Offering;
}

/**
 * Every order of a seat with its number on the sheet, in the sheet's sequence. Those that cannot be
 * given now are counted too, so that a number stays the same while papers pass within a turn.
 */
export const numbered = (menu: readonly Offering[]): readonly Row[] =>
  families
    .flatMap((family) => menu.filter((offering) => offering.family === family))
    .map((offering, at) => ({ n: at + 1, offering }));

/** Printed before a box, and typed for it. */
export const letterOf = (at: number): string => String.fromCharCode(97 + at);
