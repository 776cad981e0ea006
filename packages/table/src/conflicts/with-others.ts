import type { State } from '@convoy/engine';
import { eases, helps, isForce, presses } from './placed.ts';
import type { Placed } from './placed.ts';
import type { ConflictCode, OrderConflict } from './types.ts';

/** Who answers to the same cause: the two sides of a crisis. Those who stand by share none. */
const fellows = ({ scenario }: State, a: Placed, b: Placed): boolean => {
  const camp = (one: Placed) => scenario.actors.find(({ id }) => id === one.seat)?.camp;
  return camp(a) === camp(b) && camp(a) !== 'neutral';
};

/** One that complies does so towards whoever demands it. */
const complies = ({ demands }: State, one: Placed, author: Placed['seat']): boolean =>
  one.order.instrument === 'comply' &&
  demands.some(
    ({ from, to, issue }) =>
      from === author && to === one.seat && issue === one.order.params['issue'],
  );

const codesOf = (state: State, one: Placed, other: Placed): readonly ConflictCode[] => {
  const same = one.target !== null && one.target === other.target;
  const apart =
    same &&
    fellows(state, one, other) &&
    ((presses(one) && (eases(other) || helps(other))) ||
      (presses(other) && (eases(one) || helps(one))));
  const hits = isForce(one) && one.target === other.seat;
  const hit = isForce(other) && other.target === one.seat;
  const sails = (blockade: Placed, escort: Placed): boolean =>
    blockade.order.instrument === 'quarantine' &&
    escort.order.instrument === 'escort' &&
    escort.target === blockade.seat;
  return [
    ...(apart ? (['fellows-pull-apart'] as const) : []),
    ...((hits && complies(state, other, one.seat)) || (hit && complies(state, one, other.seat))
      ? (['hits-who-complies'] as const)
      : []),
    ...(hits && hit ? (['both-raise'] as const) : []),
    ...(sails(one, other) || sails(other, one) ? (['meets-escort'] as const) : []),
  ];
};

/** What an order and those of other seats undo in each other; told at both. */
export const withOthers = (
  state: State,
  one: Placed,
  all: readonly Placed[],
): readonly OrderConflict[] =>
  all
    .filter(({ seat }) => seat !== one.seat)
    .flatMap((other) =>
      codesOf(state, one, other).map((code) => ({
        code,
        detail: { by: other.seat, target: one.target ?? '' },
        other: { seat: other.seat, order: other.at },
      })),
    );
