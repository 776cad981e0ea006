import type { Sight } from '../instruments/fields.ts';
import { fromMicro } from '../quantities.ts';
import { homeRelief, homeSurcharge } from '../rules/home-bands.ts';
import { stepShare } from '../rules/settlement.ts';
import type { Verdict } from '../view/types.ts';
import type { Considered } from './considered.ts';

/** Points 0–100 that one step of `comply` gives up, by what was promised or else by what is asked. */
const concededBy = ({ order }: Considered, { board, paper, seat }: Sight): number => {
  const { issue, step } = order.params;
  const now = board.issues.find(({ id }) => id === issue)?.position;
  if (order.instrument !== 'comply' || typeof step !== 'number' || now === undefined) return 0;
  for (const { status, terms, delivered } of paper.agreements) {
    if (status !== 'running') continue;
    for (const [at, clause] of terms.clauses.entries()) {
      const done = fromMicro(delivered[at] ?? 0);
      if (clause.by !== seat?.seat || clause.issue !== issue || done >= 1) continue;
      return (Math.abs(clause.to - now) * stepShare(step, done)) / (1 - done);
    }
  }
  const demand = paper.demands.find(
    ({ to, issue: asked, status }) =>
      to === seat?.seat && asked === issue && (status === 'issued' || status === 'partly-met'),
  );
  if (demand === undefined) return 0;
  const whole = demand.position - demand.was;
  const done = whole === 0 ? 1 : Math.max(0, (now - demand.was) / whole);
  return done >= 1 ? 0 : Math.abs(whole) * stepShare(step, done);
};

type Price = Verdict['prices'][number];

/**
 * R-Influence and R-Home. What each order of a set costs this seat now: the instrument's own price,
 * a point more where a shaken government must win its own side for it, and a point less for the
 * dearest where a secure one need not ask.
 */
export const pricesOf = (set: readonly Considered[], sight: Sight): readonly Price[] => {
  const dial = sight.seat?.dials.find(({ quantity }) => quantity === 'support');
  const sits = sight.board.actors.some(
    ({ id, institution }) => id === sight.seat?.seat && !institution,
  );
  const support = dial === undefined || !sits ? null : fromMicro(dial.value);
  const prices = set.map((one): Price => {
    const base = one.instrument.cost(one.order.params);
    const more =
      support === null
        ? 0
        : homeSurcharge(support, { rung: one.rung, conceded: concededBy(one, sight) });
    return { order: one.at, cost: base + more, home: more };
  });
  const top = Math.max(0, ...prices.map(({ cost }) => cost));
  const relief = support === null ? 0 : Math.min(top, homeRelief(support));
  const dearest = prices.findIndex(({ cost }) => cost === top);
  return relief === 0
    ? prices
    : prices.map((price, at) =>
        at === dearest ? { ...price, cost: price.cost - relief, home: price.home - relief } : price,
      );
};
