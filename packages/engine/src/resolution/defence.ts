import { tuned } from '../instruments/shared.ts';
import type { ActorId, EntryId } from '../ids.ts';
import {
  ARMS,
  DIVERTED,
  armsLag,
  diversion,
  interoperabilityFlow,
} from '../rules/defence-diplomacy.ts';
import { factor, shown } from '../rules/worked.ts';
import type { Measure } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { startDay } from './economy/calendar.ts';
import { endMeasure } from './measures.ts';
import { actorOf, pairsOf, quantity, turnDays } from './read.ts';
import { openBetween } from './stock.ts';

const RULE = 'R-Defence diplomacy';

/** Programmes teach two forces to act as one; without any it is slowly lost. */
const learn = (context: PhaseContext): void => {
  const { state } = context;
  for (const { id, ends } of pairsOf(state)) {
    const running = openBetween(state, ends).filter(
      ({ instrument }) => instrument === 'interoperability',
    );
    const now = quantity(state, 'interoperability', id);
    if (now === 0 && running.length === 0) continue;
    const flow = interoperabilityFlow(now, running.length, turnDays(state));
    context.change({
      rule: RULE,
      quantity: 'interoperability',
      subject: id,
      by: flow.value,
      because: running.map(({ cause }) => cause),
      audience: ends,
      terms: flow.terms,
    });
  }
};

/** Some of a shipment ends up in other hands: where it went, and with the sender's name on it. */
const stray = (
  context: PhaseContext,
  { by, level }: Measure,
  to: ActorId,
  drawn: EntryId,
): void => {
  const record = (quantityId: 'harm' | 'legitimacy', subject: ActorId, each: number): void => {
    context.change({
      rule: RULE,
      quantity: quantityId,
      subject,
      by: each * level,
      because: [drawn],
      audience: [subject],
      terms: [shown('diverted', each), factor('level', level)],
    });
  };
  record('harm', to, DIVERTED.harm);
  record('legitimacy', by, DIVERTED.legitimacy);
};

/** A shipment has come: the friend's forces grow, unless it strays. */
const deliver = (context: PhaseContext, shipment: Measure, to: ActorId): void => {
  const { by, level, params, cause } = shipment;
  const governed = params['terms'] === 'governed';
  const chance = diversion(governed, actorOf(context.state, to)?.accountability ?? 0);
  const drawn = context.draw({
    rule: RULE,
    subject: `arms-${by}-${to}-${String(params['ordered'])}`,
    ordinal: 0,
    chance: chance.value,
    scale: 'chance',
    because: [cause],
    audience: [by, to],
    terms: chance.terms,
  });
  if (drawn.hit) stray(context, shipment, to, drawn.id);
  const share = drawn.hit ? 1 - DIVERTED.lost : 1;
  context.change({
    rule: RULE,
    quantity: 'readiness',
    subject: to,
    by: ARMS.forces * level * share,
    because: [drawn.id],
    audience: [to],
    terms: [shown('arms', ARMS.forces), factor('level', level), factor('arrived', share)],
  });
  endMeasure(context, shipment, 'expired', [cause]);
};

/** Shipments whose time has come by the end of this turn. */
const ship = (context: PhaseContext): void => {
  const { state } = context;
  const end = startDay(state, state.turn) + turnDays(state);
  for (const measure of state.measures) {
    const { instrument, target, params, level } = measure;
    if (instrument !== 'arms-transfer' || target === null) continue;
    const lag = armsLag(level) / tuned(state, 'arms-transfer', 'pace', 1);
    if (end - Number(params['ordered']) >= lag) deliver(context, measure, target);
  }
};

/** R-Defence diplomacy. What programmes and shipments of earlier orders bring this turn. */
export const defenceFlows = (context: PhaseContext): void => {
  learn(context);
  ship(context);
};
