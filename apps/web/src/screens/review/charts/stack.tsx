import { useChartWords } from '../../../text/review-charts.ts';
import { useWidth } from '../../parts/use-width.ts';
import { stepX, valueY } from '../plot.ts';
import type { Frame } from '../plot.ts';
import styles from './charts.module.css';
import { Patterns } from './patterns.tsx';
import { scaleOf } from './scale.ts';
import { shown } from './sheet.ts';

export interface Part {
  readonly id: string;
  readonly name: string;
  /** One for each column; below nothing they hang from the axis. */
  readonly values: readonly number[];
}
interface StackProps {
  readonly label: string;
  readonly columns: readonly number[];
  readonly parts: readonly Part[];
  readonly range?: readonly [number, number];
}

/** Parts on each other, what adds upwards and what takes away downwards. */
const stacked = (parts: readonly Part[], at: number) => {
  let [up, down] = [0, 0];
  return parts.map(({ id, values }, index) => {
    const value = values[at] ?? 0;
    const from = value >= 0 ? up : down;
    const to = from + value;
    if (value >= 0) up = to;
    else down = to;
    return { id, index, from, to, value };
  });
};

const Key = ({ parts }: Pick<StackProps, 'parts'>) => (
  <ul className={styles['key']}>
    {parts.map(({ id, name }, at) => (
      <li key={id}>
        <svg width={22} height={14} aria-hidden className={styles[`series${at % 5}`]}>
          <rect
            width={22}
            height={14}
            className={styles['part']}
            fill={`url(#pattern-${at % 5})`}
          />
        </svg>
        {name}
      </li>
    ))}
  </ul>
);

/** Columns of parts over the turns, each part with its own pattern, so that grey paper tells them apart. */
export const Stack = ({ label, columns, parts, range }: StackProps) => {
  const text = useChartWords();
  const [box, width] = useWidth(640);
  const sums = columns.flatMap((_, at) => stacked(parts, at).flatMap(({ from, to }) => [from, to]));
  const scale = scaleOf(sums, range);
  const frame: Frame = { left: 44, top: 12, width: width - 52, height: 200 };
  const y = (value: number): number => valueY(frame, value, scale.low, scale.high);
  const step = frame.width / Math.max(1, columns.length);
  const bar = Math.min(44, step * 0.62);
  return (
    <div ref={box}>
      <svg role="img" aria-label={label} width={width} height={240} className={styles['chart']}>
        <Patterns />
        {scale.ticks.map((value) => (
          <g key={value}>
            <line
              x1={frame.left}
              x2={width - 8}
              y1={y(value)}
              y2={y(value)}
              className={styles['grid']}
            />
            <text x={frame.left - 6} y={y(value) + 4} textAnchor="end" className={styles['axis']}>
              {shown(value)}
            </text>
          </g>
        ))}
        {columns.map((turn, at) => {
          const x = stepX(frame, at, columns.length);
          return (
            <g key={turn}>
              {stacked(parts, at).map(({ id, index, from, to, value }) =>
                value === 0 ? null : (
                  <g key={id} className={styles[`series${index % 5}`]}>
                    <rect
                      x={x - bar / 2}
                      width={bar}
                      y={y(Math.max(from, to))}
                      height={Math.max(1, Math.abs(y(from) - y(to)))}
                      fill={`url(#pattern-${index % 5})`}
                      className={styles['part']}
                    />
                  </g>
                ),
              )}
              <text
                x={x}
                y={frame.top + frame.height + 18}
                textAnchor="middle"
                className={styles['axis']}
              >
                {step < 36 ? turn : text.turnShort(turn)}
              </text>
            </g>
          );
        })}
        <line x1={frame.left} x2={width - 8} y1={y(0)} y2={y(0)} className={styles['zero']} />
      </svg>
      <Key parts={parts} />
    </div>
  );
};
