import { startMeasure } from '../../resolution/measures.ts';
import { actorOf } from '../../resolution/read.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import type { PhaseContext } from '../../resolution/context.ts';
import { LIE_FOUND_OUT, RUMOURS, rumourTraced } from '../../rules/grey-zone.ts';
import { defineInstrument } from '../define.ts';
import { affect, changeTrust, freshness, neverBlocked, states } from '../shared.ts';

const LASTS = 1;

/** Whose lie it was comes out: its author pays with both, and part of the trust comes back. */
const unmask = (
  context: PhaseContext,
  by: ActorId,
  { to, about }: { readonly to: ActorId; readonly about: ActorId },
  took: number,
  drawn: EntryId,
): void => {
  const exposed = context.fact({
    rule: 'R-Grey zone',
    fact: {
      type: 'operation.exposed',
      by,
      against: about,
      instrument: 'disinformation',
      sector: null,
    },
    because: [drawn],
    audience: 'all',
  });
  const own = { rule: 'R-Grey zone', subject: by, audience: [by], term: 'found-out' } as const;
  affect(context, exposed, { ...own, quantity: 'legitimacy', by: LIE_FOUND_OUT.legitimacy });
  affect(context, exposed, { ...own, quantity: 'reputation', by: LIE_FOUND_OUT.reputation });
  for (const holder of [to, about])
    changeTrust(context, exposed, holder, by, LIE_FOUND_OUT.trust, 'R-Grey zone');
  changeTrust(context, exposed, to, about, -took * LIE_FOUND_OUT.restored, 'R-Grey zone');
};

/** Stories about one, told to another: trust goes, and acts are misread, until it is traced. */
export const disinformation = defineInstrument({
  id: 'disinformation',
  family: 'information',
  phase: 'diplomacy',
  params: {
    about: { kind: 'actor', who: 'others' },
    to: { kind: 'actor', who: 'others' },
  },
  who: states,
  public: false,
  rungs: [2, 2],
  rung: () => 2,
  weight: () => 0,
  likelihood: () => 1,
  cost: () => 2,
  // Neither is told: one hears rumours, the other finds itself less trusted.
  target: () => null,
  blocked: neverBlocked,
  faults: ({ about, to }) =>
    about === to ? [{ code: 'bad-field', field: 'to', detail: { to } }] : [],
  resolve: (context, placed, { about, to }) => {
    const { seat, act, order } = placed;
    const { state } = context;
    const took = RUMOURS.trust * freshness(context, placed);
    changeTrust(context, act, to, about, took, 'R-Grey zone');
    startMeasure(
      context,
      {
        instrument: 'disinformation',
        by: seat,
        target: null,
        params: order.params,
        layer: null,
        level: 1,
        rung: 2,
        weight: 0,
        public: false,
        until: state.turn + LASTS,
      },
      act,
    );
    const best = Math.max(...[to, about].map((actor) => actorOf(state, actor)?.intelligence ?? 0));
    const chance = rumourTraced(best);
    const drawn = context.draw({
      rule: 'R-Grey zone',
      subject: `rumours-${seat}-${to}-${about}`,
      ordinal: 0,
      chance: chance.value,
      scale: 'chance',
      because: [act],
      audience: [seat],
      terms: chance.terms,
    });
    if (drawn.hit) unmask(context, seat, { to, about }, took, drawn.id);
  },
});
