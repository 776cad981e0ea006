import { sanction } from './sanction.ts';

/** Machines, parts and know-how kept back: felt late, and for long. */
export const exportControls = sanction({
  id: 'export-controls',
  rung: 3,
  likelihood: () => 1.3,
  cost: 3,
  blocked: ({ board }) =>
    board.sectors.some(({ kind }) => kind === 'technology')
      ? null
      : { code: 'not-in-play', detail: {} },
});
