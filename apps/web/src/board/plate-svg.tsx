import type { Move, StockWord } from '@convoy/engine';
import { Bot, Pencil } from 'lucide-react';
import { plate } from './geometry.ts';
import type { Size } from './geometry.ts';
import type { ActorDrawing } from './to-flow.ts';

export interface PlateFacts {
  readonly name: string;
  /** The reader's own numbers; null for everybody else. */
  readonly own: { readonly support: number; readonly delta: number } | null;
  readonly bot: boolean;
  readonly pen: boolean;
  /** Support in a word, as told by the message catalogue. */
  readonly word: string;
}

const hexagon = ({ width, height }: Size, by: number): string => {
  const cut = width < plate.width ? 11 : 16;
  const [l, r, t, b] = [by, width - by, by, height - by];
  return `M${l + cut} ${t}H${r - cut}L${r} ${height / 2}L${r - cut} ${b}H${l + cut}L${l} ${height / 2}Z`;
};
const colours = {
  coalition: 'var(--role-coalition)',
  target: 'var(--role-target)',
  neutral: 'var(--role-third)',
} as const;

/** Shape is the role: double frame, single frame, hexagon ends, pill. */
export const Shape = ({
  actor,
  dashed,
  size = plate,
}: {
  readonly actor: ActorDrawing['actor'];
  readonly dashed: boolean;
  readonly size?: Size;
}) => {
  const { width, height } = size;
  const stroke = colours[actor.camp];
  const inner = dashed ? '2.5 3' : undefined;
  if (actor.role === 'target')
    return (
      <>
        <path d={hexagon(size, 1)} fill="var(--surface)" stroke={stroke} strokeWidth={2} />
        {dashed ? (
          <path d={hexagon(size, 5)} fill="none" stroke={stroke} strokeDasharray={inner} />
        ) : null}
      </>
    );
  const radius = actor.role === 'third' ? height / 2 : 4;
  const line = (by: number, wide: number, dash?: string) => (
    <rect
      x={by}
      y={by}
      width={width - 2 * by}
      height={height - 2 * by}
      rx={Math.max(1, radius - by)}
      fill={by < 2 ? 'var(--surface)' : 'none'}
      stroke={stroke}
      strokeWidth={wide}
      strokeDasharray={dash}
    />
  );
  return (
    <>
      {line(1, 2)}
      {actor.role === 'leader' ? line(4.5, 1.5) : null}
      {dashed ? line(actor.role === 'leader' ? 8 : 5, 1, inner) : null}
    </>
  );
};

const filled: Readonly<Record<StockWord, number>> = {
  'very-low': 1,
  low: 2,
  middling: 3,
  high: 4,
  'very-high': 5,
};

const MoveMark = ({ x, move }: { readonly x: number; readonly move: Move }) =>
  move === 'same' ? null : (
    <g transform={`translate(${x} 35)`}>
      <rect width={17} height={16} rx={2} fill="var(--chip-changed)" />
      <text
        x={8.5}
        y={12}
        textAnchor="middle"
        fill="var(--chip-changed-ink)"
        className="board-move"
      >
        {move === 'up' ? '▲' : '▼'}
      </text>
    </g>
  );

const Pips = ({ of, x, y }: { readonly of: StockWord; readonly x: number; readonly y: number }) =>
  [0, 1, 2, 3, 4].map((index) => (
    <rect
      key={index}
      x={x + 0.5 + index * 9.5}
      y={y}
      width={8}
      height={9}
      rx={1}
      fill={index < filled[of] ? 'var(--bar)' : 'none'}
      stroke={index < filled[of] ? 'var(--bar)' : 'var(--line-strong)'}
    />
  ));

const Figures = ({
  actor,
  facts,
  x,
}: {
  readonly actor: ActorDrawing['actor'];
  readonly facts: PlateFacts;
  readonly x: number;
}) => {
  if (facts.own !== null) {
    const shown = Number(facts.own.delta.toFixed(1));
    return (
      <g>
        <rect x={x} y={40} width={62} height={6} rx={3} fill="var(--bar-track)" />
        <rect
          x={x}
          y={40}
          width={62 * Math.max(0, Math.min(1, facts.own.support / 100))}
          height={6}
          rx={3}
          fill="var(--bar)"
        />
        <text x={x + 70} y={48} className="board-number">
          {Math.round(facts.own.support)}
        </text>
        {shown === 0 ? null : (
          <g transform={`translate(${x + 92} 35)`}>
            <rect width={44} height={16} rx={2} fill="var(--chip-changed)" />
            <text
              x={22}
              y={12}
              textAnchor="middle"
              fill="var(--chip-changed-ink)"
              className="board-move"
            >
              {shown > 0 ? '▲' : '▼'}
              {Math.abs(shown)}
            </text>
          </g>
        )}
      </g>
    );
  }
  if (actor.support === null)
    return (
      <text x={x} y={47} className="board-word">
        {facts.word}
      </text>
    );
  return (
    <g>
      <Pips of={actor.support} x={x} y={38.5} />
      <text x={x + 54} y={47} className="board-word">
        {facts.word}
      </text>
      <MoveMark x={plate.width - 38} move={actor.moved} />
    </g>
  );
};

/** A long name is first set smaller, then cut; its whole is spoken and stands in the table. */
const fitted = (name: string, room: number): { readonly text: string; readonly size: number } => {
  if (name.length <= room / 7.2) return { text: name, size: 16 };
  const fits = Math.floor(room / 6);
  return { text: name.length <= fits ? name : `${name.slice(0, fits - 1).trimEnd()}…`, size: 14 };
};

interface PlateProps {
  readonly actor: ActorDrawing['actor'];
  readonly facts: PlateFacts;
}

/** Code and support alone, at full size: for phones, where a name would be too small to read. */
const SmallPlate = ({ actor, facts, size }: PlateProps & { readonly size: Size }) => {
  const middle = size.width / 2;
  return (
    <>
      <Shape actor={actor} dashed={facts.bot} size={size} />
      <text
        x={middle}
        y={actor.support === null ? 28 : 21}
        textAnchor="middle"
        fill={colours[actor.camp]}
        className="board-small"
      >
        {actor.id}
      </text>
      {actor.support === null ? null : <Pips of={actor.support} x={middle - 23.5} y={27.5} />}
    </>
  );
};

/** One actor: code, name, one figure, what moved. Nothing else, and nothing to press inside. */
export const PlateSvg = ({ actor, facts, size }: PlateProps & { readonly size: Size }) => {
  if (size.width < plate.width) return <SmallPlate actor={actor} facts={facts} size={size} />;
  const { width } = plate;
  const x = actor.role === 'target' || actor.role === 'third' ? 18 : 16;
  const code = x + actor.id.length * 7.6 + 6;
  const icon = facts.bot || facts.pen;
  const Icon = facts.bot ? Bot : Pencil;
  const name = fitted(facts.name, width - code - (icon ? (actor.role === 'third' ? 32 : 38) : 12));
  return (
    <>
      <Shape actor={actor} dashed={facts.bot} />
      <g className="board-near">
        <text x={x} y={26} fill={colours[actor.camp]} className="board-code">
          {actor.id}
        </text>
        <text x={code} y={26} className="board-name" style={{ fontSize: name.size }}>
          {name.text}
        </text>
        {icon ? (
          <Icon
            x={width - (actor.role === 'third' ? 30 : 34)}
            y={13}
            width={15}
            height={15}
            color="var(--ink-2)"
            aria-hidden
          />
        ) : null}
        <Figures actor={actor} facts={facts} x={x} />
      </g>
      <text
        x={width / 2}
        y={40}
        textAnchor="middle"
        className="board-far"
        fill={colours[actor.camp]}
      >
        {actor.id}
      </text>
    </>
  );
};
