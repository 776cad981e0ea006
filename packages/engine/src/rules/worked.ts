import type { ActorId } from '../ids.ts';
import type { Term } from '../ledger/entry.ts';
import { toMicro } from '../quantities.ts';

/** A number together with what went into it, ready for the ledger. */
export interface Worked {
  readonly value: number;
  readonly terms: readonly Term[];
}

const term = (as: Term['as'], name: string, value: number, about: ActorId | null): Term => ({
  term: name,
  value: toMicro(value),
  as,
  about,
});

/** A summand of the number, in the number's unit. */
export const summand = (name: string, value: number, about: ActorId | null = null): Term =>
  term('sum', name, value, about);
/** A factor of the number. */
export const factor = (name: string, value: number, about: ActorId | null = null): Term =>
  term('factor', name, value, about);
/** A figure that only explains: where something stood, how many there were. */
export const shown = (name: string, value: number, about: ActorId | null = null): Term =>
  term('shown', name, value, about);
