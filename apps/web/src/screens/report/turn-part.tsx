import type { Entry } from '@convoy/engine';
import { useRoom } from '../../stores/room.ts';
import { datesText } from '../../text/names.ts';
import { useReportText } from '../../text/report.ts';
import { pointText, writtenText } from '../../text/speaker.ts';
import { BoardFigure, useChanges } from './board-figure.tsx';
import { useWritten } from './context.tsx';
import { actsOf, eventsOf, movesOf, onceEach, outsideOf, papersOf } from './model.ts';
import { cx } from '../../ui/cx.ts';
import styles from './report.module.css';
import { Ref, ToldEntry, ToldMove } from './told.tsx';

const small = { width: 480, height: 320 } as const;
const mostMoves = 5;
const mostLines = 8;

/** Demands that had been made before this turn and were not yet settled, as these readers know. */
const useOpenDemands = (turn: number): readonly string[] => {
  const text = useReportText();
  const { series, byId, speaker } = useWritten();
  return series.demands.flatMap(({ demand, steps }) => {
    const known = steps.some(({ entry }) => entry !== null && byId.has(entry));
    const closed = steps.some(
      ({ step, turn: at }) => at < turn && ['met', 'lapsed', 'withdrawn'].includes(step),
    );
    if (!known || closed || demand.turn >= turn) return [];
    const { from, to, issue, position } = demand;
    const point = pointText(speaker, issue, position);
    return [text.openDemand(speaker.names.actor(from), speaker.names.actor(to), point)];
  });
};

const OnTable = ({ turn }: { readonly turn: number }) => {
  const text = useReportText();
  const { report, speaker } = useWritten();
  const date = useRoom((state) => state.texts?.turns[turn - 1]?.date);
  const headline = date === undefined ? '' : speaker.names.headline(date);
  const open = useOpenDemands(turn);
  const outside = outsideOf(report.turns[turn]?.lines ?? []);
  return (
    <section className={styles['whole']}>
      <h3>{text.onTable}</h3>
      {headline === '' ? null : <p>{headline}</p>}
      {outside.length + open.length === 0 && headline === '' ? <p>{text.nothingNew}</p> : null}
      <ul>
        {open.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {outside.map((entry) => (
          <ToldEntry key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
};

const Boards = ({ turn }: { readonly turn: number }) => {
  const text = useReportText();
  const { report } = useWritten();
  const before = report.turns[turn - 1]?.board ?? { actors: [], ties: [] };
  const after = report.turns[turn]?.board ?? before;
  const moved = useChanges(after);
  return (
    <section className={styles['whole']}>
      <h3>{text.boards}</h3>
      <div className={styles['pair']}>
        <BoardFigure
          {...{ board: before, when: text.before, size: small, changes: false }}
          file={`turn-${turn}-before`}
        />
        <BoardFigure
          {...{ board: after, when: text.after, size: small, changes: true }}
          file={`turn-${turn}-after`}
        />
      </div>
      <p className={styles['quiet']}>{moved}</p>
    </section>
  );
};

const Orders = ({ turn }: { readonly turn: number }) => {
  const text = useReportText();
  const { report, actors, speaker, say } = useWritten();
  const lines = report.turns[turn]?.lines ?? [];
  return (
    <section className={styles['orders']}>
      <h3>{text.orders}</h3>
      <table className={styles['seats']}>
        <caption className="visually-hidden">{text.ordersCaption(turn)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.orderColumns.seat}</th>
            <th scope="col">{text.orderColumns.order}</th>
          </tr>
        </thead>
        <tbody>
          {actors.map((seat) => {
            const acts = actsOf(lines, seat);
            return (
              <tr key={seat}>
                <th scope="row">{speaker.names.actor(seat)}</th>
                <td>
                  {acts.length === 0 ? (
                    <span className={styles['quiet']}>{text.noOrders[report.reader]}</span>
                  ) : null}
                  {acts.map((entry) => {
                    const { title, detail } = say(entry);
                    const { rationale } = entry.order;
                    return (
                      <p key={entry.id}>
                        {title}
                        {detail === '' ? '' : `: ${detail.replace(/\.$/, '')}`}.
                        {rationale === ''
                          ? ''
                          : ` ${text.because(writtenText(speaker.text, rationale))}`}
                        <Ref entry={entry} />
                      </p>
                    );
                  })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};

/** Lines under a heading, those alike told once; nothing at all where there are none. */
const Several = ({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly Entry[];
}) => {
  const text = useReportText();
  const { say } = useWritten();
  if (entries.length === 0) return null;
  const told = onceEach(entries, (entry) => say(entry).title);
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {told.slice(0, mostLines).map(({ line, times }) => (
          <ToldEntry key={line.id} entry={line} times={times} />
        ))}
      </ul>
      {told.length <= mostLines ? null : <p>{text.more(told.length - mostLines)}</p>}
    </section>
  );
};

const Moves = ({ turn }: { readonly turn: number }) => {
  const text = useReportText();
  const { report, byId } = useWritten();
  const lines = report.turns[turn]?.lines ?? [];
  const moves = movesOf(lines, byId, mostMoves);
  const events = eventsOf(lines);
  const papers = papersOf(lines);
  return (
    <>
      <Several title={text.papersOf} entries={papers} />
      <Several title={text.events} entries={events} />
      <section>
        <h3>{text.moves}</h3>
        {moves.length === 0 ? <p>{text.quiet}</p> : null}
        <ol>
          {moves.map((move) => (
            <ToldMove key={move.entry.id} move={move} />
          ))}
        </ol>
      </section>
    </>
  );
};

const day = 86_400_000;
const lastDay = (from: string, days: number): string =>
  new Date(Date.parse(from) + (days - 1) * day).toISOString();

/** One turn on a page of its own: what lay before everybody, what was done, and what came of it. */
export const TurnPart = ({ turn }: { readonly turn: number }) => {
  const text = useReportText();
  const when = useRoom((state) => state.texts?.turns[turn - 1]);
  const dates = when === undefined ? '' : datesText(when.date, lastDay(when.date, when.days));
  return (
    <section className={cx(styles['turn'], turn === 1 && styles['fresh'])}>
      <h2>{text.turn(turn, dates)}</h2>
      <OnTable turn={turn} />
      <Boards turn={turn} />
      <Orders turn={turn} />
      <Moves turn={turn} />
    </section>
  );
};
