import type { Order } from '../acts.ts';
import type { Instrument } from '../instruments/define.ts';

/** An order of the set with what the catalogue says of it. */
export interface Considered {
  readonly at: number;
  readonly order: Order;
  readonly instrument: Instrument;
  readonly rung: number;
}
