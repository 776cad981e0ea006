import { fromMicro } from '@convoy/engine';
import type { WordLine } from '@convoy/protocol';
import { useChartWords } from '../../../text/review-charts.ts';
import { Bars } from './bars.tsx';
import { Empty } from './empty.tsx';
import { ChartFrame } from './frame.tsx';
import type { Ground } from './ground.ts';
import { keptBy } from './kept.ts';
import { shown } from './sheet.ts';
import styles from './charts.module.css';
import { WhyLinks } from './why-links.tsx';

/** What each ally signed and what it had in force; and what the sides of agreements delivered. */
export const Promises = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const { names, series } = ground;
  const { words, promises } = series;
  const allies = keptBy(promises);
  if (allies.length === 0 && words.length === 0)
    return <Empty title={text.charts.promises} why={text.promises.none} />;
  const least = allies.toSorted((a, b) => a.kept - b.kept)[0];
  // Clauses of one side in one agreement came about by the same line.
  const ways = words.filter(
    ({ agreement, seat }, at) =>
      words.findIndex((one) => one.agreement === agreement && one.seat === seat) === at,
  );
  const judged = words.flatMap((one) =>
    one.delivered === null ? [] : [{ ...one, delivered: fromMicro(one.delivered) }],
  );
  const poorest = judged.toSorted((a, b) => a.delivered - b.delivered)[0];
  const what = ({ kind, issue }: WordLine): string =>
    issue === null ? text.promises.kinds[kind] : names.issue(issue);
  const reading = text.promises.reading(
    least === undefined
      ? null
      : { who: names.actor(least.seat), share: least.kept * 100, of: allies.length },
    poorest === undefined
      ? null
      : {
          who: names.actor(poorest.seat),
          to: names.actor(poorest.to),
          share: poorest.delivered * 100,
          of: judged.length,
        },
  );
  const hundred = (share: number): string => shown(Math.round(share * 100));
  return (
    <ChartFrame
      ground={ground}
      id="promises"
      title={text.charts.promises}
      reading={reading}
      note={text.promises.note}
      links={
        <WhyLinks
          ground={ground}
          links={ways.map(({ agreement, seat, to, kind, issue, turn, entry }) => ({
            ...{ id: `${agreement} ${seat} ${kind} ${issue ?? ''}`, entry },
            said: text.promises.why(names.actor(seat), names.actor(to), turn),
          }))}
        />
      }
      table={{
        head: Object.values(text.promises.columns),
        rows: [
          ...promises.map(({ turn, seat, signed, ordered, enforced }) => ({
            ...{ turn, seat },
            cells: [
              text.promises.package,
              ...[signed, ordered, enforced].map((share) => fromMicro(share) * 100),
            ],
          })),
          ...words.map((one) => ({
            ...{ turn: one.turn, seat: one.seat },
            cells: [
              ...[what(one), 100, null],
              one.delivered === null ? null : fromMicro(one.delivered) * 100,
            ],
          })),
        ],
      }}
    >
      {allies.length === 0 ? null : (
        <>
          <h3 className={styles['sub']}>{text.promises.ofPackages}</h3>
          <Bars
            label={text.label(reading)}
            range={[0, 1]}
            bars={allies.map(({ seat, signed, enforced }) => ({
              ...{ id: seat, name: names.actor(seat), value: enforced, mark: signed },
              shown: text.promises.of(hundred(enforced), hundred(signed)),
            }))}
          />
        </>
      )}
      {words.length === 0 ? null : (
        <>
          <h3 className={styles['sub']}>{text.promises.ofWords}</h3>
          <Bars
            label={text.label(text.promises.ofWords)}
            range={[0, 1]}
            bars={judged.map((one) => ({
              id: `${one.agreement} ${one.seat} ${one.kind} ${one.issue ?? ''}`,
              name: text.promises.clause(names.actor(one.seat), names.actor(one.to), what(one)),
              ...{ value: one.delivered, mark: 1 },
              shown: text.promises.of(hundred(one.delivered), '100'),
            }))}
          />
        </>
      )}
    </ChartFrame>
  );
};
