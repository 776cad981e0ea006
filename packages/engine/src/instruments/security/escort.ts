import type { ActorId } from '../../ids.ts';
import { startMeasure } from '../../resolution/measures.ts';
import { turnDays } from '../../resolution/read.ts';
import { ESCORT_SHARE, strainOf } from '../../rules/measure.ts';
import { months } from '../../rules/time.ts';
import { weightOf } from '../../rules/ladder.ts';
import { defineInstrument } from '../define.ts';
import type { Sight } from '../fields.ts';
import { affect, neverBlocked, states } from '../shared.ts';

/** Points of weariness a month that one point of strain brings (R-Home). */
const WEARINESS = 6;
const DAYS_A_YEAR = 365;

const isClosed = ({ board }: Sight, of: ActorId, by: ActorId): boolean =>
  board.ties.some(({ instrument, a, b }) => instrument === 'quarantine' && a === by && b === of);

/** Warships sail with a friend's merchantmen through another's quarantine, for one turn. */
export const escort = defineInstrument({
  id: 'escort',
  family: 'security',
  phase: 'security',
  params: {
    through: { kind: 'actor', who: 'others' },
    of: { kind: 'actor', who: 'others' },
  },
  who: states,
  public: true,
  rungs: [7, 7],
  rung: () => 7,
  likelihood: () => 1.8,
  cost: () => 4,
  target: ({ through }) => through,
  blocked: neverBlocked,
  faults: ({ of, through }, sight) =>
    isClosed(sight, of, through)
      ? []
      : [{ code: 'needs-other-first', field: 'through', detail: { of, through } }],
  resolve: (context, { seat, act, order }, { of, through }) => {
    const { state } = context;
    startMeasure(
      context,
      {
        instrument: 'escort',
        by: seat,
        target: through,
        params: order.params,
        layer: 'military',
        level: 1,
        rung: 7,
        weight: weightOf(7),
        public: true,
        until: state.turn,
      },
      act,
    );
    const closed = state.measures.find(
      ({ instrument, by, target }) =>
        instrument === 'quarantine' && by === through && target === of,
    );
    if (closed === undefined) return;
    const spared = ESCORT_SHARE * strainOf('quarantine', closed.level).target;
    const days = turnDays(state);
    const effect = { rule: 'R-Measure', subject: of, audience: [of], term: 'escorted' } as const;
    affect(context, act, { ...effect, quantity: 'economy', by: (-spared * days) / DAYS_A_YEAR });
    affect(context, act, {
      ...effect,
      quantity: 'fatigue',
      by: -spared * WEARINESS * months(days),
    });
  },
});
