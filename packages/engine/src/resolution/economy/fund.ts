import type { ActorId } from '../../ids.ts';
import { fundCost, madeGood } from '../../rules/compensation.ts';
import { shown } from '../../rules/worked.ts';
import type { Measure, State } from '../../state/state.ts';
import type { PhaseContext } from '../context.ts';
import { fellowsOf } from '../fellows.ts';
import { actorOf, quantity, turnDays } from '../read.ts';
import { sanctionsBy, tradeMeasures } from './sanctions.ts';

interface Payment {
  readonly to: ActorId;
  readonly gdp: number;
  /** % of its GDP a year. */
  readonly share: number;
}

const fundsOf = (state: State): readonly Measure[] =>
  tradeMeasures(state, 'compensation-fund').filter(({ binds }) => binds <= state.turn);

/** What a fund pays: to those who carry sanctions with its author and bear more than the mean. */
const paymentsOf = (state: State, { by, level }: Measure): readonly Payment[] => {
  const targets = new Set(sanctionsBy(state, by).map(({ target }) => target));
  const fellows = new Set([...targets].flatMap((target) => fellowsOf(state, by, target)));
  const burdens = [by, ...fellows].map((seat) => quantity(state, 'bite', seat));
  const mean = burdens.reduce((sum, one) => sum + one, 0) / burdens.length;
  return [...fellows].flatMap((to) => {
    const share = madeGood(quantity(state, 'bite', to), mean, level);
    return share <= 0 ? [] : [{ to, share, gdp: actorOf(state, to)?.gdp ?? 0 }];
  });
};

/** R-Home. What all funds make good to an actor, % of its GDP a year, never more than it bears. */
export const madeGoodTo = (state: State, actor: ActorId): number =>
  Math.min(
    quantity(state, 'bite', actor),
    fundsOf(state)
      .flatMap((fund) => paymentsOf(state, fund))
      .reduce((sum, { to, share }) => (to === actor ? sum + share : sum), 0),
  );

/** R-Home. Funds pay those who lose most, at their authors' cost. */
export const payFunds = (context: PhaseContext): void => {
  const { state } = context;
  const year = turnDays(state) / 365;
  const move = ({ cause }: Measure, subject: ActorId, rate: number): void => {
    context.change({
      rule: 'R-Home',
      quantity: 'economy',
      subject,
      by: rate * year,
      because: [cause],
      audience: [subject],
      terms: [shown('made-good', rate)],
    });
  };
  for (const fund of fundsOf(state)) {
    const payments = paymentsOf(state, fund);
    if (payments.length === 0) continue;
    move(fund, fund.by, fundCost(actorOf(state, fund.by)?.gdp ?? 0, payments));
    for (const { to, share } of payments) move(fund, to, -share);
  }
};
