import { outcomeClasses } from '@convoy/engine';
import type { LabEffect, LabEstimate, LabReport } from '@convoy/protocol';
import { useState } from 'react';
import { useLabText } from '../../text/lab.ts';
import type { Names } from '../../text/names.ts';
import { useReviewText } from '../../text/review.ts';
import { instrumentText, useText } from '../../text/text.ts';
import { SelectField } from '../../ui/field.tsx';
import { Panel } from '../parts/panel.tsx';
import { Bars, DataTable } from './bars.tsx';
import styles from './lab.module.css';

type Unit = 'share' | 'score';

/** What an effect comes to in the measure that was chosen: an outcome's share or a seat's score. */
const read = (effect: LabEffect | null, measure: string): LabEstimate | null =>
  effect?.outcomes.find((one) => one.class === measure) ??
  effect?.seats.find((one) => one.seat === measure) ??
  null;

interface Side {
  readonly name: string;
  readonly estimate: LabEstimate | null;
}
interface Row {
  readonly id: string;
  readonly name: string;
  readonly sides: readonly Side[];
}

const width = ({ sides }: Row): number =>
  Math.max(...sides.map(({ estimate }) => Math.abs(estimate?.at ?? 0)));

/** Changes that the sentence above a chart names. */
const TOLD = 3;

/** Rows of changes by how far they move the measure, the widest first: a tornado. */
const Tornado = ({
  title,
  head,
  rows,
  unit,
  measured,
}: {
  readonly title: string;
  /** What the changes are measured by, in words that follow "changes". */
  readonly measured: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly unit: Unit;
}) => {
  const text = useLabText();
  const { asTable } = useReviewText();
  const sorted = rows.toSorted((a, b) => width(b) - width(a));
  const [top] = sorted;
  const all = sorted.flatMap(({ sides }) =>
    sides.flatMap(({ estimate }) => (estimate === null ? [] : [estimate.low, estimate.high])),
  );
  const reach = Math.max(unit === 'share' ? 0.05 : 1, ...all.map(Math.abs));
  const widest = sorted.slice(0, TOLD).flatMap(({ name, sides }) => {
    const [side] = sides.toSorted(
      (a, b) => Math.abs(b.estimate?.at ?? 0) - Math.abs(a.estimate?.at ?? 0),
    );
    if (side === undefined || side.estimate === null) return [];
    const { at, low, high } = side.estimate;
    return [
      {
        name: sides.length === 1 ? name : `${name}, ${side.name.toLowerCase()}`,
        ...{ at, low, high },
      },
    ];
  });
  return (
    <Panel title={title}>
      {top === undefined ? null : (
        <p className={styles['reading']}>
          {text.changesReading(
            measured,
            widest.map((one) => text.changeSaid(one, unit)),
          )}
        </p>
      )}
      <Bars
        label={title}
        from={-reach}
        to={reach}
        bars={sorted.flatMap(({ id, name, sides }) =>
          sides.flatMap((side) =>
            side.estimate === null
              ? []
              : [
                  {
                    ...{ id: `${id} ${side.name}`, ...side.estimate },
                    name: sides.length === 1 ? name : `${name}, ${side.name.toLowerCase()}`,
                    shown: text.by(side.estimate.at, unit),
                  },
                ],
          ),
        )}
      />
      <DataTable
        caption={asTable}
        head={head}
        rows={sorted.map(({ name, sides }) => [
          name,
          ...sides.map(({ estimate }) =>
            estimate === null
              ? text.none
              : text.withInterval(estimate.at, estimate.low, estimate.high, unit),
          ),
        ])}
      />
    </Panel>
  );
};

/** What figures and instruments move, in a measure of one's choice; nothing where none was tried. */
export const Changes = ({
  report,
  names,
}: {
  readonly report: LabReport;
  readonly names: Names;
}) => {
  const text = useLabText();
  const catalogue = useText();
  const [measure, setMeasure] = useState<string>('war');
  const { figures, instruments } = report;
  if (figures.length === 0 && instruments.length === 0) return null;
  const outcome = outcomeClasses.find((name) => name === measure);
  const unit = outcome === undefined ? 'score' : 'share';
  const measured =
    outcome === undefined
      ? text.measuredScore(names.actor(measure))
      : text.measuredShare(text.outcomes[outcome]);
  const side = (name: string, effect: LabEffect | null): Side => ({
    ...{ name, estimate: read(effect, measure) },
  });
  return (
    <div className={styles['changes']}>
      <SelectField
        label={text.measure}
        value={measure}
        options={[
          ...outcomeClasses.map((name) => ({
            value: name,
            label: text.share(text.outcomes[name]),
          })),
          ...report.seats.map(({ seat }) => ({
            value: seat,
            label: text.score(names.actor(seat)),
          })),
        ]}
        onChange={setMeasure}
      />
      {figures.length === 0 ? null : (
        <Tornado
          title={text.changesTitle}
          unit={unit}
          measured={measured}
          head={[text.change, text.lower, text.higher]}
          rows={figures.map(({ figure, lower, higher }) => ({
            ...{ id: figure, name: text.figureName(figure, names) },
            sides: [side(text.lower, lower), side(text.higher, higher)],
          }))}
        />
      )}
      {instruments.length === 0 ? null : (
        <Tornado
          title={text.withoutTitle}
          unit={unit}
          measured={measured}
          head={[text.instrument, text.changed]}
          rows={instruments.map(({ instrument, without }) => ({
            ...{ id: instrument, name: instrumentText(catalogue, instrument).name },
            sides: [side(text.changed, without)],
          }))}
        />
      )}
    </div>
  );
};
