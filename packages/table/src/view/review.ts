import type { TableState } from '../state/state.ts';
import type { ReviewSection } from './types.ts';

/** What was hidden while the room was played; built only once it has ended. */
export const reviewSection = (state: TableState): ReviewSection => ({
  turns: state.history.map(({ turn, orders, reasons }) => ({ turn, orders, reasons })),
  seed: state.opened.seed,
});
