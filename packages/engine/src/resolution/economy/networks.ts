import { flowId } from '../../ids.ts';
import { FOUND_OUT, discovery } from '../../rules/grey-zone.ts';
import { shown } from '../../rules/worked.ts';
import type { PhaseContext } from '../context.ts';
import { endMeasure } from '../measures.ts';
import { actorOf, quantity, turnDays } from '../read.ts';
import { sendersTo, tradeMeasures } from './sanctions.ts';

/** Share of what leaks that is shut with a network that is found. */
const SHUT = 0.3;

/** R-Grey zone. Networks of front firms that the senders may find; found, they are shut before everybody. */
export const findNetworks = (context: PhaseContext): void => {
  const { state } = context;
  for (const measure of tradeMeasures(state, 'evasion-network')) {
    const { by, params, cause } = measure;
    const sector = String(params['sector']);
    const best = sendersTo(state, by).reduce(
      (top, sender) => Math.max(top, actorOf(state, sender)?.intelligence ?? 0),
      0,
    );
    if (best === 0) continue;
    const chance = discovery(best, turnDays(state));
    const drawn = context.draw({
      rule: 'R-Grey zone',
      subject: `network-${by}-${sector}`,
      ordinal: 0,
      chance: chance.value,
      scale: 'hazard',
      because: [cause],
      audience: 'control',
      terms: chance.terms,
    });
    if (!drawn.hit) continue;
    const exposed = context.fact({
      rule: 'R-Grey zone',
      fact: { type: 'operation.exposed', by, against: null, instrument: 'evasion-network', sector },
      because: [drawn.id],
      audience: 'all',
    });
    endMeasure(context, measure, 'broken', [exposed]);
    const head = { rule: 'R-Grey zone', because: [exposed], audience: [by] } as const;
    context.change({
      ...head,
      quantity: 'legitimacy',
      subject: by,
      by: FOUND_OUT.legitimacy,
      terms: [shown('found-out', FOUND_OUT.legitimacy)],
    });
    const subject = flowId(by, sector);
    const leak = quantity(state, 'leak', subject);
    if (leak > 0)
      context.change({
        ...head,
        quantity: 'leak',
        subject,
        by: -SHUT * leak,
        terms: [shown('found-out', -SHUT)],
      });
  }
};
