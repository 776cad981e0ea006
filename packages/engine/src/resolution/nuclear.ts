import { settles } from './undertakings.ts';
import { turnsIn } from '../calendar.ts';
import { pairEnds, pairId } from '../ids.ts';
import type { EntryId, PairId } from '../ids.ts';
import { fromMicro, toMicro } from '../quantities.ts';
import { alertRisk, chanceOfUse } from '../rules/nuclear.ts';
import type { NuclearAlert } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import type { Pair } from './stock.ts';

/** How a pair stands once a turn's events are in. */
export interface Standing {
  readonly pair: Pair;
  readonly tension: number;
  readonly atBrink: boolean;
  readonly atWar: boolean;
}

/** What takes a pair off alert: a stand-down of either side, or an agreement of the two this turn. */
const stepsBack = ({ state, orders }: PhaseContext, pair: PairId): readonly EntryId[] => {
  const ends = pairEnds(pair);
  const stood = orders.filter(
    ({ seat, order }) => ends.includes(seat) && order.instrument === 'stand-down',
  );
  const agreed = state.agreements.filter(
    (one) => one.turn === state.turn && settles(one) && pairId(one.from, one.terms.to) === pair,
  );
  return [...stood.map(({ act }) => act), ...agreed.map(({ cause }) => cause)];
};

const calm = (context: PhaseContext, pair: PairId, because: readonly EntryId[]): void => {
  const fact = { type: 'nuclear.calmed', pair } as const;
  context.fact({ rule: 'R-Nuclear', fact, because, audience: 'all' });
};

/** A turn on alert: somebody steps back, or the dice decide. */
const judgeAlert = (
  context: PhaseContext,
  { pair, risk, cause }: NuclearAlert,
  standings: readonly Standing[],
): void => {
  const back = stepsBack(context, pair);
  const hot = standings.some((one) => one.pair.id === pair && (one.atBrink || one.atWar));
  if (back.length > 0 || !hot) {
    calm(context, pair, back.length > 0 ? back : [cause]);
    return;
  }
  const chance = chanceOfUse(fromMicro(risk));
  const drawn = context.draw({
    rule: 'R-Nuclear',
    subject: pair,
    ordinal: 1,
    chance: chance.value,
    scale: 'chance',
    because: [cause],
    audience: 'control',
    terms: chance.terms,
  });
  if (!drawn.hit) return;
  const fact = { type: 'nuclear.used', pair } as const;
  context.fact({ rule: 'R-Nuclear', fact, because: [drawn.id], audience: 'all' });
};

/** Whether it comes to an alert between the two; the draw is control's alone, the alert is public. */
const mayAlert = (context: PhaseContext, { pair, tension, ...at }: Standing): boolean => {
  if (!pair.of.nuclear || !(at.atBrink || at.atWar)) return false;
  const risk = alertRisk(tension, at.atWar);
  if (risk.value <= 0) return false;
  const drawn = context.draw({
    rule: 'R-Nuclear',
    subject: pair.id,
    ordinal: 0,
    chance: risk.value,
    scale: 'chance',
    because: [],
    audience: 'control',
    terms: risk.terms,
  });
  if (!drawn.hit) return false;
  const since = context.state.turn;
  const alert = { pair: pair.id, since, risk: toMicro(risk.value), cause: drawn.id };
  context.fact({
    rule: 'R-Nuclear',
    fact: { type: 'nuclear.alert', alert },
    because: [drawn.id],
    audience: 'all',
  });
  return true;
};

/** R-Nuclear. First the public alert, and only a turn later, where nobody steps back, what it warns of. */
export const nuclear = (context: PhaseContext, standings: readonly Standing[]): void => {
  const { state } = context;
  if (state.nuclear !== null) {
    judgeAlert(context, state.nuclear, standings);
    return;
  }
  // Where no turn follows an alert would warn of nothing.
  const ends = state.war !== null || state.turn >= turnsIn(state);
  if (!ends) standings.some((standing) => mayAlert(context, standing));
};
