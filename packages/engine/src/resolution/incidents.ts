import type { EntryId } from '../ids.ts';
import type { Clash } from '../rules/brink.ts';
import {
  FORUM_FRICTION,
  INCIDENT_HEAT,
  friction,
  incidentChance,
  isCalm,
  severityAt,
  severityShares,
} from '../rules/incident.ts';
import { shown } from '../rules/worked.ts';
import type { PhaseContext } from './context.ts';
import { inForum } from './forums.ts';
import { addTension } from './heat.ts';
import { turnDays } from './read.ts';
import { contactNow, openBetween } from './stock.ts';
import type { Pair } from './stock.ts';

/** Something that happened between two, and the entry that says so. */
export interface Happening {
  readonly clash: Clash;
  readonly entry: EntryId;
}

/** R-Incident. One draw for whether, one for how bad. */
export const mayHappen = (context: PhaseContext, pair: Pair, tension: number): Happening | null => {
  const { state } = context;
  if (isCalm(tension)) return null;
  const measures = openBetween(state, pair.ends);
  const talking = state.measures.some(
    (measure) =>
      measure.instrument === 'back-channel' &&
      pair.ends.includes(measure.by) &&
      measure.target !== null &&
      pair.ends.includes(measure.target),
  );
  const recalled = measures.some(({ instrument }) => instrument === 'recall-ambassador');
  const exchange = measures.some(({ instrument }) => instrument === 'exchange');
  const rub =
    friction(state.pairs[pair.id]?.hotline ?? false, talking, recalled, exchange) *
    (inForum(state, ...pair.ends) ? FORUM_FRICTION : 1);
  const chance = incidentChance(tension, turnDays(state), contactNow(state, pair), rub);
  if (chance.value <= 0) return null;
  const request = { rule: 'R-Incident', subject: pair.id, audience: pair.ends } as const;
  const because = measures.map((measure) => measure.cause);
  const drawn = context.draw({
    ...request,
    ordinal: 0,
    chance: chance.value,
    scale: 'hazard',
    because,
    terms: chance.terms,
  });
  if (!drawn.hit) return null;
  const shares = severityShares(tension);
  const how = context.draw({
    ...request,
    ordinal: 1,
    chance: shares.casualties,
    scale: 'chance',
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
