import { fromMicro } from '@convoy/engine';
import { useState } from 'react';
import { useChartWords } from '../../../text/review-charts.ts';
import { termText, useWhyText } from '../../../text/why.ts';
import { SelectField } from '../../../ui/field.tsx';
import { Empty } from './empty.tsx';
import { ChartFrame } from './frame.tsx';
import { highest } from './ground.ts';
import type { Ground } from './ground.ts';
import { Lines } from './lines.tsx';
import { Stack } from './stack.tsx';
import styles from './charts.module.css';

/** How well the members of a package held together, and what the sum was made of. */
export const Cohesion = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const known = useWhyText();
  const { names, series } = ground;
  const packs = series.packages.filter(({ package: { id } }) =>
    series.cohesion.some((line) => line.package === id),
  );
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = packs.find(({ package: { id } }) => id === picked) ?? packs[0];
  if (chosen === undefined) return <Empty title={text.charts.cohesion} why={text.cohesion.none} />;
  const { id, sponsor, target } = chosen.package;
  const lines = series.cohesion.filter((line) => line.package === id);
  const turns = lines.map(({ turn }) => turn);
  const values = lines.map(({ value }) => fromMicro(value));
  const word = (term: string): string => termText(known, term);
  const terms = [...new Set(lines.flatMap(({ parts }) => parts.map(({ term }) => term)))].filter(
    (term) => term !== 'all-together',
  );
  const partOf = (term: string, at: number): number =>
    fromMicro(lines[at]?.parts.find((part) => part.term === term)?.value ?? 0);
  const telling = terms
    .filter((term) => lines.some((_, at) => Math.abs(partOf(term, at)) >= 0.05))
    .toSorted(
      (a, b) =>
        Math.max(...lines.map((_, at) => Math.abs(partOf(b, at)))) -
        Math.max(...lines.map((_, at) => Math.abs(partOf(a, at)))),
    );
  const low = highest(values.map((value) => -value)) ?? { turn: 0, value: 0 };
  const worst = terms.toSorted((a, b) => partOf(a, low.turn) - partOf(b, low.turn))[0];
  const title = text.packageOf(names.actor(sponsor), names.actor(target));
  const reading = text.cohesion.reading({
    title,
    first: values[0] ?? 0,
    last: values.at(-1) ?? 0,
    low: -low.value,
    turn: turns[low.turn] ?? 0,
    worst: worst === undefined || partOf(worst, low.turn) >= 0 ? null : word(worst),
    by: worst === undefined ? 0 : partOf(worst, low.turn),
  });
  return (
    <ChartFrame
      ground={ground}
      id={`cohesion-${id}`}
      title={text.charts.cohesion}
      reading={reading}
      note={text.cohesion.note}
      picks={
        packs.length < 2 ? undefined : (
          <SelectField
            label={text.cohesion.pick}
            value={id}
            options={packs.map(({ package: one }) => ({
              value: one.id,
              label: `${text.packageOf(names.actor(one.sponsor), names.actor(one.target))}, ${text.turn(one.turn)}`,
            }))}
            onChange={setPicked}
          />
        )
      }
      table={{
        head: [text.cohesion.whole, ...terms.map(word)],
        rows: lines.map(({ turn, value }, at) => ({
          ...{ turn, seat: sponsor },
          cells: [fromMicro(value), ...terms.map((term) => partOf(term, at))],
        })),
      }}
    >
      <h3 className={styles['sub']}>{text.cohesion.whole}</h3>
      <Lines
        label={text.label(reading)}
        turns={turns}
        range={[0, 100]}
        lines={[{ id, name: sponsor, values }]}
      />
      <h3 className={styles['sub']}>{text.cohesion.parts}</h3>
      <Stack
        label={text.label(text.cohesion.parts)}
        columns={turns}
        parts={telling.slice(0, 5).map((term) => ({
          ...{ id: term, name: word(term) },
          values: lines.map((_, at) => partOf(term, at)),
        }))}
      />
    </ChartFrame>
  );
};
