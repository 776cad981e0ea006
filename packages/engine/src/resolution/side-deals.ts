import type { ActorId } from '../ids.ts';
import { bargain, foundOut } from '../rules/side-deal.ts';
import { shown } from '../rules/worked.ts';
import type { Measure, State } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { fellowsOf } from './fellows.ts';
import { endMeasure } from './measures.ts';
import { laxTowards, monitoringOf } from './monitoring.ts';
import { actorOf, turnDays } from './read.ts';
import { noteShortfall } from './package-remedy.ts';
import { disgrace } from './under-delivery.ts';

/** Bargains by which one who carries sanctions looks away for a price. */
const dealsOf = (state: State): readonly (Measure & { readonly target: ActorId })[] =>
  state.measures.flatMap((measure) => {
    const { instrument, target, params } = measure;
    if (instrument !== 'wedge-offer' || params['step'] !== 'take' || target === null) return [];
    return [{ ...measure, target }];
  });

/** R-Accession. The price of looking away is paid as long as the bargain holds. */
export const payDeals = (context: PhaseContext): void => {
  const { state } = context;
  const year = turnDays(state) / 365;
  for (const { by, target, level, cause } of dealsOf(state)) {
    const [paid, payer] = [actorOf(state, by), actorOf(state, target)];
    const { cost, gain } = bargain(level, payer?.gdp ?? 0, paid?.gdp ?? 0);
    for (const [subject, rate] of [
      [target, cost],
      [by, -gain],
    ] as const)
      context.change({
        rule: 'R-Accession',
        quantity: 'economy',
        subject,
        by: rate * year,
        because: [cause],
        audience: [subject],
        terms: [shown('side-deal', rate)],
      });
  }
};

/** R-Accession. Who looks away may be found out, sooner where its partners watch; then it is over. */
export const findDeals = (context: PhaseContext): void => {
  const { state } = context;
  for (const measure of state.measures) {
    const { by, cause, instrument } = measure;
    const target = laxTowards(measure);
    if (target === null) continue;
    const fellows = fellowsOf(state, by, target);
    if (fellows.length === 0) continue;
    const watching = [by, ...fellows].reduce(
      (most, seat) => Math.max(most, monitoringOf(state, seat, target)),
      0,
    );
    const chance = foundOut(watching, turnDays(state));
    const kind = instrument === 'slow-walk' ? 'slow-walk' : 'side-deal';
    const drawn = context.draw({
      rule: 'R-Accession',
      subject: `${kind}-${by}-${target}`,
      ordinal: 0,
      chance: chance.value,
      scale: 'hazard',
      because: [cause],
      audience: 'control',
      terms: chance.terms,
    });
    if (!drawn.hit) continue;
    const exposed = context.fact({
      rule: 'R-Accession',
      fact: { type: 'operation.exposed', by, against: target, instrument, sector: null },
      because: [drawn.id],
      audience: 'all',
    });
    endMeasure(context, measure, 'broken', [exposed]);
    disgrace(context, by, fellows, exposed);
    noteShortfall(context, by, target, exposed);
  }
};
