import { instrumentOf } from '@convoy/engine';
import type { ActorId, BoardActor, BoardTie, SeatSection, View } from '@convoy/engine';
import type { PublicRules } from './public-rules.ts';

/** A seat's view while there is something to decide, with the seat's own section at hand. */
export interface Sight {
  readonly view: View;
  readonly seat: SeatSection;
  readonly me: ActorId;
  readonly camp: BoardActor['camp'];
  readonly rules: PublicRules;
}

/** Null for every viewer but a seat, and once the crisis is over. */
export const sightOf = (view: View, rules: PublicRules): Sight | null => {
  const { seat } = view;
  if (seat === null || view.orders === null || view.clock.over) return null;
  const own = view.board.actors.find(({ id }) => id === seat.seat);
  return own === undefined ? null : { view, seat, me: seat.seat, camp: own.camp, rules };
};

/** How two actors stand by their camps. */
export const standing = (a: BoardActor, b: BoardActor): 'friends' | 'rivals' | 'apart' => {
  if (a.camp === 'neutral' || b.camp === 'neutral') return 'apart';
  return a.camp === b.camp ? 'friends' : 'rivals';
};

/** Engine rung of what made a tie, by its level 1–3 between the instrument's lowest and highest. */
export const rungOf = ({ instrument, level }: BoardTie): number => {
  const [low, high] = (instrument === null ? null : instrumentOf(instrument))?.rungs ?? [0, 0];
  return Math.round(low + ((high - low) * (level - 1)) / 2);
};
