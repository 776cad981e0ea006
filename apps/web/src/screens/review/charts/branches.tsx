import { fromMicro } from '@convoy/engine';
import { useState } from 'react';
import { useChartWords } from '../../../text/review-charts.ts';
import { SelectField } from '../../../ui/field.tsx';
import { Empty } from './empty.tsx';
import { ChartFrame } from './frame.tsx';
import { turnsOf } from './ground.ts';
import type { Ground } from './ground.ts';
import { Lines } from './lines.tsx';
import styles from './charts.module.css';

type Of = 'bite' | 'leak';

/** What sanctions took by branch of an economy, and what of it came in by other ways. */
export const Branches = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const { names, series } = ground;
  const turns = turnsOf(ground);
  const lines = series.branches;
  const most = (seat: string): number =>
    Math.max(0, ...lines.filter(({ actor }) => actor === seat).map(({ bite }) => bite));
  const hit = ground.seats.filter((seat) => most(seat) > 0).toSorted((a, b) => most(b) - most(a));
  const [picked, setPicked] = useState<string | null>(null);
  const of = picked ?? hit[0];
  if (of === undefined) return <Empty title={text.charts.branches} why={text.branches.none} />;
  const own = lines.filter(({ actor }) => actor === of);
  const sectors = [...new Set(own.map(({ sector }) => sector))];
  const valueIn = (sector: string, turn: number, what: Of): number | null => {
    const found = own.find((line) => line.sector === sector && line.turn === turn);
    return found === undefined ? null : fromMicro(found[what]) * (what === 'leak' ? 100 : 1);
  };
  const linesOf = (what: Of) =>
    sectors.map((sector) => ({
      ...{ id: sector, name: names.sector(sector) },
      values: turns.map((turn) => valueIn(sector, turn, what)),
    }));
  const sharpest = own.toSorted((a, b) => b.bite - a.bite)[0];
  const leakiest = own.toSorted((a, b) => b.leak - a.leak)[0];
  const whole = turns.map((turn) =>
    sectors.reduce((sum, sector) => sum + (valueIn(sector, turn, 'bite') ?? 0), 0),
  );
  const reading = text.branches.reading({
    of: names.actor(of),
    sector: names.sector(sharpest?.sector ?? ''),
    turn: sharpest?.turn ?? 0,
    bite: fromMicro(sharpest?.bite ?? 0),
    whole: whole[sharpest?.turn ?? 0] ?? 0,
    leak:
      leakiest === undefined || leakiest.leak === 0
        ? null
        : {
            sector: names.sector(leakiest.sector),
            turn: leakiest.turn,
            share: fromMicro(leakiest.leak) * 100,
          },
  });
  return (
    <ChartFrame
      ground={ground}
      id={`branches-${of}`}
      title={text.charts.branches}
      reading={reading}
      picks={
        <SelectField
          label={text.branches.pick}
          value={of}
          options={hit.map((seat) => ({ value: seat, label: names.actor(seat) }))}
          onChange={setPicked}
        />
      }
      table={{
        head: Object.values(text.branches.columns),
        rows: own.map(({ turn, sector, bite, leak }) => ({
          ...{ turn, seat: of },
          cells: [names.sector(sector), fromMicro(bite), fromMicro(leak) * 100],
        })),
      }}
    >
      <h3 className={styles['sub']}>{text.branches.bite}</h3>
      <Lines label={text.label(reading)} turns={turns} lines={linesOf('bite')} />
      <h3 className={styles['sub']}>{text.branches.leak}</h3>
      <Lines
        label={text.label(text.branches.leak)}
        turns={turns}
        lines={linesOf('leak')}
        range={[0, 100]}
      />
    </ChartFrame>
  );
};
