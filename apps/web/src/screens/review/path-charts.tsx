import { fromMicro } from '@convoy/engine';
import type { OutcomeSection } from '@convoy/engine';
import { useNames } from '../../text/names.ts';
import { useReviewText } from '../../text/review.ts';
import { Panel } from '../parts/panel.tsx';
import { peaksOf } from './judge.ts';
import { polyline, stepX, valueY } from './plot.ts';
import styles from './review.module.css';

type Path = OutcomeSection['path'];
const ladder = { left: 168, top: 4, width: 432, height: 196 } as const;
const heat = { left: 168, top: 26, width: 396, height: 120 } as const;
const brinkAt = 80;

const Turns = ({
  path,
  y,
  frame,
}: {
  readonly path: Path;
  readonly y: number;
  readonly frame: typeof ladder | typeof heat;
}) => {
  const text = useReviewText();
  return path.map(({ turn }, index) => (
    <text
      key={turn}
      x={stepX(frame, index, path.length)}
      y={y}
      textAnchor="middle"
      className={styles['axis']}
    >
      {text.turnShort(turn)}
    </text>
  ));
};

/** The case's own rungs as shelves; the line shows on which the whole world stood. */
const LadderChart = ({ path }: { readonly path: Path }) => {
  const text = useReviewText();
  const names = useNames();
  const count = names.bands.length;
  const row = ladder.height / Math.max(1, count);
  const points = path.map(
    ({ rung }, index) =>
      [
        stepX(ladder, index, path.length),
        ladder.top + (count - names.bandOf(rung) - 0.5) * row,
      ] as const,
  );
  return (
    <svg role="img" aria-label={text.pathLabel} viewBox="0 0 604 226" className={styles['chart']}>
      {names.bands.map(({ id }, index) => {
        const y = ladder.top + (count - index - 1) * row;
        return (
          <g key={id}>
            <rect
              x={0}
              y={y}
              width={ladder.left - 8}
              height={row - 1}
              fill={`var(--rung-${Math.min(7, index + 1)})`}
            />
            <rect
              x={ladder.left - 8}
              y={y}
              width={ladder.width + 8}
              height={row - 1}
              className={styles['shelf']}
            />
            <text
              x={8}
              y={y + row / 2 + 4}
              className={styles['shelfName']}
              fill={index >= 5 ? 'var(--rung-ink-light)' : 'var(--rung-ink-dark)'}
            >
              {index + 1} {names.band(index)}
            </text>
          </g>
        );
      })}
      <polyline points={polyline(points)} className={styles['line']} />
      {points.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={5.5} className={styles['dot']} />
      ))}
      <Turns path={path} y={218} frame={ladder} />
    </svg>
  );
};

const TensionChart = ({ path }: { readonly path: Path }) => {
  const text = useReviewText();
  const points = path.map(
    ({ tension }, index) =>
      [stepX(heat, index, path.length), valueY(heat, fromMicro(tension), 0, 100)] as const,
  );
  const brink = valueY(heat, brinkAt, 0, 100);
  return (
    <svg
      role="img"
      aria-label={text.tensionLabel}
      viewBox="0 0 604 172"
      className={styles['chart']}
    >
      <text x={0} y={14} className={styles['chartTitle']}>
        {text.tension}
      </text>
      {[0, 50, 100].map((value) => (
        <g key={value}>
          <line
            x1={heat.left}
            x2={heat.left + heat.width}
            y1={valueY(heat, value, 0, 100)}
            y2={valueY(heat, value, 0, 100)}
            className={styles['grid']}
          />
          <text
            x={heat.left - 10}
            y={valueY(heat, value, 0, 100) + 4}
            textAnchor="end"
            className={styles['axis']}
          >
            {value}
          </text>
        </g>
      ))}
      <line
        x1={heat.left}
        x2={heat.left + heat.width}
        y1={brink}
        y2={brink}
        className={styles['brink']}
      />
      <text x={heat.left - 10} y={brink + 4} textAnchor="end" className={styles['brinkName']}>
        {text.brink}
      </text>
      <polyline points={polyline(points)} className={styles['line']} />
      {points.map(([x, y], index) => (
        <g key={x}>
          <circle cx={x} cy={y} r={4.5} className={styles['dot']} />
          <text x={x} y={y - 9} textAnchor="middle" className={styles['value']}>
            {Math.round(fromMicro(path[index]?.tension ?? 0))}
          </text>
        </g>
      ))}
      <Turns path={path} y={166} frame={heat} />
    </svg>
  );
};

const PathTable = ({ path }: { readonly path: Path }) => {
  const text = useReviewText();
  const names = useNames();
  return (
    <details className={styles['details']}>
      <summary>{text.asTable}</summary>
      <table className={styles['table']}>
        <thead>
          <tr>
            {Object.values(text.pathColumns).map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {path.map(({ turn, rung, tension }) => (
            <tr key={turn}>
              <th scope="row">{turn === 0 ? text.opening : text.turn(turn)}</th>
              <td>
                {names.bandOf(rung) + 1} {names.band(names.bandOf(rung))}
              </td>
              <td className="mono">{fromMicro(tension).toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

/** Ladder and tension by turn, each with direct labels, one sentence, and the same as a table. */
export const PathCharts = ({ path }: { readonly path: Path }) => {
  const text = useReviewText();
  const names = useNames();
  const peaks = peaksOf(path);
  if (peaks === null) return null;
  const when = (turn: number): string => (turn === 0 ? text.atOpening : text.inTurn(turn));
  const top = names.bandOf(peaks.rung.rung);
  return (
    <Panel title={text.path}>
      <p className={styles['reading']}>
        {text.pathReading(
          `${top + 1}, ${names.band(top)},`,
          when(peaks.rung.turn),
          Math.round(fromMicro(peaks.tension.tension)),
          when(peaks.tension.turn),
          Math.round(fromMicro(peaks.last.tension)),
        )}
      </p>
      <LadderChart path={path} />
      <TensionChart path={path} />
      <PathTable path={path} />
    </Panel>
  );
};
