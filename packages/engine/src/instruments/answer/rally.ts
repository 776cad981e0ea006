import { commitmentId } from '../../ids.ts';
import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { salienceOf } from '../../resolution/read.ts';
import { RALLY } from '../../rules/home.ts';
import { defineInstrument } from '../define.ts';
import { freshness, neverBlocked, rallyRound, states } from '../shared.ts';

/** Ties one's own hands on every demand made of one. */
const vowOnDemands = (context: PhaseContext, { seat, act }: PlacedOrder): void => {
  const { state } = context;
  for (const demand of state.demands) {
    if (demand.to !== seat || (demand.status !== 'issued' && demand.status !== 'partly-met'))
      continue;
    const known = state.commitments.some(
      ({ kind, by, demand: on, status }) =>
        kind === 'vow' && by === seat && on === demand.id && status === 'open',
    );
    if (known) continue;
    context.fact({
      rule: 'R-Commitments',
      fact: {
        type: 'commitment.made',
        commitment: {
          id: commitmentId(context.mint('vow', `${seat}-${demand.issue}`)),
          kind: 'vow',
          by: seat,
          to: demand.from,
          demand: demand.id,
          rung: 2,
          due: null,
          salience: salienceOf(state, seat, demand.issue),
          ambiguous: false,
          status: 'open',
          turn: state.turn,
          cause: act,
        },
      },
      because: [act],
      audience: 'all',
    });
  }
};

/** A message that gathers one's public against the pressure, with or without a vow not to yield. */
export const rally = defineInstrument({
  id: 'rally',
  family: 'answer',
  phase: 'diplomacy',
  params: { vow: { kind: 'flag' } },
  who: states,
  public: true,
  rungs: [1, 2],
  rung: ({ vow }) => (vow ? 2 : 1),
  weight: () => 0,
  likelihood: ({ vow }) => (vow ? 1.4 : 1.1),
  cost: ({ vow }) => (vow ? 2 : 1),
  target: () => null,
  blocked: neverBlocked,
  resolve: (context, placed, { vow }) => {
    rallyRound(context, placed.act, placed.seat, RALLY.message, freshness(context, placed));
    if (vow) vowOnDemands(context, placed);
  },
});
