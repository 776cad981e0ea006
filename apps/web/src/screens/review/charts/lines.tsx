import { useChartWords } from '../../../text/review-charts.ts';
import { cx } from '../../../ui/cx.ts';
import { useWidth } from '../../parts/use-width.ts';
import { polyline, stepX, valueY } from '../plot.ts';
import type { Frame } from '../plot.ts';
import styles from './charts.module.css';
import { apart, scaleOf } from './scale.ts';
import type { Scale } from './scale.ts';
import { shown } from './sheet.ts';

export interface Line {
  readonly id: string;
  /** Short: it stands at the line’s end. */
  readonly name: string;
  /** Spelled out, where there is room. */
  readonly long?: string;
  readonly values: readonly (number | null)[];
}
interface LinesProps {
  readonly label: string;
  readonly turns: readonly number[];
  readonly lines: readonly Line[];
  /** The whole range where a figure has one; else its own. */
  readonly range?: readonly [number, number] | undefined;
}

/** As many lines as five colours and five dash patterns keep apart. */
export const MOST_LINES = 5;

const Axes = ({
  frame,
  scale,
  turns,
}: {
  readonly frame: Frame;
  readonly scale: Scale;
  readonly turns: readonly number[];
}) => {
  const text = useChartWords();
  const tight = frame.width / Math.max(1, turns.length) < 36;
  return (
    <>
      {scale.ticks.map((value) => {
        const y = valueY(frame, value, scale.low, scale.high);
        return (
          <g key={value}>
            <line
              x1={frame.left}
              x2={frame.left + frame.width}
              y1={y}
              y2={y}
              className={styles['grid']}
            />
            <text x={frame.left - 6} y={y + 4} textAnchor="end" className={styles['axis']}>
              {shown(value)}
            </text>
          </g>
        );
      })}
      {turns.map((turn, at) => (
        <text
          key={turn}
          x={stepX(frame, at, turns.length)}
          y={frame.top + frame.height + 18}
          textAnchor="middle"
          className={styles['axis']}
        >
          {tight ? turn : text.turnShort(turn)}
        </text>
      ))}
    </>
  );
};

const pointsOf = (frame: Frame, { values }: Line, { low, high }: Scale) =>
  values.flatMap((value, at) =>
    value === null
      ? []
      : [[stepX(frame, at, values.length), valueY(frame, value, low, high)] as const],
  );

const Curve = ({
  frame,
  line,
  scale,
  at,
}: {
  readonly frame: Frame;
  readonly line: Line;
  readonly scale: Scale;
  readonly at: number;
}) => {
  const points = pointsOf(frame, line, scale);
  return (
    <g className={styles[`series${at % MOST_LINES}`]}>
      <polyline points={polyline(points)} className={styles['curve']} />
      {points.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={3} className={styles['dot']} />
      ))}
    </g>
  );
};

/** A few lines in one picture, each with its own colour, dashes and name at its end. */
const Together = ({
  label,
  turns,
  lines,
  range,
  width,
}: LinesProps & { readonly width: number }) => {
  const scale = scaleOf(
    lines.flatMap(({ values }) => values),
    range,
  );
  const tail = 8 + 7.5 * Math.max(...lines.map(({ name }) => name.length));
  const right = Math.min(width / 3, tail);
  const frame: Frame = { left: 44, top: 12, width: width - 44 - right, height: 200 };
  const ends = apart(
    lines.map((line) => pointsOf(frame, line, scale).at(-1)?.[1] ?? 0),
    14,
  );
  return (
    <svg role="img" aria-label={label} width={width} height={240} className={styles['chart']}>
      <Axes frame={frame} scale={scale} turns={turns} />
      {lines.map((line, at) => (
        <Curve key={line.id} frame={frame} line={line} scale={scale} at={at} />
      ))}
      {lines.map(({ id, name }, at) => (
        <text
          key={id}
          x={width - right + 2}
          y={(ends[at] ?? 0) + 4}
          className={cx(styles['lineName'], styles[`series${at % MOST_LINES}`])}
        >
          {name}
        </text>
      ))}
    </svg>
  );
};

/** Many lines: one small picture each, all on the same scale. */
const Multiples = ({ label, turns, lines, range }: LinesProps) => {
  const scale = scaleOf(
    lines.flatMap(({ values }) => values),
    range,
  );
  const frame: Frame = { left: 40, top: 8, width: 180, height: 76 };
  return (
    <ul className={styles['multiples']} aria-label={label}>
      {lines.map((line) => (
        <li key={line.id}>
          <span className={styles['multipleName']}>{line.long ?? line.name}</span>
          <svg
            role="img"
            aria-label={`${line.long ?? line.name}: ${shown(line.values[0] ?? null)} → ${shown(line.values.at(-1) ?? null)}`}
            viewBox="0 0 224 104"
            className={styles['multiple']}
          >
            <Axes
              frame={frame}
              scale={{ ...scale, ticks: [scale.low, scale.high] }}
              turns={turns}
            />
            <Curve frame={frame} line={line} scale={scale} at={0} />
          </svg>
        </li>
      ))}
    </ul>
  );
};

/** Figures over the turns: together while five patterns keep them apart, else side by side. */
export const Lines = (props: LinesProps) => {
  const [box, width] = useWidth(640);
  return (
    <div ref={box}>
      {props.lines.length <= MOST_LINES ? (
        <Together {...props} width={width} />
      ) : (
        <Multiples {...props} />
      )}
    </div>
  );
};
