import type { Entry } from '../ledger/entry.ts';
import type { State } from '../state/state.ts';
import { none } from '../testing/claims.ts';
import type { Claims } from '../testing/claims.ts';
import { endOf } from './books.ts';

type Type = Extract<Entry, { readonly kind: 'fact' }>['fact']['type'];

/** Turns in which something was said before everybody. */
export const turnsOf = ({ ledger }: State, type: Type): readonly number[] =>
  ledger
    .flat()
    .filter(
      (entry) => entry.kind === 'fact' && entry.fact.type === type && entry.audience === 'all',
    )
    .map(({ turn }) => turn);

/** What came without its warning in an earlier turn, before everybody. */
export const unwarned = (state: State): readonly string[] => {
  const without = (type: Type, warning: Type): readonly string[] =>
    turnsOf(state, type)
      .filter((turn) => !turnsOf(state, warning).some((before) => before < turn))
      .map((turn) => `${type} in turn ${turn}`);
  const ends = state.outcome?.reason === 'nuclear' ? [state.outcome.turn] : [];
  return [
    ...without('war.began', 'brink.entered'),
    ...without('nuclear.used', 'nuclear.alert'),
    ...ends
      .filter((turn) => turnsOf(state, 'nuclear.used').toString() !== String(turn))
      .map((turn) => `an end in turn ${turn}`),
  ];
};

export const warnings: Claims = {
  'no war without the brink in an earlier turn, no use without an alert in an earlier turn': (
    game,
  ) => none(unwarned(endOf(game))),
};
