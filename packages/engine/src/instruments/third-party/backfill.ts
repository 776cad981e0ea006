import { startMeasure } from '../../resolution/measures.ts';
import { defineInstrument } from '../define.ts';
import { sendersTo } from '../../resolution/economy/sanctions.ts';
import { BACKFILL } from '../../rules/third-parties.ts';
import { changeTrust, states } from '../shared.ts';

/** Sells into the gap that others' sanctions leave: a gain, at their displeasure. */
export const backfill = defineInstrument({
  id: 'backfill',
  family: 'third-party',
  phase: 'commit',
  params: {
    target: { kind: 'actor', who: 'others' },
    sector: { kind: 'sector' },
  },
  who: states,
  public: true,
  rungs: [2, 2],
  rung: () => 2,
  weight: () => 0,
  likelihood: () => 1,
  cost: () => 1,
  target: ({ target }) => target,
  blocked: ({ seat }) =>
    (seat?.economy.sells ?? []).length > 0 ? null : { code: 'needs-other-first', detail: {} },
  faults: ({ target, sector }, { seat, board }) => {
    if (seat?.economy.sells.some((item) => item.sector === sector) !== true)
      return [{ code: 'unknown-sector', field: 'sector', detail: { sector } }];
    if (board.actors.find(({ id }) => id === target)?.institution === true)
      return [{ code: 'bad-field', field: 'target', detail: { target } }];
    const stands = seat.measures.some(
      (measure) =>
        measure.instrument === 'backfill' &&
        measure.target === target &&
        measure.params['sector'] === sector,
    );
    return stands ? [{ code: 'already-standing', field: 'sector', detail: { sector } }] : [];
  },
  resolve: (context, { seat, act }, { target, sector }) => {
    startMeasure(
      context,
      {
        instrument: 'backfill',
        by: seat,
        target,
        params: { target, sector },
        layer: 'trade',
        level: 2,
        rung: 2,
        weight: 0,
        public: true,
        until: null,
      },
      act,
    );
    const senders = sendersTo(context.state, target).filter((sender) => sender !== seat);
    // Where nobody cuts anything there is no gap to sell into, and nobody to thank or to blame.
    if (senders.length === 0) return;
    changeTrust(context, act, target, seat, BACKFILL.target, 'R-Third parties');
    for (const sender of senders)
      changeTrust(context, act, sender, seat, BACKFILL.sender, 'R-Third parties');
  },
});
