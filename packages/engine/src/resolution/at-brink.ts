import type { PairId } from '../ids.ts';
import type { Entry } from '../ledger/entry.ts';
import type { State } from '../state/state.ts';

const enters = (entry: Entry, pair: PairId): boolean =>
  entry.kind === 'fact' && entry.fact.type === 'brink.entered' && entry.fact.pair === pair;

/**
 * R-Brink. Whether the pair stood at the brink before this turn was played: not where an event or an
 * order of this very turn brought it there, for then nobody had a whole turn's warning.
 */
export const beganAtBrink = (state: State, pair: PairId): boolean =>
  state.brink.pairs.includes(pair) &&
  !(state.ledger[state.turn] ?? []).some((entry) => enters(entry, pair));
