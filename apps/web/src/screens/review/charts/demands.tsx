import { fromMicro } from '@convoy/engine';
import type { DemandLine, DemandStep } from '@convoy/protocol';
import { useChartWords } from '../../../text/review-charts.ts';
import { Empty } from './empty.tsx';
import { ChartFrame } from './frame.tsx';
import { turnsOf } from './ground.ts';
import type { Ground } from './ground.ts';
import { Timeline } from './timeline.tsx';
import type { Mark } from './timeline.tsx';
import { WhyLinks } from './why-links.tsx';

const looks = {
  issued: 'open',
  seen: 'plain',
  'partly-met': 'plain',
  met: 'good',
  lapsed: 'bad',
  withdrawn: 'bad',
  'open-at-end': 'open',
} as const satisfies Record<DemandStep, Mark['look']>;

/** Who asked whom for what, and what became of it. */
export const Demands = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const { names, series } = ground;
  const { demands } = series;
  if (demands.length === 0) return <Empty title={text.charts.demands} why={text.demands.none} />;
  const name = ({ demand }: DemandLine): string =>
    text.demands.name(names.actor(demand.from), names.actor(demand.to), names.issue(demand.issue));
  const ended = (...steps: readonly DemandStep[]): number =>
    demands.filter((one) => steps.some((step) => one.steps.at(-1)?.step === step)).length;
  const furthest = demands.toSorted((a, b) => b.met - a.met)[0];
  const reading = text.demands.reading({
    all: demands.length,
    met: ended('met'),
    dropped: ended('lapsed', 'withdrawn'),
    open: ended('open-at-end', 'issued', 'seen', 'partly-met'),
    furthest: furthest === undefined ? '' : name(furthest),
    share: fromMicro(furthest?.met ?? 0) * 100,
  });
  return (
    <ChartFrame
      ground={ground}
      id="demands"
      title={text.charts.demands}
      reading={reading}
      links={
        <WhyLinks
          ground={ground}
          links={demands.flatMap((one) => {
            const { entry = null, step } = one.steps.findLast((last) => last.entry !== null) ?? {};
            if (entry === null || step === undefined) return [];
            const said = text.whyOf(`${name(one)}: ${text.demands.steps[step]}`);
            return [{ id: one.demand.id, entry, said }];
          })}
        />
      }
      table={{
        head: Object.values(text.demands.columns),
        rows: demands.flatMap((one) =>
          one.steps.map(({ turn, step }) => ({
            ...{ turn, seat: one.demand.from },
            cells: [
              names.actor(one.demand.to),
              names.issue(one.demand.issue),
              text.demands.steps[step],
              one.demand.deadline === null ? null : text.turn(one.demand.deadline),
              Math.round(fromMicro(one.met) * 100),
            ],
          })),
        ),
      }}
    >
      <Timeline
        label={text.label(reading)}
        turns={turnsOf(ground)}
        courses={demands.map((one) => ({
          ...{ id: one.demand.id, name: name(one) },
          marks: one.steps.map(({ turn, step }) => ({
            ...{ turn, letter: text.demands.letters[step], look: looks[step] },
          })),
        }))}
        letters={Object.entries(text.demands.steps).flatMap(([step, means]) =>
          demands.some((one) => one.steps.some((given) => given.step === step))
            ? [{ letter: letterOf(text.demands.letters, step), means }]
            : [],
        )}
      />
    </ChartFrame>
  );
};

const letterOf = (letters: Readonly<Record<string, string>>, step: string): string =>
  letters[step] ?? '';
