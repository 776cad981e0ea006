import {
  evolve,
  fold,
  momentOf,
  personId,
  pastView,
  reviewSeries,
  seatList,
  view,
} from '@convoy/table';
import type { Moment, Person, Recorded, TableState } from '@convoy/table';
import { fault } from './fault.ts';
import type { ArchiveFault } from './fault.ts';
import type { TurnHash } from './record.ts';
import { fromRecord } from './tables/from-record.ts';

type Proof =
  | {
      readonly ok: true;
      readonly state: TableState;
      readonly hashes: readonly TurnHash[];
      readonly differsFrom: number | null;
    }
  | { readonly ok: false; readonly fault: ArchiveFault };

const around = { callSigns: {}, present: [], awaySince: {}, drafts: {} };

/** One in every seat, in control, watching, and the wall screen. */
const viewersOf = (state: TableState): readonly Person[] => [
  ...seatList(state).map(({ id }): Person => ({
    ...{ id: personId(`in-${id}`), role: 'player', seat: id, bound: id },
  })),
  ...(['control', 'host', 'observer', 'projector'] as const).map((role): Person => ({
    ...{ id: personId(`as-${role}`), role, seat: null, bound: null },
  })),
];

const momentsOf = (records: readonly Recorded[]): readonly Moment[] => {
  const [first, ...rest] = records;
  let state = first === undefined ? null : fold([first]);
  const moments: Moment[] = [];
  for (const [at, record] of rest.entries()) {
    if (state === null) break;
    const after = evolve(state, record);
    const moment = momentOf(state, record, after, at + 1);
    if (moment !== null) moments.push(moment);
    state = after;
  }
  return moments;
};

/** Shows the record to everybody who might look at it, as the room will. */
const shown = (state: TableState, records: readonly Recorded[]): void => {
  const moments = momentsOf(records);
  const viewers = viewersOf(state);
  for (const person of viewers) view(state, person, around);
  for (const moment of moments)
    for (const person of viewers) pastView(moment.state, state, person, around);
  reviewSeries(state, moments);
};

const firstDifference = (said: readonly TurnHash[], found: readonly TurnHash[]): number | null => {
  if (said.length === 0) return null;
  const known = new Map(said.map(({ turn, hash }) => [turn, hash]));
  return found.find(({ turn, hash }) => known.get(turn) !== hash)?.turn ?? null;
};

/**
 * Folds a record and lets every viewer look at it, so that what was let in once never fails later.
 * Folding throws only on what no room could have written, whose place no schema can name.
 */
export const proven = (records: readonly Recorded[], said: readonly TurnHash[]): Proof => {
  try {
    const { state, hashes } = fromRecord(records, { game: 'proof', utc: String, signs: {} });
    if (state === null) return { ok: false, fault: fault('no-record', 'events') };
    shown(state, records);
    return { ok: true, state, hashes, differsFrom: firstDifference(said, hashes) };
  } catch {
    return { ok: false, fault: fault('does-not-fold', 'events') };
  }
};
