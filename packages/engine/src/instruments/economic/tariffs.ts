import { sanction } from './sanction.ts';

/** A tax on what is bought and sold: it bites less than a cut, its author's buyers pay it, and the treasury gains. */
export const tariffs = sanction({
  id: 'tariffs',
  rung: 2,
  likelihood: () => 1.15,
  cost: 2,
  blocked: ({ board }) =>
    board.sectors.some(({ kind }) => kind !== 'finance')
      ? null
      : { code: 'not-in-play', detail: {} },
  faults: ({ sector }, { board }) =>
    board.sectors.some(({ id, kind }) => id === sector && kind === 'finance')
      ? [{ code: 'bad-field', field: 'sector', detail: { wanted: 'trade' } }]
      : [],
});
