import { fromMicro } from '@convoy/engine';
import type { PromiseLine } from '@convoy/protocol';

export interface Kept {
  readonly seat: string;
  /** Means over the turns that it was bound, shares 0–1 of the fullest cut. */
  readonly signed: number;
  readonly enforced: number;
  /** Share, 0–1, of what it signed that it had in force. */
  readonly kept: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** How each member kept what it signed, over all its packages and turns. */
export const keptBy = (promises: readonly PromiseLine[]): readonly Kept[] =>
  [...new Set(promises.map(({ seat }) => seat))].map((seat) => {
    const own = promises.filter((line) => line.seat === seat);
    const signed = mean(own.map((line) => fromMicro(line.signed)));
    const enforced = mean(own.map((line) => fromMicro(line.enforced)));
    return { seat, signed, enforced, kept: signed === 0 ? 1 : Math.min(1, enforced / signed) };
  });
