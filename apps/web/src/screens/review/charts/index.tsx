import type { EntryId } from '@convoy/engine';
import { useMemo, useState } from 'react';
import type { ComponentType } from 'react';
import { useRoom, useSection } from '../../../stores/room.ts';
import { useNames } from '../../../text/names.ts';
import { useReviewText } from '../../../text/review.ts';
import { chartGroups, useChartWords } from '../../../text/review-charts.ts';
import type { ChartId } from '../../../text/review-charts.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { SelectField } from '../../../ui/field.tsx';
import { Why } from '../../table/why.tsx';
import { useOpenWhy, useReviewPlace } from '../place.ts';
import { Branches } from './branches.tsx';
import { Campaigns } from './campaigns.tsx';
import styles from './charts.module.css';
import { Cohesion } from './cohesion.tsx';
import { Concepts } from './concepts.tsx';
import { Cost } from './cost.tsx';
import { Demands } from './demands.tsx';
import { Figures } from './figures.tsx';
import { Forecasts } from './forecasts.tsx';
import type { Ground } from './ground.ts';
import { Harm } from './harm.tsx';
import { Ladder } from './ladder.tsx';
import { Messages } from './messages.tsx';
import { Packages } from './packages.tsx';
import { Pressure } from './pressure.tsx';
import { Promises } from './promises.tsx';
import { Scores } from './scores.tsx';
import { Signals } from './signals.tsx';
import { useSeries } from './use-series.ts';

const drawn = {
  ladder: Ladder,
  figures: Figures,
  pressure: Pressure,
  branches: Branches,
  harm: Harm,
  cost: Cost,
  cohesion: Cohesion,
  promises: Promises,
  packages: Packages,
  demands: Demands,
  messages: Messages,
  signals: Signals,
  campaigns: Campaigns,
  forecasts: Forecasts,
  scores: Scores,
  concepts: Concepts,
} as const satisfies Record<ChartId, ComponentType<{ readonly ground: Ground }>>;

const ids: readonly ChartId[] = chartGroups.flatMap(({ charts }) => charts);

interface ListProps {
  readonly chosen: ChartId;
  readonly onChoose: (id: ChartId) => void;
}
/** All charts, group by group; one list of choices on a phone. */
const List = ({ chosen, onChoose }: ListProps) => {
  const text = useChartWords();
  return (
    <>
      <nav className={styles['list']} aria-label={text.list}>
        {chartGroups.map(({ id, charts }) => (
          <div key={id}>
            <p className={styles['group']}>{text.groups[id]}</p>
            <ul>
              {charts.map((chart) => (
                <li key={chart}>
                  <button
                    type="button"
                    aria-current={chart === chosen ? 'true' : undefined}
                    className={cx(styles['entry'], chart === chosen && styles['now'])}
                    onClick={() => {
                      onChoose(chart);
                    }}
                  >
                    {text.charts[chart]}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className={styles['phoneList']}>
        <SelectField
          label={text.list}
          value={chosen}
          options={ids.map((id) => ({ value: id, label: text.charts[id] }))}
          onChange={(value) => {
            const id = ids.find((one) => one === value);
            if (id !== undefined) onChoose(id);
          }}
        />
      </div>
    </>
  );
};

/** One chart at a time, each with its sentence, its table and its file. */
export default function Charts() {
  const text = useChartWords();
  const review = useReviewText();
  const names = useNames();
  const game = useRoom((state) => state.entrance?.code ?? '');
  const actors = useSection('board')?.actors;
  const [asked, again] = useSeries();
  const place = useReviewPlace();
  const openWhy = useOpenWhy();
  const written = place.get('chart');
  const chosen = ids.find((id) => id === written) ?? 'ladder';
  const [why, setWhy] = useState<{ readonly id: EntryId; readonly title: string } | null>(null);
  const ground = useMemo(
    (): Ground | null =>
      asked.state === 'here' && actors !== undefined
        ? {
            ...{ game, series: asked.series, names },
            seats: actors.filter(({ institution }) => !institution).map(({ id }) => id),
            actors: actors.map(({ id }) => id),
            why: (id, title) => {
              setWhy({ id, title });
            },
          }
        : null,
    [asked, actors, game, names],
  );
  if (asked.state === 'failed')
    return (
      <p className={styles['empty']}>
        {text.failed} <Button onPress={again}>{review.retry}</Button>
      </p>
    );
  if (ground === null)
    return (
      <p className={styles['empty']} role="status">
        {review.loading}
      </p>
    );
  const Chart = drawn[chosen];
  return (
    <div className={styles['charts']}>
      <List
        chosen={chosen}
        onChoose={(chart) => {
          place.keep({ chart });
        }}
      />
      <div className={styles['one']}>
        <Chart ground={ground} />
      </div>
      <Dialog
        open={why !== null}
        onClose={() => {
          setWhy(null);
        }}
        title={review.cause.why}
        closeLabel={review.close}
      >
        {why === null ? null : (
          <Why
            entry={why.id}
            title={why.title}
            aside={
              <Button
                size="small"
                onPress={() => {
                  openWhy(why.id);
                }}
              >
                {text.openWhy}
              </Button>
            }
          />
        )}
      </Dialog>
    </div>
  );
}
