import { layers } from '@convoy/engine';
import { BoardSvg } from '../../board/board-svg.tsx';
import type { Size } from '../../board/geometry.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useText } from '../../text/text.ts';
import { useTableWords } from '../table/use-words.ts';
import { publicFacts } from './facts-of.ts';

interface RoomBoardProps {
  readonly label: string;
  readonly size?: Size;
  readonly chips?: 'all' | 'changed' | 'none';
  readonly bare?: boolean;
  /** Whom it is about just now. */
  readonly lit?: ReadonlySet<string> | undefined;
}
/** The room's board without anything to press: for the wall, control and observers. */
export const RoomBoard = ({ label, size, chips = 'all', bare = false, lit }: RoomBoardProps) => {
  const board = useSection('board');
  const seats = useSection('seats');
  const here = useRoom((state) => state.texts !== null);
  const names = useNames();
  const { words } = useText();
  const w = useTableWords();
  if (board === undefined || !here) return null;
  const bots = new Set(
    bare
      ? []
      : (seats?.seats ?? []).filter(({ keeper }) => keeper === 'bot').map(({ seat }) => seat),
  );
  const facts = publicFacts(
    names.actor,
    (actor) =>
      actor.support === null
        ? words.roles[actor.role]
        : actor.weak
          ? w.board.weak
          : words.support[actor.support],
    bots,
  );
  return (
    <BoardSvg
      board={board}
      layers={layers}
      facts={facts(board.actors)}
      words={{ plan: w.board.plan, turns: w.seat.turns }}
      label={label}
      chips={chips}
      lit={lit}
      {...(size === undefined ? {} : { size })}
    />
  );
};
