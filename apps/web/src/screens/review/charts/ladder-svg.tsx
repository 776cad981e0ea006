import { fromMicro } from '@convoy/engine';
import type { OutcomeSection } from '@convoy/engine';
import { useNames } from '../../../text/names.ts';
import { useReviewText } from '../../../text/review.ts';
import { LadderShelves } from '../../parts/ladder-shelves.tsx';
import { polyline, stepX, valueY } from '../plot.ts';
import type { Frame } from '../plot.ts';
import styles from '../review.module.css';

type Path = OutcomeSection['path'];
interface ChartProps {
  readonly path: Path;
  /** In px: drawn at its true size, so that its words stay readable on a phone. */
  readonly width: number;
}
const brinkAt = 80;
const narrow = 460;
const labels = 178;
const shelf = 28;

const Turns = ({
  path,
  y,
  frame,
}: {
  readonly path: Path;
  readonly y: number;
  readonly frame: Frame;
}) => {
  const text = useReviewText();
  const tight = frame.width / Math.max(1, path.length) < 40;
  return path.map(({ turn }, index) => (
    <text
      key={turn}
      x={stepX(frame, index, path.length)}
      y={y}
      textAnchor="middle"
      className={styles['axis']}
    >
      {tight ? turn : text.turnShort(turn)}
    </text>
  ));
};

/** The case's own rungs as shelves; the line shows on which the whole world stood. */
export const LadderChart = ({ path, width }: ChartProps) => {
  const text = useReviewText();
  const names = useNames();
  const count = names.bands.length;
  const frame: Frame = { left: labels, top: 0, width: width - labels, height: count * shelf };
  const points = path.map(
    ({ rung }, index) =>
      [stepX(frame, index, path.length), (count - names.bandOf(rung) - 0.5) * shelf] as const,
  );
  const height = frame.height + 24;
  return (
    <svg
      role="img"
      aria-label={text.pathLabel}
      width={width}
      height={height}
      className={styles['chart']}
    >
      <LadderShelves {...{ names, shelf, labels, width }} nameClass={styles['shelfName']} />
      <polyline points={polyline(points)} className={styles['line']} />
      {points.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={5.5} className={styles['dot']} />
      ))}
      <Turns path={path} y={height - 6} frame={frame} />
    </svg>
  );
};

const Grid = ({ frame }: { readonly frame: Frame }) => {
  const text = useReviewText();
  const right = frame.left + frame.width;
  const brink = valueY(frame, brinkAt, 0, 100);
  return (
    <>
      {[0, 50, 100].map((value) => {
        const y = valueY(frame, value, 0, 100);
        return (
          <g key={value}>
            <line x1={frame.left} x2={right} y1={y} y2={y} className={styles['grid']} />
            <text x={frame.left - 8} y={y + 4} textAnchor="end" className={styles['axis']}>
              {value}
            </text>
          </g>
        );
      })}
      <line x1={frame.left} x2={right} y1={brink} y2={brink} className={styles['brink']} />
      <text x={frame.left - 8} y={brink + 4} textAnchor="end" className={styles['brinkName']}>
        {text.brink}
      </text>
    </>
  );
};

export const TensionChart = ({ path, width }: ChartProps) => {
  const text = useReviewText();
  const left = width < narrow ? 76 : labels;
  const frame: Frame = { left, top: 40, width: width - left, height: 140 };
  const points = path.map(
    ({ tension }, index) =>
      [stepX(frame, index, path.length), valueY(frame, fromMicro(tension), 0, 100)] as const,
  );
  return (
    <svg
      role="img"
      aria-label={text.tensionLabel}
      width={width}
      height={208}
      className={styles['chart']}
    >
      <text y={14} className={styles['chartTitle']}>
        {text.tension}
      </text>
      <Grid frame={frame} />
      <polyline points={polyline(points)} className={styles['line']} />
      {points.map(([x, y], index) => (
        <g key={x}>
          <circle cx={x} cy={y} r={4.5} className={styles['dot']} />
          <text x={x} y={y - 9} textAnchor="middle" className={styles['value']}>
            {Math.round(fromMicro(path[index]?.tension ?? 0))}
          </text>
        </g>
      ))}
      <Turns path={path} y={202} frame={frame} />
    </svg>
  );
};
