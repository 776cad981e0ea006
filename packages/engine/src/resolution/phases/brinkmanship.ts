import { pairEnds } from '../../ids.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import { clamp } from '../../math.ts';
import { ANSWERS, leavesBrink, meansWar, reachesBrink, warHarm } from '../../rules/brink.ts';
import type { Clash } from '../../rules/brink.ts';
import {
  INCIDENT_HEAT,
  friction,
  incidentChance,
  severityAt,
  severityShares,
} from '../../rules/incident.ts';
import { heat, relaxation, tensionBase } from '../../rules/tension.ts';
import type { Worked } from '../../rules/worked.ts';
import { factor, shown } from '../../rules/worked.ts';
import type { ContingencyResponse } from '../../state/state.ts';
import type { Phase, PhaseContext } from '../context.ts';
import { deedsOf } from '../deeds.ts';
import type { Deed } from '../deeds.ts';
import { actorOf, guarantorsOf, pairsOf, quantity, turnDays } from '../read.ts';
import { contactNow, openBetween, takeStock } from '../stock.ts';
import type { Pair } from '../stock.ts';

/** An act against an ally counts this share between its author and the ally's guarantors. */
const BY_GUARANTEE = 0.5;

interface Felt {
  readonly deed: Deed;
  /** 1 where the pair's own, less where an ally was the target. */
  readonly share: number;
}

/** Deeds felt between the two ends: aimed at each other, or at one whom the other guarantees. */
const feltBetween = (context: PhaseContext, deeds: readonly Deed[], pair: Pair): readonly Felt[] =>
  deeds.flatMap((deed) => {
    const [a, b] = pair.ends;
    const other = deed.by === a ? b : deed.by === b ? a : null;
    if (other === null || deed.target === null) return [];
    if (deed.target === other) return [{ deed, share: 1 }];
    return guarantorsOf(context.state, deed.target).includes(other)
      ? [{ deed, share: BY_GUARANTEE }]
      : [];
  });

const addTension = (
  context: PhaseContext,
  pair: Pair,
  worked: Worked,
  because: readonly EntryId[],
  rule: 'R-Tension' | 'R-Incident' | 'R-Brink' | 'R-War',
): EntryId =>
  context.change({
    rule,
    quantity: 'tension',
    subject: pair.id,
    by: worked.value,
    because,
    audience: pair.ends,
    terms: worked.terms,
  });

/** R-Tension. Relaxation and this turn's acts; gives the tension that results. */
const warm = (context: PhaseContext, pair: Pair, felt: readonly Felt[]): number => {
  const { state } = context;
  const now = quantity(state, 'tension', pair.id);
  const standing = openBetween(state, pair.ends).reduce(
    (top, measure) => Math.max(top, measure.weight),
    0,
  );
  const rest = relaxation(now, tensionBase(pair.of.rivalry, standing), turnDays(state));
  addTension(context, pair, rest, [], 'R-Tension');
  const hostile = felt.filter(({ deed }) => deed.weight > 0);
  const added = heat(
    hostile.map(({ deed, share }) => deed.weight * share),
    now,
  );
  if (hostile.length > 0)
    addTension(
      context,
      pair,
      added,
      hostile.map(({ deed }) => deed.act),
      'R-Tension',
    );
  return clamp(now + rest.value + added.value, 0, 100);
};

interface Event {
  readonly clash: Clash;
  readonly entry: EntryId;
}

/** R-Incident. One draw for whether, one for how bad. */
const mayHappen = (context: PhaseContext, pair: Pair, tension: number): Event | null => {
  const { state } = context;
  const measures = openBetween(state, pair.ends);
  const talking = state.measures.some(
    (measure) =>
      measure.instrument === 'back-channel' &&
      pair.ends.includes(measure.by) &&
      measure.target !== null &&
      pair.ends.includes(measure.target),
  );
  const rub = friction(state.pairs[pair.id]?.hotline ?? false, talking);
  const chance = incidentChance(tension, turnDays(state), contactNow(state, pair), rub);
  if (chance.value <= 0) return null;
  const request = { rule: 'R-Incident', subject: pair.id, audience: pair.ends } as const;
  const because = measures.map((measure) => measure.cause);
  const drawn = context.draw({
    ...request,
    ordinal: 0,
    chance: chance.value,
    because,
    terms: chance.terms,
  });
  if (!drawn.hit) return null;
  const shares = severityShares(tension);
  const how = context.draw({
    ...request,
    ordinal: 1,
    chance: shares.casualties,
    because: [drawn.id],
    terms: [shown('clash-share', shares.clash), shown('near-miss-share', shares['near-miss'])],
  });
  const severity = severityAt(tension, how.value);
  const entry = context.fact({
    rule: 'R-Incident',
    fact: { type: 'incident', pair: pair.id, severity },
    because: [drawn.id, how.id],
    audience: 'all',
  });
  const more = INCIDENT_HEAT[severity];
  const worked = { value: more, terms: [shown(severity, more)] };
  addTension(context, pair, worked, [entry], 'R-Incident');
  return { clash: severity, entry };
};

/** What a seat answers with when its forces are hit; a seat that struck has matched already. */
const answerOf = (context: PhaseContext, actor: ActorId, struck: boolean): ContingencyResponse => {
  const standing = context.state.contingencies[actor] ?? 'absorb';
  return struck && standing === 'absorb' ? 'match' : standing;
};

const strongest = (answers: readonly ContingencyResponse[]): ContingencyResponse =>
  answers.includes('strike') ? 'strike' : answers.includes('match') ? 'match' : 'absorb';

/** R-Brink. Standing contingencies answer shots and deaths; gives what that adds to tension. */
const answer = (
  context: PhaseContext,
  pair: Pair,
  event: Event,
  strikers: readonly ActorId[],
): {
  readonly answers: readonly [ContingencyResponse, ContingencyResponse];
  readonly added: number;
} => {
  const [a, b] = pair.ends;
  const answers = [
    answerOf(context, a, strikers.includes(a)),
    answerOf(context, b, strikers.includes(b)),
  ] as const;
  pair.ends.forEach((actor, at) => {
    const response = answers[at] ?? 'absorb';
    if (strikers.includes(actor)) return;
    const fired = context.fact({
      rule: 'R-Brink',
      fact: { type: 'contingency.fired', actor, pair: pair.id, response },
      because: [event.entry],
      audience: 'all',
    });
    const cost = ANSWERS[response].support * (actorOf(context.state, actor)?.accountability ?? 0);
    if (cost === 0) return;
    context.change({
      rule: 'R-Brink',
      quantity: 'support',
      subject: actor,
      by: cost,
      because: [fired],
      audience: [actor],
      terms: [
        shown('absorbed', ANSWERS[response].support),
        factor('accountability', actorOf(context.state, actor)?.accountability ?? 0),
      ],
    });
  });
  const added = ANSWERS[strongest(answers)].tension;
  const worked = { value: added, terms: [shown(`answer-${strongest(answers)}`, added)] };
  addTension(context, pair, worked, [event.entry], 'R-Brink');
  return { answers, added };
};

const judgeBrink = (
  context: PhaseContext,
  pair: Pair,
  tension: number,
  event: Event | null,
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

const resolvePair = (context: PhaseContext, pair: Pair, deeds: readonly Deed[]): void => {
  const felt = feltBetween(context, deeds, pair);
  const warmed = warm(context, pair, felt);
  const strikes = felt.filter(({ deed }) => deed.rung === 9 || deed.rung === 10);
  const first = strikes[0];
  const event: Event | null =
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
  const began = context.state.brink.pairs.includes(pair.id);
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
  for (const pair of pairsOf(context.state)) resolvePair(context, pair, deeds);
};
