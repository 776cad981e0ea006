import type { PackageLine, PackageStep } from '@convoy/protocol';
import { useChartWords } from '../../../text/review-charts.ts';
import { Empty } from './empty.tsx';
import { ChartFrame } from './frame.tsx';
import { turnsOf } from './ground.ts';
import type { Ground } from './ground.ts';
import { Timeline } from './timeline.tsx';
import type { Mark } from './timeline.tsx';
import { WhyLinks } from './why-links.tsx';

const looks = {
  ...{ proposed: 'open', revised: 'plain', answered: 'plain', sent: 'plain', bound: 'good' },
  ...{ members: 'plain', called: 'plain', triggered: 'plain', 'fell-short': 'bad' },
  ...{ mended: 'good', review: 'plain', extended: 'good', leaving: 'bad' },
  ...{ withdrawn: 'bad', ended: 'bad' },
} as const satisfies Record<PackageStep, Mark['look']>;

/** Answers are many in one turn, and one mark says that there were some. */
const marksOf = ({ steps }: PackageLine): PackageLine['steps'] =>
  steps.filter(
    ({ step, turn }, at) =>
      steps.findIndex((other) => other.step === step && other.turn === turn) === at,
  );

/** Each joint package: its versions, when it bound, its reviews, and how it ended. */
export const Packages = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const { names, series } = ground;
  const { packages } = series;
  const [first] = packages;
  if (first === undefined) return <Empty title={text.charts.packages} why={text.packages.none} />;
  const name = ({ package: { sponsor, target } }: PackageLine): string =>
    text.packageOf(names.actor(sponsor), names.actor(target));
  const bound = packages.filter(({ package: { boundIn } }) => boundIn !== null);
  const widest = bound.toSorted((a, b) => b.package.members.length - a.package.members.length)[0];
  const reading = text.packages.reading({
    all: packages.length,
    bound: bound.length,
    widest: widest === undefined ? null : name(widest),
    turn: widest?.package.boundIn ?? 0,
    members: widest?.package.members.length ?? 0,
    versions: widest?.package.version ?? 1,
    ended: packages.filter(({ package: { status } }) => status === 'ended').length,
  });
  return (
    <ChartFrame
      ground={ground}
      id="packages"
      title={text.charts.packages}
      reading={reading}
      links={
        <WhyLinks
          ground={ground}
          links={packages.flatMap((one) => {
            const last = one.steps.at(-1);
            if (last === undefined) return [];
            const said = text.whyOf(`${name(one)}: ${text.packages.steps[last.step]}`);
            return [{ id: one.package.id, entry: last.entry, said }];
          })}
        />
      }
      table={{
        head: Object.values(text.packages.columns),
        rows: packages.flatMap((one) =>
          one.steps.map(({ turn, step, seat, figure }) => ({
            ...{ turn, seat: seat ?? one.package.sponsor },
            cells: [name(one), text.packages.steps[step], figure],
          })),
        ),
      }}
    >
      <Timeline
        label={text.label(reading)}
        turns={turnsOf(ground)}
        courses={packages.map((one) => ({
          ...{ id: one.package.id, name: name(one) },
          marks: marksOf(one).map(({ turn, step }) => ({
            ...{ turn, letter: text.packages.letters[step], look: looks[step] },
          })),
        }))}
        letters={[...new Set(packages.flatMap(({ steps }) => steps.map(({ step }) => step)))].map(
          (step) => ({ letter: text.packages.letters[step], means: text.packages.steps[step] }),
        )}
      />
    </ChartFrame>
  );
};
