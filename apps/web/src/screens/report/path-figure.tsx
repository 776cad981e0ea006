import type { OutcomeSection } from '@convoy/engine';
import { useReportText } from '../../text/report.ts';
import { useReviewText } from '../../text/review.ts';
import { useWritten } from './context.tsx';
import styles from './report.module.css';

type Path = OutcomeSection['path'];
const left = 190;
const width = 700;
const shelf = 26;

/** The ladder as numbered shelves and a line with dots: nothing in it is told by colour. */
const Picture = ({ path, label }: { readonly path: Path; readonly label: string }) => {
  const text = useReportText();
  const { names } = useWritten().speaker;
  const { bands } = names;
  const step = (width - left) / Math.max(1, path.length);
  const height = bands.length * shelf;
  const at = path.map(
    ({ rung }, index) =>
      [left + (index + 0.5) * step, (bands.length - names.bandOf(rung) - 0.5) * shelf] as const,
  );
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height + 24}`}>
      {bands.map(({ id }, index) => {
        const y = (bands.length - index - 1) * shelf;
        return (
          <g key={id}>
            <line x1={0} x2={width} y1={y + shelf} y2={y + shelf} className={styles['grid']} />
            <text x={0} y={y + shelf / 2 + 4} className={styles['axis']}>
              {index + 1} {names.band(index)}
            </text>
          </g>
        );
      })}
      <polyline
        points={at.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        className={styles['line']}
      />
      {at.map(([x, y], index) => (
        <g key={x}>
          <circle cx={x} cy={y} r={9} className={styles['dot']} />
          <text x={x} y={y + 4} textAnchor="middle" className={styles['dotText']}>
            {names.bandOf(path[index]?.rung ?? 0) + 1}
          </text>
          <text x={x} y={height + 18} textAnchor="middle" className={styles['axis']}>
            {path[index]?.turn === 0 ? text.start : text.turnShort(path[index]?.turn ?? 0)}
          </text>
        </g>
      ))}
    </svg>
  );
};

/** The public ladder by turn, as a picture and as a table. */
export const PathFigure = ({
  path,
  reading,
}: {
  readonly path: Path;
  readonly reading: string;
}) => {
  const text = useReportText();
  const review = useReviewText();
  const { names } = useWritten().speaker;
  return (
    <figure className={styles['whole']}>
      <Picture path={path} label={text.pathAlt(reading)} />
      <figcaption>{text.pathCaption}</figcaption>
      <table className={styles['flat']}>
        <caption className="visually-hidden">{text.pathCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{review.pathColumns.turn}</th>
            {path.map(({ turn }) => (
              <th key={turn} scope="col">
                {turn === 0 ? text.start : text.turnShort(turn)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{review.pathColumns.rung}</th>
            {path.map(({ turn, rung }) => (
              <td key={turn}>{names.bandOf(rung) + 1}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </figure>
  );
};
