import { fromMicro, logistic } from '@convoy/engine';
import type { Campaign } from '@convoy/protocol';
import { useState } from 'react';
import { useSection } from '../../../stores/room.ts';
import { useChartWords } from '../../../text/review-charts.ts';
import { instrumentText, useText } from '../../../text/text.ts';
import { SelectField } from '../../../ui/field.tsx';
import { Bars } from './bars.tsx';
import { Empty } from './empty.tsx';
import { ChartFrame } from './frame.tsx';
import { figureOf, movedBy } from './ground.ts';
import type { Ground } from './ground.ts';
import { shown } from './sheet.ts';
import type { Table } from './sheet.ts';
import styles from './charts.module.css';

const keyOf = ({ by, on }: Pick<Campaign, 'by' | 'on'>): string => `${by}>${on}`;
/** What binds the hands of the one pressed, as the model counts it. */
const bound = ['readiness', 'economy', 'bite'] as const;

const believed = (ground: Ground, by: string, on: string): readonly number[] =>
  figureOf(ground, 'belief', `${on}>${by}`).flatMap((value) =>
    value === null ? [] : [100 * logistic(value)],
  );

interface PanelProps {
  readonly ground: Ground;
  readonly campaign: Campaign;
  readonly reading: string;
}

/** How far each demand was met. */
const Compel = ({ ground: { names }, campaign: { demands }, reading }: PanelProps) => {
  const text = useChartWords();
  const t = text.campaigns;
  return (
    <section>
      <h3 className={styles['sub']}>{t.names.compel}</h3>
      <p className={styles['small']}>{t.means.compel}</p>
      {demands.length === 0 ? (
        <p>{t.noDemands}</p>
      ) : (
        <Bars
          label={text.label(reading)}
          range={[0, 100]}
          bars={demands.map(({ demand, met }) => ({
            ...{ id: demand.id, value: fromMicro(met) * 100 },
            name: `${names.issue(demand.issue)}, ${text.turnShort(demand.turn)}`,
            shown: t.met(Math.round(fromMicro(met) * 100)),
          }))}
        />
      )}
    </section>
  );
};

const lossesOf = (ground: Ground, on: string) =>
  bound.map((id) => ({ id, by: movedBy(figureOf(ground, id, on)) }));

/** What the other lost of its means, and how far what it works at got on. */
const Constrain = ({ ground, campaign: { on, measures }, reading }: PanelProps) => {
  const text = useChartWords();
  const catalogue = useText();
  const t = text.campaigns;
  const issues = useSection('board')?.issues ?? [];
  const progress = issues
    .filter(({ owner }) => owner === on)
    .map(({ id }) => ({ id, by: movedBy(figureOf(ground, 'progress', id)) }))
    .filter((one) => Math.abs(one.by) >= 0.5);
  const said = (by: number): string => t.signed(shown(Math.round(by * 10) / 10), by);
  const bars = [
    ...lossesOf(ground, on).map(({ id, by }) => ({
      ...{ id, value: by, shown: said(by) },
      name: catalogue.words.quantities[id].name,
    })),
    ...progress.map(({ id, by }) => ({
      ...{ id, value: by, shown: said(by) },
      name: t.project(ground.names.issue(id)),
    })),
  ];
  const reach = Math.max(1, ...bars.map(({ value }) => Math.abs(value)));
  return (
    <section>
      <h3 className={styles['sub']}>{t.names.constrain}</h3>
      <p className={styles['small']}>{t.means.constrain}</p>
      <Bars label={text.label(reading)} range={[-reach, reach]} bars={bars} />
      <p className={styles['small']}>
        {t.measures(measures.map(({ instrument }) => instrumentText(catalogue, instrument).name))}
      </p>
    </section>
  );
};

/** Whether the other came to believe it, and how acts against it were told and read. */
const Signal = ({ ground, campaign: { by, on, told, read }, reading }: PanelProps) => {
  const text = useChartWords();
  const t = text.campaigns;
  const whom = ground.names.actor(on);
  const heard = believed(ground, by, on);
  const [from, to] = [heard[0] ?? 0, heard.at(-1) ?? 0];
  return (
    <section>
      <h3 className={styles['sub']}>{t.names.signal}</h3>
      <p className={styles['small']}>{t.means.signal}</p>
      <Bars
        label={text.label(reading)}
        range={[0, 100]}
        bars={[
          { id: 'first', name: t.atFirst, value: from, shown: shown(Math.round(from)) },
          { id: 'last', name: t.atLast, value: to, shown: shown(Math.round(to)) },
        ]}
      />
      <p className={styles['small']}>{t.toldSum(whom, told)}</p>
      <p className={styles['small']}>{t.readSum(whom, read.asMeant, read.otherwise)}</p>
    </section>
  );
};

const useTable = (ground: Ground, { by, on, demands, measures, told }: Campaign): Table => {
  const text = useChartWords();
  const catalogue = useText();
  const t = text.campaigns;
  const { compel, constrain, signal } = t.names;
  return {
    head: Object.values(t.columns),
    rows: [
      ...demands.map(({ demand, met }) => ({
        ...{ turn: demand.turn, seat: by },
        cells: [compel, ground.names.issue(demand.issue), fromMicro(met) * 100],
      })),
      ...lossesOf(ground, on).map((one) => ({
        ...{ turn: null, seat: on },
        cells: [constrain, catalogue.words.quantities[one.id].name, one.by],
      })),
      ...measures.map(({ instrument, since, ended }) => ({
        ...{ turn: since, seat: by },
        cells: [
          constrain,
          instrumentText(catalogue, instrument).name,
          ended === null ? t.stood : t.until(ended),
        ],
      })),
      ...believed(ground, by, on).map((value, turn) => ({
        ...{ turn, seat: on, cells: [signal, t.believed, value] },
      })),
      ...Object.entries(told).map(([reading, count]) => ({
        ...{ turn: null, seat: on, cells: [signal, t.toldAs(reading), count] },
      })),
    ],
  };
};

/** The three purposes of one campaign, each in a sentence. */
const useSentences = (ground: Ground, { by, on, demands, threats, measures }: Campaign) => {
  const t = useChartWords().campaigns;
  const [Who, whom] = [ground.names.actor(by), ground.names.actor(on)];
  const best = demands.toSorted((a, b) => b.met - a.met)[0];
  const lost = lossesOf(ground, on);
  const heard = believed(ground, by, on);
  const of = (status: 'kept' | 'broken'): number =>
    threats.filter((one) => one.status === status).length;
  const compel = t.compel(demands.length, best === undefined ? null : fromMicro(best.met) * 100);
  const constrain = t.constrain(
    whom,
    lost.find(({ id }) => id === 'readiness')?.by ?? 0,
    lost.find(({ id }) => id === 'economy')?.by ?? 0,
    measures.length,
  );
  const signal = t.signal(whom, heard[0] ?? 0, heard.at(-1) ?? 0, of('kept'), of('broken'));
  return { compel, constrain, signal, whole: t.reading(Who, whom, compel, constrain, signal) };
};

const One = ({
  ground,
  campaign,
  onPick,
}: {
  readonly ground: Ground;
  readonly campaign: Campaign;
  readonly onPick: (key: string) => void;
}) => {
  const text = useChartWords();
  const t = text.campaigns;
  const { names, series } = ground;
  const said = useSentences(ground, campaign);
  return (
    <ChartFrame
      ground={ground}
      id={`campaign-${campaign.by}-${campaign.on}`}
      title={text.charts.campaigns}
      reading={said.whole}
      note={t.note}
      picks={
        <SelectField
          label={t.pick}
          value={keyOf(campaign)}
          options={series.campaigns.map((one) => ({
            value: keyOf(one),
            label: t.pair(names.actor(one.by), names.actor(one.on)),
          }))}
          onChange={onPick}
        />
      }
      table={useTable(ground, campaign)}
    >
      <div className={styles['panels']}>
        <Compel ground={ground} campaign={campaign} reading={said.compel} />
        <Constrain ground={ground} campaign={campaign} reading={said.constrain} />
        <Signal ground={ground} campaign={campaign} reading={said.signal} />
      </div>
    </ChartFrame>
  );
};

/** Compel, constrain, signal: what one campaign did to change conduct, to bind hands and to be heard. */
export const Campaigns = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const dispute = useSection('board')?.dispute;
  const [picked, setPicked] = useState<string | null>(null);
  const { campaigns } = ground.series;
  const main = dispute === undefined ? '' : `${dispute.coercer}>${dispute.target}`;
  const chosen = campaigns.find((one) => keyOf(one) === (picked ?? main)) ?? campaigns[0];
  return chosen === undefined ? (
    <Empty title={text.charts.campaigns} why={text.campaigns.none} />
  ) : (
    <One ground={ground} campaign={chosen} onPick={setPicked} />
  );
};
