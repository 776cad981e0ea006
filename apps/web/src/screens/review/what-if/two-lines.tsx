import type { WhatIfAnswer } from '@convoy/protocol';
import { useState } from 'react';
import { useLabText } from '../../../text/lab.ts';
import { useNames } from '../../../text/names.ts';
import { useReviewText } from '../../../text/review.ts';
import { useWhatIfText } from '../../../text/review-what-if.ts';
import { SelectField } from '../../../ui/field.tsx';
import { DataTable } from '../../lab/bars.tsx';
import { trackName } from '../../lab/series.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useWidth } from '../../parts/use-width.ts';
import { polyline, stepX, valueY } from '../plot.ts';
import type { Frame } from '../plot.ts';
import styles from './what-if.module.css';

interface Course {
  readonly asPlayed: readonly number[];
  readonly changed: readonly number[];
}

const gutter = 44;
const height = 220;
const shown = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(1));

const topOf = (id: string, { asPlayed, changed }: Course): number => {
  if (id === 'rung') return 12;
  return id.startsWith('economy/') ? Math.max(1, ...asPlayed, ...changed) : 100;
};

const Chart = ({
  label,
  course,
  top,
  width,
}: {
  readonly label: string;
  readonly course: Course;
  readonly top: number;
  readonly width: number;
}) => {
  const text = useReviewText();
  const count = Math.max(course.asPlayed.length, course.changed.length);
  const frame: Frame = { left: gutter, top: 8, width: width - gutter - 8, height: height - 40 };
  const place = (values: readonly number[]) =>
    values.map((value, at) => [stepX(frame, at, count), valueY(frame, value, 0, top)] as const);
  return (
    <svg role="img" aria-label={label} width={width} height={height} className={styles['chart']}>
      {[0, top / 2, top].map((value) => {
        const y = valueY(frame, value, 0, top);
        return (
          <g key={value}>
            <line x1={gutter} x2={width - 8} y1={y} y2={y} className={styles['grid']} />
            <text x={gutter - 8} y={y + 4} textAnchor="end" className={styles['axis']}>
              {value.toFixed(0)}
            </text>
          </g>
        );
      })}
      <polyline points={polyline(place(course.asPlayed))} className={styles['lineThen']} />
      <polyline points={polyline(place(course.changed))} className={styles['lineNow']} />
      {place(course.asPlayed).map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={5} className={styles['dotThen']} />
      ))}
      {place(course.changed).map(([x, y]) => (
        <rect key={x} x={x - 4.5} y={y - 4.5} width={9} height={9} className={styles['dotNow']} />
      ))}
      {Array.from({ length: count }, (_, at) => (
        <text
          key={at}
          x={stepX(frame, at, count)}
          y={height - 8}
          textAnchor="middle"
          className={styles['axis']}
        >
          {text.turnShort(at + 1)}
        </text>
      ))}
    </svg>
  );
};

/** Both courses of one figure, as lines and as a table. */
export const TwoLines = ({ answer }: { readonly answer: WhatIfAnswer }) => {
  const text = useWhatIfText();
  const lab = useLabText();
  const names = useNames();
  const [track, setTrack] = useState('rung');
  const [ref, width] = useWidth(560);
  const at = Math.max(
    0,
    answer.tracks.findIndex(({ id }) => id === track),
  );
  const valuesOf = (path: readonly (readonly number[])[]) => path.map((row) => row[at] ?? 0);
  const course = {
    asPlayed: valuesOf(answer.asPlayed.path),
    changed: valuesOf(answer.changed.path),
  };
  const count = Math.max(course.asPlayed.length, course.changed.length);
  return (
    <Panel title={text.lines}>
      <SelectField
        label={text.show}
        value={track}
        options={answer.tracks.map(({ id }) => ({ value: id, label: trackName(id, lab, names) }))}
        onChange={setTrack}
      />
      <p className={styles['key']}>
        <span>
          <svg width="34" height="12" aria-hidden>
            <line x1="0" x2="34" y1="6" y2="6" className={styles['lineThen']} />
            <circle cx="17" cy="6" r="5" className={styles['dotThen']} />
          </svg>
          {text.asPlayed}
        </span>
        <span>
          <svg width="34" height="12" aria-hidden>
            <line x1="0" x2="34" y1="6" y2="6" className={styles['lineNow']} />
            <rect x="12.5" y="1.5" width="9" height="9" className={styles['dotNow']} />
          </svg>
          {text.changed}
        </span>
      </p>
      <div ref={ref}>
        <Chart label={text.lines} course={course} top={topOf(track, course)} width={width} />
      </div>
      <DataTable
        caption={text.asTable}
        head={[text.turn, text.asPlayed, text.changed]}
        rows={Array.from({ length: count }, (_, row) => [
          String(row + 1),
          shown(course.asPlayed[row]),
          shown(course.changed[row]),
        ])}
      />
    </Panel>
  );
};
