import type { LabReport } from '@convoy/protocol';
import { useState } from 'react';
import { useLabText } from '../../text/lab.ts';
import type { LabText } from '../../text/lab.ts';
import type { Names } from '../../text/names.ts';
import { useReviewText } from '../../text/review.ts';
import { SelectField } from '../../ui/field.tsx';
import { Panel } from '../parts/panel.tsx';
import { useWidth } from '../parts/use-width.ts';
import { polyline, stepX, valueY } from '../review/plot.ts';
import type { Frame } from '../review/plot.ts';
import { DataTable } from './bars.tsx';
import styles from './lab.module.css';

type Turns = LabReport['series'][number]['turns'];

export const trackName = (id: string, text: LabText, names: Names): string => {
  if (id === 'rung' || id === 'tension') return text.tracks[id];
  const [quantity = '', subject = ''] = id.split('/');
  const kind = Object.entries(text.trackOf).find(([known]) => known === quantity)?.[1] ?? quantity;
  const about =
    quantity === 'position'
      ? names.issue(subject)
      : subject.split('~').map(names.actor).join(' – ');
  return `${kind}: ${about}`;
};

/** The scale: whole ranges where there are some, the figures' own where there are none. */
export const topOf = (track: string, turns: Turns): number => {
  if (track === 'rung') return 12;
  if (!track.startsWith('economy/')) return 100;
  return Math.max(1, ...turns.map(({ high }) => high));
};

const Chart = ({
  label,
  turns,
  top,
  width,
}: {
  readonly label: string;
  readonly turns: Turns;
  readonly top: number;
  readonly width: number;
}) => {
  const frame: Frame = { left: 36, top: 10, width: width - 36, height: 170 };
  const points = (read: (range: Turns[number]) => number) =>
    turns.map(
      (range, at) => [stepX(frame, at, turns.length), valueY(frame, read(range), 0, top)] as const,
    );
  const band = [...points(({ low }) => low), ...points(({ high }) => high).toReversed()];
  return (
    <svg role="img" aria-label={label} width={width} height={208} className={styles['chart']}>
      {[0, top / 2, top].map((value) => {
        const y = valueY(frame, value, 0, top);
        return (
          <g key={value}>
            <line x1={frame.left} x2={width} y1={y} y2={y} className={styles['grid']} />
            <text x={frame.left - 6} y={y + 4} textAnchor="end" className={styles['axis']}>
              {Number(value.toFixed(1))}
            </text>
          </g>
        );
      })}
      <polygon points={polyline(band)} className={styles['band']} />
      <polyline points={polyline(points(({ mid }) => mid))} className={styles['line']} />
      {turns.map((_, at) => (
        <text
          key={stepX(frame, at, turns.length)}
          x={stepX(frame, at, turns.length)}
          y={202}
          textAnchor="middle"
          className={styles['axis']}
        >
          {at + 1}
        </text>
      ))}
    </svg>
  );
};

/** One thing that was followed from turn to turn: the middle game and eight games in ten. */
export const Series = ({
  report,
  names,
}: {
  readonly report: LabReport;
  readonly names: Names;
}) => {
  const text = useLabText();
  const { asTable } = useReviewText();
  const [box, width] = useWidth(600);
  const [track, setTrack] = useState('rung');
  const series = report.series.find((one) => one.track === track);
  if (series === undefined) return null;
  const { turns } = series;
  const name = trackName(track, text, names);
  const shown = (value: number): string => String(Number(value.toFixed(1)));
  return (
    <Panel title={text.seriesTitle}>
      <SelectField
        label={text.track}
        value={track}
        options={report.series.map((one) => ({
          value: one.track,
          label: trackName(one.track, text, names),
        }))}
        onChange={setTrack}
      />
      <p className={styles['reading']}>
        {text.seriesReading(name, shown(turns[0]?.mid ?? 0), shown(turns.at(-1)?.mid ?? 0))}
      </p>
      <div ref={box}>
        <Chart
          label={text.seriesLabel(name)}
          turns={turns}
          top={topOf(track, turns)}
          width={width}
        />
      </div>
      <p className={styles['note']}>{text.seriesHelp}</p>
      <DataTable
        caption={asTable}
        head={[text.turn, text.low, text.mid, text.high]}
        rows={turns.map(({ low, mid, high }, at) => [
          String(at + 1),
          ...[low, mid, high].map(shown),
        ])}
      />
    </Panel>
  );
};
