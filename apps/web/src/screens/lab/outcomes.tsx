import type { LabReport } from '@convoy/protocol';
import type { Names } from '../../text/names.ts';
import { useLabText } from '../../text/lab.ts';
import { useReviewText } from '../../text/review.ts';
import { Panel } from '../parts/panel.tsx';
import { Bars, DataTable } from './bars.tsx';
import styles from './lab.module.css';

interface ShareRow {
  readonly id: string;
  readonly name: string;
  readonly games: number;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** Shares of games, each with its interval, as a chart and as a table. */
const Shares = ({
  title,
  reading,
  note,
  rows,
}: {
  readonly title: string;
  readonly reading: string | null;
  readonly note: string;
  readonly rows: readonly ShareRow[];
}) => {
  const text = useLabText();
  const { asTable } = useReviewText();
  return (
    <Panel title={title}>
      {reading === null ? null : <p className={styles['reading']}>{reading}</p>}
      <Bars
        label={title}
        from={0}
        to={1}
        bars={rows.map(({ id, name, at, low, high }) => ({
          ...{ id, name, at, low, high, shown: text.percent(at) },
        }))}
      />
      <p className={styles['note']}>{note}</p>
      <DataTable
        caption={asTable}
        head={Object.values(text.columns)}
        rows={rows.map(({ name, games, at, low, high }) => [
          name,
          ...[String(games), text.percent(at), text.interval(low, high)],
        ])}
      />
    </Panel>
  );
};

/** The classes of outcome: every game is of exactly one, so their shares come to all of them. */
export const Outcomes = ({ report }: { readonly report: LabReport }) => {
  const text = useLabText();
  const [top] = report.outcomes.toSorted((a, b) => b.at - a.at);
  return (
    <Shares
      title={text.outcomeTitle}
      reading={
        top === undefined
          ? null
          : text.outcomeReading(text.outcomes[top.class], top.at, top.low, top.high)
      }
      note={text.outcomeNote}
      rows={report.outcomes.map((one) => ({
        ...one,
        ...{ id: one.class, name: text.outcomes[one.class] },
      }))}
    />
  );
};

/** What happened on the way: a game may have several of these, or none. */
export const Happenings = ({ report }: { readonly report: LabReport }) => {
  const text = useLabText();
  const [top] = report.events.toSorted((a, b) => b.at - a.at);
  return (
    <Shares
      title={text.eventTitle}
      reading={
        top === undefined
          ? null
          : text.eventReading(text.events[top.event], top.at, top.low, top.high)
      }
      note={text.eventNote}
      rows={report.events.map((one) => ({
        ...one,
        ...{ id: one.event, name: text.events[one.event] },
      }))}
    />
  );
};

/** In which turn games ended, and how. */
export const Ends = ({ report }: { readonly report: LabReport }) => {
  const text = useLabText();
  const { asTable } = useReviewText();
  const ends = report.ends.map(({ turn, success, partial, failure, war }) => ({
    ...{ turn, success, partial, failure, war, all: success + partial + failure + war },
  }));
  const [top] = ends.toSorted((a, b) => b.all - a.all);
  return (
    <Panel title={text.endTitle}>
      {top === undefined ? null : (
        <p className={styles['reading']}>{text.endReading(top.turn, top.all, report.games)}</p>
      )}
      <Bars
        label={text.endTitle}
        from={0}
        to={report.games}
        bars={ends.map(({ turn, all }) => ({
          ...{ id: String(turn), name: `${text.turn} ${turn}` },
          ...{ at: all, low: all, high: all, shown: String(all) },
        }))}
      />
      <DataTable
        caption={asTable}
        head={[text.turn, ...Object.values(text.outcomes)]}
        rows={ends.map(({ turn, success, partial, failure, war }) => [
          String(turn),
          ...[success, partial, failure, war].map(String),
        ])}
      />
    </Panel>
  );
};

/** What seats scored: mean with its interval, and how far games lie apart. */
export const Scores = ({
  report,
  names,
}: {
  readonly report: LabReport;
  readonly names: Names;
}) => {
  const text = useLabText();
  const { asTable } = useReviewText();
  const ranked = report.seats.toSorted((a, b) => b.mean.at - a.mean.at);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  return (
    <Panel title={text.scoresTitle}>
      {best === undefined || worst === undefined ? null : (
        <p className={styles['reading']}>
          {text.scoresReading(
            names.actor(best.seat),
            best.mean.at.toFixed(1),
            names.actor(worst.seat),
            worst.mean.at.toFixed(1),
          )}
        </p>
      )}
      <Bars
        label={text.scoresTitle}
        from={0}
        to={100}
        bars={report.seats.map(({ seat, mean }) => ({
          ...{ id: seat, name: names.actor(seat), ...mean },
          shown: mean.at.toFixed(1),
        }))}
      />
      <DataTable
        caption={asTable}
        head={[text.seat, text.mean, text.columns.interval, text.spread, text.eight]}
        rows={report.seats.map(({ seat, mean, spread, range }) => [
          names.actor(seat),
          ...[mean.at.toFixed(1), `${mean.low.toFixed(1)}–${mean.high.toFixed(1)}`],
          ...[spread.toFixed(1), `${range.low.toFixed(0)}–${range.high.toFixed(0)}`],
        ])}
      />
    </Panel>
  );
};
