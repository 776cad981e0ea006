import type { Layer } from '@convoy/engine';
import { LanePath } from '../../board/lane-path.tsx';
import { layerLooks } from '../../board/layers.ts';
import { Shape } from '../../board/plate-svg.tsx';
import { plate } from '../../board/geometry.ts';
import type { Size } from '../../board/geometry.ts';
import { toFlow } from '../../board/to-flow.ts';
import type { ActorDrawing, ChipItem, PairDrawing } from '../../board/to-flow.ts';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useProjectorText } from '../../text/projector.ts';
import { useText } from '../../text/text.ts';
import styles from './projector.module.css';
import { twoLines, wallLayers } from './wall-layers.ts';

const mark = { new: '▲', up: '▲', down: '▼' } as const;
const isLayer = (kind: ChipItem['kind']): kind is Layer => kind !== 'demand' && kind !== 'exposure';
const height = 30;

/** Name alone, as large as the plate allows. */
const Plate = ({ drawing }: { readonly drawing: ActorDrawing }) => {
  const names = useNames();
  const lines = twoLines(names.actor(drawing.actor.id), 19);
  return (
    <g transform={`translate(${drawing.box.x} ${drawing.box.y})`}>
      <Shape actor={drawing.actor} dashed={false} />
      {lines.map((line, index) => (
        <text
          key={line}
          x={plate.width / 2}
          y={lines.length === 1 ? 37 : 27 + index * 20}
          textAnchor="middle"
          className={lines.length === 1 ? styles['plateName'] : styles['plateLines']}
        >
          {line}
        </text>
      ))}
    </g>
  );
};

const changedOf = (items: readonly ChipItem[]) =>
  items.flatMap(({ kind, change }) => (change !== null && isLayer(kind) ? [{ kind, change }] : []));
const widthOf = (name: string): number => 54 + name.length * 9.4;

/** One line for each layer that changed, as wide as the longest; none where nothing did. */
const sizeOf =
  (names: Readonly<Record<Layer, string>>) =>
  (items: readonly ChipItem[]): Size | null => {
    const changed = changedOf(items);
    const widths = changed.map(({ kind }) => widthOf(names[kind]));
    return changed.length === 0
      ? null
      : { width: Math.max(...widths), height: changed.length * height };
  };

/** Only what changed is named on a wall: a word and an arrow, dark on light. */
const Chips = ({ pair }: { readonly pair: PairDrawing }) => {
  const { words } = useText();
  return changedOf(pair.items).map(({ kind, change }, index) => {
    const name = words.layerNames[kind];
    const width = widthOf(name);
    const Icon = layerLooks[kind].icon;
    const left = pair.chip.x + (pair.chip.width - width) / 2;
    return (
      <g key={kind} transform={`translate(${left} ${pair.chip.y + index * height})`}>
        <rect width={width} height={height - 2} rx={3} fill="var(--chip-changed)" />
        <Icon x={8} y={6} width={16} height={16} color="var(--chip-changed-ink)" aria-hidden />
        <text x={30} y={20} fill="var(--chip-changed-ink)" className={styles['chipText']}>
          {name} {mark[change]}
        </text>
      </g>
    );
  });
};

const Key = ({ layers }: { readonly layers: readonly Layer[] }) => {
  const { words } = useText();
  return (
    <ul className={styles['key']}>
      {layers.map((layer) => (
        <li key={layer}>
          <svg viewBox="0 0 60 14" aria-hidden>
            <LanePath
              lane={{
                layer,
                level: 2,
                endAtTo: false,
                endAtFrom: false,
                change: null,
                planned: false,
                shares: null,
                line: { from: { x: 2, y: 7 }, to: { x: 58, y: 7 } },
              }}
            />
          </svg>
          {words.layerNames[layer]}
        </li>
      ))}
    </ul>
  );
};

/** Two layers of the public board, for reading across a hall. */
export const WallBoard = () => {
  const text = useProjectorText();
  const { words } = useText();
  const board = useSection('board');
  if (board === undefined) return null;
  const shown = wallLayers(board.ties);
  const drawing = toFlow({
    board,
    layers: shown,
    planned: [],
    demands: [],
    room: { width: 1230, height: 400 },
    chipSize: sizeOf(words.layerNames),
  });
  return (
    <figure className={styles['board']}>
      <svg
        role="img"
        aria-label={text.board}
        viewBox={`0 0 ${drawing.size.width} ${drawing.size.height}`}
      >
        {drawing.pairs.map((pair) => (
          <g key={pair.id}>
            {pair.lanes.map((lane) => (
              <LanePath key={lane.layer} lane={lane} />
            ))}
          </g>
        ))}
        {drawing.actors.map((actor) => (
          <Plate key={actor.actor.id} drawing={actor} />
        ))}
        {drawing.pairs.map((pair) => (
          <Chips key={pair.id} pair={pair} />
        ))}
      </svg>
      <Key layers={shown} />
    </figure>
  );
};
