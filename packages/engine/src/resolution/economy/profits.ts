import { dyadId } from '../../ids.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import { SECONDARY, backfillGain, secondaryHit } from '../../rules/leak.ts';
import { months } from '../../rules/time.ts';
import { factor, shown } from '../../rules/worked.ts';
import type { Measure, State } from '../../state/state.ts';
import type { PhaseContext } from '../context.ts';
import { actorOf, quantity, turnDays } from '../read.ts';
import type { Burden } from './burden.ts';
import { capacityIn, policedBy, policedShare } from './leakage.ts';
import { tradeMeasures } from './sanctions.ts';

/** Influence points a month for each % of GDP a year that a policy of selling into the gap brings. */
const INFLUENCE = 0.5;
const MOST_INFLUENCE = 1;

/** What others have cut off of a branch of the target, in the currency of its GDP. */
const gapOf = (state: State, target: ActorId, sector: string, burden: Burden): number => {
  const gdp = actorOf(state, target)?.gdp ?? 0;
  const lost = burden.ties.reduce(
    (all, tie) => all + (tie.sector === sector && !tie.own ? tie.whole : 0),
    0,
  );
  return (lost * gdp) / 100;
};

/** R-Third parties. Secondary sanctions may hit one who sells into the gap. */
const police = (
  context: PhaseContext,
  { by, target, cause }: Measure & { readonly target: ActorId },
  sector: string,
  gain: number,
): void => {
  const { state } = context;
  const senders = policedBy(state, by, target);
  if (senders.length === 0) return;
  const policed = policedShare(state, by, target);
  const capacity = capacityIn(state, by, sector);
  const drawn = context.draw({
    rule: 'R-Third parties',
    subject: `${by}-${target}-${sector}`,
    ordinal: 0,
    chance: secondaryHit(policed, capacity, turnDays(state)),
    scale: 'hazard',
    because: [cause],
    audience: [by, ...senders],
    terms: [
      factor('policing', policed),
      factor('capacity', capacity),
      factor('months', months(turnDays(state))),
    ],
  });
  if (!drawn.hit) return;
  context.change({
    rule: 'R-Third parties',
    quantity: 'economy',
    subject: by,
    by: SECONDARY.gains * gain,
    because: [drawn.id],
    audience: [by],
    terms: [shown('secondary-hit', gain)],
  });
  for (const sender of senders) {
    for (const [holder, other] of [
      [by, sender],
      [sender, by],
    ] as const) {
      const subject = dyadId(holder, other);
      if (state.quantities.trust[subject] === undefined) continue;
      context.change({
        rule: 'R-Third parties',
        quantity: 'trust',
        subject,
        by: SECONDARY.trust,
        because: [drawn.id],
        audience: [holder],
        terms: [shown('trust', SECONDARY.trust)],
      });
    }
  }
};

const earn = (
  context: PhaseContext,
  actor: ActorId,
  gain: number,
  because: readonly EntryId[],
): void => {
  const { state } = context;
  const days = turnDays(state);
  const relief = Math.min(quantity(state, 'economy', actor), (gain * days) / 365);
  const terms = [shown('gain', gain)];
  const head = {
    rule: 'R-Third parties',
    subject: actor,
    audience: [actor],
    because,
    terms,
  } as const;
  if (relief > 0) context.change({ ...head, quantity: 'economy', by: -relief });
  const points = Math.min(MOST_INFLUENCE, INFLUENCE * gain * months(days));
  if (points > 0) context.change({ ...head, quantity: 'influence', by: points });
};

/** R-Third parties. What those earn, and risk, who sell into the gap as a policy. */
export const takeProfits = (context: PhaseContext, burdens: ReadonlyMap<ActorId, Burden>): void => {
  const { state } = context;
  for (const measure of tradeMeasures(state, 'backfill')) {
    const { by, target, params, cause } = measure;
    const burden = target === null ? undefined : burdens.get(target);
    const sector = String(params['sector']);
    if (target === null || burden === undefined) continue;
    const policed = policedShare(state, by, target);
    const gdp = actorOf(state, by)?.gdp ?? 0;
    const gap = gapOf(state, target, sector, burden);
    const gain = backfillGain(gap, capacityIn(state, by, sector), policed, gdp);
    if (gain <= 0) continue;
    earn(context, by, gain, [cause]);
    police(context, { ...measure, target }, sector, (gain * turnDays(state)) / 365);
  }
};
