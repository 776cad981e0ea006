import { fromMicro } from '@convoy/engine';
import { useChartWords } from '../../../text/review-charts.ts';
import { Bars } from './bars.tsx';
import { ChartFrame } from './frame.tsx';
import { figureOf, movedBy } from './ground.ts';
import type { Ground } from './ground.ts';
import { shown } from './sheet.ts';
import styles from './charts.module.css';

export interface Paid {
  readonly seat: string;
  /** % of a year’s output lost. */
  readonly output: number;
  /** Points of support lost (negative: gained), weariness and name. */
  readonly support: number;
  readonly fatigue: number;
  readonly name: number;
  readonly influence: number;
}

/** What the crisis cost each seat from its opening to its end. */
export const paidBy = (ground: Pick<Ground, 'series' | 'seats'>): readonly Paid[] =>
  ground.seats.map((seat) => ({
    seat,
    output: movedBy(figureOf(ground, 'economy', seat)),
    support: -movedBy(figureOf(ground, 'support', seat)),
    fatigue: movedBy(figureOf(ground, 'fatigue', seat)),
    name: -movedBy(figureOf(ground, 'reputation', seat)),
    influence: ground.series.spent.reduce(
      (sum, line) => (line.seat === seat ? sum + fromMicro(line.points) : sum),
      0,
    ),
  }));

const kinds = ['output', 'support', 'fatigue', 'name', 'influence'] as const;

/** Who paid what: output, support, weariness, name and influence, seat by seat. */
export const Cost = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const { names } = ground;
  const paid = paidBy(ground);
  const most = (kind: (typeof kinds)[number]): Paid | undefined =>
    paid.toSorted((a, b) => b[kind] - a[kind])[0];
  const [dearest, shaken] = [most('output'), most('support')];
  const reading = text.cost.reading(
    dearest === undefined || dearest.output <= 0.005
      ? null
      : { who: names.actor(dearest.seat), by: dearest.output },
    shaken === undefined || shaken.support <= 0.5
      ? null
      : { who: names.actor(shaken.seat), by: shaken.support },
  );
  return (
    <ChartFrame
      ground={ground}
      id="cost"
      title={text.charts.cost}
      reading={reading}
      note={text.cost.note}
      table={{
        head: kinds.map((kind) => text.cost.kinds[kind]),
        rows: paid.map((one) => ({
          ...{ turn: null, seat: one.seat },
          cells: kinds.map((kind) => Math.round(one[kind] * 100) / 100),
        })),
      }}
    >
      <div className={styles['panels']}>
        {kinds.map((kind) => {
          const values = paid.map((one) => one[kind]);
          const reach = Math.max(0.01, ...values);
          return (
            <section key={kind}>
              <h3 className={styles['sub']}>{text.cost.kinds[kind]}</h3>
              <Bars
                label={text.label(text.cost.kinds[kind])}
                range={[Math.min(0, ...values), reach]}
                bars={paid.map((one) => ({
                  ...{ id: one.seat, name: one.seat, value: one[kind] },
                  shown: shown(Math.round(one[kind] * 10) / 10),
                }))}
              />
            </section>
          );
        })}
      </div>
    </ChartFrame>
  );
};
