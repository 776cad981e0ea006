import { fromMicro } from '@convoy/engine';
import { useState } from 'react';
import { useChartWords } from '../../../text/review-charts.ts';
import { SelectField } from '../../../ui/field.tsx';
import { Empty } from './empty.tsx';
import { ChartFrame } from './frame.tsx';
import { highest, turnsOf } from './ground.ts';
import type { Ground } from './ground.ts';
import { Stack } from './stack.tsx';

/** What each actor was put under, turn by turn: what stood, and what was threatened and believed. */
export const Pressure = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const { names, series } = ground;
  const turns = turnsOf(ground);
  const sum = (on: string, turn: number, of: 'imposed' | 'announced'): number =>
    series.pressure.reduce(
      (all, line) => (line.on === on && line.turn === turn ? all + fromMicro(line[of]) : all),
      0,
    );
  const total = (on: string): readonly number[] =>
    turns.map((turn) => sum(on, turn, 'imposed') + sum(on, turn, 'announced'));
  const pressed = ground.seats
    .filter((seat) => series.pressure.some(({ on }) => on === seat))
    .toSorted((a, b) => Math.max(...total(b)) - Math.max(...total(a)));
  const [picked, setPicked] = useState<string | null>(null);
  const on = picked ?? pressed[0];
  if (on === undefined) return <Empty title={text.charts.pressure} why={text.pressure.none} />;
  const top = highest(total(on)) ?? { turn: 0, value: 0 };
  const heaviest = series.pressure
    .filter((line) => line.on === on && line.turn === top.turn)
    .toSorted((a, b) => b.total - a.total)[0];
  const parts = (['imposed', 'announced'] as const).map((id) => ({
    id,
    name: text.pressure.parts[id],
    values: turns.map((turn) => sum(on, turn, id)),
  }));
  const reading = text.pressure.reading({
    on: names.actor(on),
    turn: top.turn,
    value: top.value,
    announced: sum(on, top.turn, 'announced'),
    by: heaviest === undefined ? '' : names.actor(heaviest.by),
    most: fromMicro(heaviest?.total ?? 0),
  });
  return (
    <ChartFrame
      ground={ground}
      id={`pressure-${on}`}
      title={text.charts.pressure}
      reading={reading}
      note={text.pressure.note}
      picks={
        <SelectField
          label={text.pressure.pick}
          value={on}
          options={pressed.map((seat) => ({ value: seat, label: names.actor(seat) }))}
          onChange={setPicked}
        />
      }
      table={{
        head: [text.pressure.by, ...Object.values(text.pressure.columns)],
        rows: series.pressure
          .filter((line) => line.on === on)
          .map(({ turn, by, imposed, announced, belief, total: all }) => ({
            ...{ turn, seat: on },
            cells: [
              names.actor(by),
              ...[imposed, announced].map(fromMicro),
              ...[fromMicro(belief) * 100, fromMicro(all)],
            ],
          })),
      }}
    >
      <Stack label={text.label(reading)} columns={turns} parts={parts} />
    </ChartFrame>
  );
};
