import { Clock } from 'lucide-react';
import { layerLooks } from './layers.ts';
import { chipWidths } from './to-flow.ts';
import type { ChipItem, PairDrawing } from './to-flow.ts';

const mark = { new: '▲', up: '▲', down: '▼' } as const;

const Item = ({
  item,
  x,
  width,
  words,
}: {
  readonly item: ChipItem;
  readonly x: number;
  readonly width: number;
  readonly words: ChipWords;
}) => {
  const changed = item.change !== null;
  const ink = changed ? 'var(--chip-changed-ink)' : 'var(--ink)';
  const Icon = item.kind === 'demand' ? Clock : layerLooks[item.kind].icon;
  const text =
    item.kind === 'demand'
      ? item.turns === null
        ? ''
        : words.turns(item.turns)
      : item.kind === 'exposure'
        ? `${item.level}%`
        : `${item.level}${item.change === null ? '' : mark[item.change]}`;
  return (
    <g transform={`translate(${x} 0)`}>
      {changed ? <rect y={4} width={width} height={24} fill="var(--chip-changed)" /> : null}
      <rect
        width={width}
        height={4}
        fill={item.kind === 'demand' ? 'var(--ink-2)' : layerLooks[item.kind].colour}
      />
      <Icon x={6} y={9} width={14} height={14} color={ink} aria-hidden />
      <text x={24} y={20.5} fill={ink} className="board-chip-text">
        {text}
        {item.planned ? ` ${words.plan}` : ''}
      </text>
    </g>
  );
};

export interface ChipWords {
  readonly plan: string;
  readonly turns: (turns: number) => string;
}

/** All that stands between two actors, in one chip: icon and level by layer, inverted if changed. */
export const ChipSvg = ({
  pair,
  words,
}: {
  readonly pair: PairDrawing;
  readonly words: ChipWords;
}) => {
  const widths = chipWidths(pair.items);
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((a, b) => a + b, 0));
  return (
    <g>
      <rect width={pair.chip.width} height={28} rx={3} fill="var(--surface)" />
      {pair.items.map((item, index) => (
        <Item
          key={item.kind}
          item={item}
          x={starts[index] ?? 0}
          width={widths[index] ?? 0}
          words={words}
        />
      ))}
      <rect
        x={0.5}
        y={0.5}
        width={pair.chip.width - 1}
        height={27}
        rx={3}
        fill="none"
        stroke="var(--line-strong)"
      />
    </g>
  );
};
