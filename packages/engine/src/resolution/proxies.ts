import { pairId } from '../ids.ts';
import type { ActorId, EntryId } from '../ids.ts';
import { expose } from '../instruments/grey-zone/expose.ts';
import type { QuantityId } from '../quantities.ts';
import { FOUND_OUT, PROXY, WILD, discovery, proxyRunsWild } from '../rules/grey-zone.ts';
import { months } from '../rules/time.ts';
import type { Worked } from '../rules/worked.ts';
import { factor, shown } from '../rules/worked.ts';
import type { Measure, State } from '../state/state.ts';
import type { Drawn, PhaseContext } from './context.ts';
import { endMeasure } from './measures.ts';
import { actorOf, turnDays } from './read.ts';

const RULE = 'R-Grey zone';

const rivalOf = (state: State, { params }: Measure): ActorId | null =>
  state.scenario.actors.find(({ id }) => id === params['target'])?.id ?? null;

/** What the proxy does to the one it fights in the days of the turn. */
const fight = (context: PhaseContext, target: ActorId, because: EntryId): void => {
  const time = months(turnDays(context.state));
  const wear = (quantity: QuantityId, each: number): void => {
    context.change({
      rule: RULE,
      quantity,
      subject: target,
      by: each * time,
      because: [because],
      audience: [target],
      terms: [shown('proxy-war', each), factor('months', time)],
    });
  };
  wear('readiness', PROXY.readiness);
  wear('support', PROXY.support);
  wear('harm', PROXY.harm);
};

const draw = (
  context: PhaseContext,
  { by, cause }: Measure,
  target: ActorId,
  ordinal: number,
  chance: Worked,
): Drawn =>
  context.draw({
    rule: RULE,
    subject: `proxy-${by}-${target}`,
    ordinal,
    chance: chance.value,
    scale: 'hazard',
    because: [cause],
    audience: 'control',
    terms: chance.terms,
  });

/** It goes further than its backer meant, and drags it in before everybody. */
const runWild = (context: PhaseContext, by: ActorId, target: ActorId, exposed: EntryId): void => {
  const head = { rule: RULE, because: [exposed] } as const;
  context.change({
    ...head,
    quantity: 'harm',
    subject: target,
    by: WILD.harm,
    audience: [target],
    terms: [shown('ran-wild', WILD.harm)],
  });
  const pair = pairId(by, target);
  if (context.state.pairs[pair] === undefined) return;
  context.change({
    ...head,
    quantity: 'tension',
    subject: pair,
    by: WILD.tension,
    audience: [by, target],
    terms: [shown('ran-wild', WILD.tension)],
  });
};

/** R-Grey zone. Proxies wear the other down month by month, until they are traced or run wild. */
export const proxyWars = (context: PhaseContext): void => {
  const { state } = context;
  const days = turnDays(state);
  for (const measure of state.measures) {
    if (measure.instrument !== 'proxy') continue;
    const target = rivalOf(state, measure);
    if (target === null) continue;
    const { by, cause } = measure;
    fight(context, target, cause);
    const wild = draw(context, measure, target, 0, proxyRunsWild(days));
    const intelligence = actorOf(state, target)?.intelligence ?? 0;
    const found = draw(context, measure, target, 1, discovery(intelligence, days));
    if (!wild.hit && !found.hit) continue;
    const because = wild.hit ? wild.id : found.id;
    const exposed = expose(context, 'proxy', { by, against: target }, FOUND_OUT, because);
    endMeasure(context, measure, 'broken', [exposed]);
    if (wild.hit) runWild(context, by, target, exposed);
  }
};
