import type { Order } from '@convoy/engine';
import {
  check,
  electionChance,
  fallChance,
  homeRelief,
  homeSurcharge,
  instrumentOf,
} from '@convoy/engine';
import { reasonOf } from './reasons.ts';
import type { Step } from './reasons.ts';
import type { Situation } from './situation.ts';

/** Score points that a point of influence is worth each turn, and turns for which a mood is counted on. */
const POINT = 0.25;
const LASTS = 2;
/** Score points that a fall is felt to cost, and the loss of an assembly. */
const FALL = 8;
const ASSEMBLY = 1.5;
/** An act that a shaken government must win its own side for, and how often a seat wants one. */
const GRAVE = { rung: 7, conceded: 0 } as const;
const OFTEN = 0.5;
/** How much its public can punish, of which a seat's own view does not tell. */
const ACCOUNTABILITY = 0.7;

/** R-Home. What a level of support is worth beyond the aims that count it, score points. */
const worthOfSupport = ({ seat, days, turnsLeft }: Situation, support: number): number => {
  const { home } = seat;
  if (home === null) return 0;
  const points = homeRelief(support) - OFTEN * homeSurcharge(support, GRAVE);
  const falls = fallChance(support, ACCOUNTABILITY, days).value;
  const lost = home.election === null ? 0 : electionChance(support).value;
  const atVote = home.election?.kind === 'assembly' ? ASSEMBLY : FALL;
  return POINT * Math.min(LASTS, turnsLeft) * points - FALL * falls - atVote * lost;
};

/** R-Home. What moving support by so much is worth where it crosses a band or nears an election. */
export const bandGain = (situation: Situation, by: number): number =>
  by === 0
    ? 0
    : worthOfSupport(situation, situation.support + by) -
      worthOfSupport(situation, situation.support);

/** R-Home. Points by which the dearest order of the turn is cheaper. */
export const reliefOf = ({ seat, support }: Situation): number =>
  seat.home === null ? 0 : homeRelief(support);

/** R-Home. What an order costs by itself, before any relief: dearer where a shaken government must explain it. */
export const costOf = (situation: Situation, order: Order): number => {
  const own = instrumentOf(order.instrument)?.cost(order.params) ?? 0;
  const { seat, support, view } = situation;
  if (seat.home === null || homeSurcharge(support, GRAVE) === 0) return own;
  return check(view, [order]).prices[0]?.cost ?? own;
};

/** R-Home. A new government takes back vows, and threats that would soon have to be kept. */
export const oldWords = ({ seat, view, me, turn }: Situation): readonly Step[] =>
  seat.home?.fresh !== true
    ? []
    : view.paper.commitments
        .filter(
          ({ by, kind, status, due, turn: made }) =>
            by === me &&
            status === 'open' &&
            made < turn &&
            (kind === 'vow' || (kind === 'threat' && due !== null && due <= turn + 1)),
        )
        .map(({ id, to }) => ({
          act: { type: 'commitment.withdraw', commitment: id },
          reason: reasonOf('word-taken-back', to, 0, {}),
        }));
