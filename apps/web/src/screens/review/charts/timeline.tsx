import { useChartWords } from '../../../text/review-charts.ts';
import { useWidth } from '../../parts/use-width.ts';
import { stepX } from '../plot.ts';
import type { Frame } from '../plot.ts';
import styles from './charts.module.css';

/** What a step is drawn as; its letter tells it without colour. */
export interface Mark {
  readonly turn: number;
  readonly letter: string;
  readonly look: 'open' | 'good' | 'bad' | 'plain';
}
export interface Course {
  readonly id: string;
  readonly name: string;
  readonly marks: readonly Mark[];
}

const row = 44;
const radius = 10;

/** Marks of one turn beside each other, so that none hides another. */
const spread = (
  marks: readonly Mark[],
  room: number,
): readonly (Mark & { readonly shift: number })[] =>
  marks.map((mark, at) => {
    const same = marks.filter(({ turn }) => turn === mark.turn);
    const place = marks.slice(0, at).filter(({ turn }) => turn === mark.turn).length;
    const gap = Math.max(radius * 1.2, Math.min(radius * 2.3, room / same.length));
    return { ...mark, shift: (place - (same.length - 1) / 2) * gap };
  });

/** As much of a name as the picture is wide; the whole stands in the table. */
const clipped = (name: string, width: number): string => {
  const most = Math.floor((width - 16) / 7);
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
};

/** What became of things over the turns: a line from the first step to the last, a letter for each. */
export const Timeline = ({
  label,
  turns,
  courses,
  letters,
}: {
  readonly label: string;
  readonly turns: readonly number[];
  readonly courses: readonly Course[];
  readonly letters: readonly { readonly letter: string; readonly means: string }[];
}) => {
  const text = useChartWords();
  const [box, width] = useWidth(640);
  const frame: Frame = { left: 8, top: 0, width: width - 16, height: courses.length * row };
  const x = (turn: number): number => stepX(frame, turns.indexOf(turn), turns.length);
  const step = frame.width / Math.max(1, turns.length);
  const tight = step < 36;
  return (
    <div ref={box}>
      <svg
        role="img"
        aria-label={label}
        width={width}
        height={frame.height + 28}
        className={styles['chart']}
      >
        {courses.map(({ id, name, marks }, at) => {
          const y = at * row + 30;
          const last = marks.at(-1)?.turn ?? 0;
          const first = marks[0]?.turn ?? 0;
          return (
            <g key={id}>
              <text x={8} y={y - 16} className={styles['courseName']}>
                {clipped(name, width)}
              </text>
              <line x1={x(first)} x2={x(last)} y1={y} y2={y} className={styles['course']} />
              {spread(marks, step).map(({ turn, letter, look, shift }) => (
                <g key={`${turn} ${letter} ${shift}`} className={styles[look]}>
                  <circle cx={x(turn) + shift} cy={y} r={radius} className={styles['step']} />
                  <text
                    x={x(turn) + shift}
                    y={y + 4}
                    textAnchor="middle"
                    className={styles['letter']}
                  >
                    {letter}
                  </text>
                </g>
              ))}
            </g>
          );
        })}
        {turns.map((turn) => (
          <text
            key={turn}
            x={x(turn)}
            y={frame.height + 22}
            textAnchor="middle"
            className={styles['axis']}
          >
            {tight ? turn : text.turnShort(turn)}
          </text>
        ))}
      </svg>
      <ul className={styles['key']}>
        {letters.map(({ letter, means }) => (
          <li key={letter}>
            <span className={styles['keyLetter']}>{letter}</span>
            {means}
          </li>
        ))}
      </ul>
    </div>
  );
};
