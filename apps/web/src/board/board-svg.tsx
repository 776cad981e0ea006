import type { ActorId } from '@convoy/engine';
import { ChipSvg } from './chip-svg.tsx';
import type { ChipWords } from './chip-svg.tsx';
import type { Size } from './geometry.ts';
import { LanePath } from './lane-path.tsx';
import { PlateSvg } from './plate-svg.tsx';
import type { PlateFacts } from './plate-svg.tsx';
import { toFlow } from './to-flow.ts';
import type { BoardInput, PairDrawing } from './to-flow.ts';
import './board.css';

interface BoardSvgProps {
  readonly board: BoardInput['board'];
  readonly layers: BoardInput['layers'];
  readonly facts: (id: ActorId) => PlateFacts;
  readonly words: ChipWords;
  /** What a reader hears instead of the picture. */
  readonly label: string;
  readonly size?: Size;
  /** Which pairs get a chip: all, those that changed, or none. */
  readonly chips?: 'all' | 'changed' | 'none';
  /** Whom this is about: ringed, and all else drawn back. Left out, nobody in particular. */
  readonly lit?: ReadonlySet<string> | undefined;
}

const dimmed = (off: boolean) => (off ? { className: 'board-dim' } : {});

const wanted = (pair: PairDrawing, chips: 'all' | 'changed' | 'none'): boolean =>
  chips === 'all' || (chips === 'changed' && pair.items.some(({ change }) => change !== null));

/** The same board without anything to press: for the wall, thumbnails, print and weak devices. */
export const BoardSvg = ({
  board,
  layers,
  facts,
  words,
  label,
  size = { width: 1000, height: 560 },
  chips = 'all',
  lit,
}: BoardSvgProps) => {
  const off = (...ends: readonly string[]): boolean =>
    lit !== undefined && lit.size > 0 && !ends.every((end) => lit.has(end));
  const drawing = toFlow({ board, layers, planned: [], demands: [], room: size });
  return (
    <svg
      role="img"
      aria-label={label}
      className="board-static"
      viewBox={`0 0 ${drawing.size.width} ${drawing.size.height}`}
    >
      {drawing.pairs.map((pair) => (
        <g key={pair.id} {...dimmed(off(pair.from, pair.to))}>
          {pair.lanes.map((lane) => (
            <LanePath key={lane.layer} lane={lane} />
          ))}
        </g>
      ))}
      {drawing.pairs
        .filter((pair) => pair.items.length > 0 && wanted(pair, chips))
        .map((pair) => (
          <g
            key={pair.id}
            transform={`translate(${pair.chip.x} ${pair.chip.y})`}
            {...dimmed(off(pair.from, pair.to))}
          >
            <ChipSvg pair={pair} words={words} />
          </g>
        ))}
      {drawing.actors.map(({ actor, box }) => (
        <g key={actor.id} transform={`translate(${box.x} ${box.y})`} {...dimmed(off(actor.id))}>
          {lit?.has(actor.id) === true ? (
            <rect
              x={-5}
              y={-5}
              width={box.width + 10}
              height={box.height + 10}
              className="board-lit"
            />
          ) : null}
          <PlateSvg actor={actor} facts={facts(actor.id)} size={box} />
        </g>
      ))}
    </svg>
  );
};
