import { pairEnds } from '../../ids.ts';
import type { EntryId } from '../../ids.ts';
import { clamp } from '../../math.ts';
import { leavesBrink, meansWar, reachesBrink } from '../../rules/brink.ts';
import { INCIDENT_HEAT } from '../../rules/incident.ts';
import type { War } from '../../state/state.ts';
import { answer } from '../answers.ts';
import { beganAtBrink } from '../at-brink.ts';
import type { Phase, PhaseContext } from '../context.ts';
import { deedsOf } from '../deeds.ts';
import { aimedOf, feltBetween, warm } from '../heat.ts';
import type { Aimed } from '../heat.ts';
import { mayHappen } from '../incidents.ts';
import type { Happening } from '../incidents.ts';
import { nuclear } from '../nuclear.ts';
import type { Standing } from '../nuclear.ts';
import { pairsOf, quantity } from '../read.ts';
import { takeStock } from '../stock.ts';
import type { Pair } from '../stock.ts';
import { beginWar, callOffWar, fight, warConfirmed, warOrdered } from '../war.ts';

type Answers = NonNullable<ReturnType<typeof answer>>['answers'];

const recordBrink = (
  context: PhaseContext,
  pair: Pair,
  atBrink: boolean,
  because: readonly EntryId[],
): void => {
  const before = context.state.brink.pairs.includes(pair.id);
  if (atBrink === before) return;
  const fact = { type: atBrink ? 'brink.entered' : 'brink.left', pair: pair.id } as const;
  context.fact({ rule: 'R-Brink', fact, because, audience: 'all' });
};

/** Whether the pair stands at the brink once this turn's tension and events are judged. */
const standsAtBrink = (
  context: PhaseContext,
  pair: Pair,
  tension: number,
  event: Happening | null,
): boolean => {
  if (reachesBrink(tension, event === null ? [] : [event.clash])) return true;
  const kept = !leavesBrink(tension) || warOrdered(context, pair.id);
  return kept && context.state.brink.pairs.includes(pair.id);
};

/** What makes it war this turn: an order for it confirmed, or shots and the answers to them. */
const causesOfWar = (
  context: PhaseContext,
  pair: Pair,
  event: Happening | null,
  answers: Answers | null,
): readonly EntryId[] => {
  const confirmed = warConfirmed(context, pair.id);
  if (event === null || answers === null) return confirmed;
  const began = beganAtBrink(context.state, pair.id);
  return meansWar(began, event.clash, answers) ? [...confirmed, event.entry] : confirmed;
};

const resolvePair = (context: PhaseContext, pair: Pair, aimed: readonly Aimed[]): Standing => {
  const felt = feltBetween(aimed, pair);
  const warmed = warm(context, pair, felt);
  // A protected ally's strike heats its protector's pair, but is no strike by the protector.
  const strikes = felt.filter(
    ({ deed }) => pair.ends.includes(deed.by) && (deed.rung === 9 || deed.rung === 10),
  );
  const first = strikes[0];
  const event: Happening | null =
    first === undefined
      ? mayHappen(context, pair, warmed)
      : { clash: 'strike', entry: first.deed.act };
  const happened = event !== null && event.clash !== 'strike' ? INCIDENT_HEAT[event.clash] : 0;
  const strikers = strikes.map(({ deed }) => deed.by);
  const shots = event !== null && event.clash !== 'near-miss';
  const answered = shots ? answer(context, pair, event, strikers) : null;
  const tension = clamp(warmed + happened + (answered?.added ?? 0), 0, 100);
  const atBrink = standsAtBrink(context, pair, tension, event);
  const acts = felt.map(({ deed }) => deed.act);
  recordBrink(context, pair, atBrink, event === null ? acts : [event.entry]);
  const causes = causesOfWar(context, pair, event, answered?.answers ?? null);
  if (causes.length === 0) return { pair, tension, atBrink, atWar: false };
  beginWar(context, pair, tension, causes);
  return { pair, tension: 100, atBrink, atWar: true };
};

/** The pair at war, for the turn that is left to end it. */
const warStanding = (context: PhaseContext, war: War): readonly Standing[] =>
  pairsOf(context.state)
    .filter(({ id }) => id === war.pair)
    .map((pair) => ({
      pair,
      tension: quantity(context.state, 'tension', pair.id),
      atBrink: true,
      atWar: true,
    }));

/** Tension, incidents and the answers to them, the brink, war and its last step, pair by pair. */
export const brinkmanship: Phase = (context) => {
  const deeds = deedsOf(context);
  takeStock(context, deeds);
  // Once at war nothing more can happen by accident: one turn is left to end it.
  const { war } = context.state;
  if (war !== null) {
    fight(context, pairEnds(war.pair), war.cause);
    nuclear(context, warStanding(context, war));
    return;
  }
  const aimed = aimedOf(context, deeds);
  const standings = pairsOf(context.state).map((pair) => resolvePair(context, pair, aimed));
  callOffWar(context);
  nuclear(context, standings);
};
