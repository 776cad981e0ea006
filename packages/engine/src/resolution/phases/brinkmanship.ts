import { pairEnds } from '../../ids.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import { clamp } from '../../math.ts';
import { leavesBrink, meansWar, reachesBrink, warHarm } from '../../rules/brink.ts';
import { INCIDENT_HEAT } from '../../rules/incident.ts';
import { shown } from '../../rules/worked.ts';
import { answer } from '../answers.ts';
import { beganAtBrink } from '../at-brink.ts';
import type { Phase, PhaseContext } from '../context.ts';
import { deedsOf } from '../deeds.ts';
import { addTension, aimedOf, feltBetween, warm } from '../heat.ts';
import type { Aimed } from '../heat.ts';
import { mayHappen } from '../incidents.ts';
import type { Happening } from '../incidents.ts';
import { pairsOf } from '../read.ts';
import { takeStock } from '../stock.ts';
import type { Pair } from '../stock.ts';

const judgeBrink = (
  context: PhaseContext,
  pair: Pair,
  tension: number,
  event: Happening | null,
  because: readonly EntryId[],
): void => {
  const atBrink = context.state.brink.pairs.includes(pair.id);
  const reached = reachesBrink(tension, event === null ? [] : [event.clash]);
  const record = (type: 'brink.entered' | 'brink.left'): void => {
    const fact = { type, pair: pair.id };
    const causes = event === null ? because : [event.entry];
    context.fact({ rule: 'R-Brink', fact, because: causes, audience: 'all' });
  };
  if (!atBrink && reached) record('brink.entered');
  if (atBrink && !reached && leavesBrink(tension)) record('brink.left');
};

const resolvePair = (context: PhaseContext, pair: Pair, aimed: readonly Aimed[]): void => {
  const felt = feltBetween(aimed, pair);
  const warmed = warm(context, pair, felt);
  const strikes = felt.filter(({ deed }) => deed.rung === 9 || deed.rung === 10);
  const first = strikes[0];
  const event: Happening | null =
    first === undefined
      ? mayHappen(context, pair, warmed)
      : { clash: 'strike', entry: first.deed.act };
  const happened = event !== null && event.clash !== 'strike' ? INCIDENT_HEAT[event.clash] : 0;
  const shots = event !== null && event.clash !== 'near-miss';
  const answered = shots
    ? answer(
        context,
        pair,
        event,
        strikes.map(({ deed }) => deed.by),
      )
    : null;
  const tension = clamp(warmed + happened + (answered?.added ?? 0), 0, 100);
  judgeBrink(
    context,
    pair,
    tension,
    event,
    felt.map(({ deed }) => deed.act),
  );
  if (event === null || answered === null) return;
  const began = beganAtBrink(context.state, pair.id);
  if (!meansWar(began, event.clash, answered.answers)) return;
  const fact = { type: 'war.began', pair: pair.id } as const;
  const war = context.fact({ rule: 'R-War', fact, because: [event.entry], audience: 'all' });
  const worked = { value: 100 - tension, terms: [shown('war', 100)] };
  addTension(context, pair, worked, [war], 'R-War');
  fight(context, pair.ends, war);
};

/** R-War. What a turn of war costs both; a ceasefire in it spares more than half. */
const fight = (context: PhaseContext, ends: readonly [ActorId, ActorId], cause: EntryId): void => {
  const ceasefire = ends.every((end) =>
    context.orders.some(({ seat, order }) => seat === end && order.instrument === 'stand-down'),
  );
  for (const actor of ends) {
    context.change({
      ...{ rule: 'R-War', quantity: 'harm', subject: actor, because: [cause], audience: [actor] },
      ...{ by: warHarm(ceasefire), terms: [shown('war', warHarm(ceasefire))] },
    });
  }
};

/** Tension, incidents and the answers to them, the brink and war, pair by pair. */
export const brinkmanship: Phase = (context) => {
  const deeds = deedsOf(context);
  takeStock(context, deeds);
  // Once at war nothing more can happen by accident: one turn is left to end it.
  const { war } = context.state;
  if (war !== null) {
    fight(context, pairEnds(war.pair), war.cause);
    return;
  }
  const aimed = aimedOf(context, deeds);
  for (const pair of pairsOf(context.state)) resolvePair(context, pair, aimed);
};
