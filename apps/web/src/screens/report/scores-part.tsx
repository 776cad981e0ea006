import type { OutcomeSection } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';
import { useReportText } from '../../text/report.ts';
import { useReviewText } from '../../text/review.ts';
import { bandOf, hundredths, seatLines } from '../review/judge.ts';
import type { SeatLine } from '../review/judge.ts';
import { useWritten } from './context.tsx';
import styles from './report.module.css';

const signed = (value: number): string =>
  value > 0 ? `+${value}` : String(value).replace('-', '−');

const Aims = ({ line }: { readonly line: SeatLine }) => {
  const text = useReportText();
  const { names } = useWritten().speaker;
  const columns = Object.values(text.aimColumns);
  return (
    <>
      <h4>{names.actor(line.seat)}</h4>
      <table className={styles['aims']}>
        <caption className="visually-hidden">{text.aimsCaption(names.actor(line.seat))}</caption>
        <thead>
          <tr>
            {columns.map((label, index) => (
              <th key={label} scope="col" className={index === 0 ? undefined : styles['number']}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line.parts.map(({ objective, weight, value }) => (
            <tr key={objective}>
              <th scope="row">{names.objective(objective)}</th>
              <td className={styles['number']}>{hundredths(weight)}</td>
              <td className={styles['number']}>{hundredths(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

/** How each seat did for itself; its aims only where the readers may know them. */
export const ScoresPart = ({ ended }: { readonly ended: OutcomeSection }) => {
  const text = useReportText();
  const review = useReviewText();
  const { report, speaker } = useWritten();
  const me = useSection('me')?.seat ?? null;
  const lines = seatLines(ended.outcome.scores);
  const opened = lines.filter(
    ({ seat }) => report.reader === 'whole' || (report.reader === 'seat' && seat === me),
  );
  const { seat, ...figures } = review.scoreColumns;
  return (
    <section className={styles['part']}>
      <h2>{text.parts.scores}</h2>
      <p>{review.scoresNote}</p>
      <table>
        <caption className="visually-hidden">{text.scoreCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{seat}</th>
            {Object.values(figures).map((label) => (
              <th key={label} scope="col" className={styles['number']}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.seat}>
              <th scope="row">{speaker.names.actor(line.seat)}</th>
              <td className={styles['number']}>{line.score}</td>
              <td className={styles['number']}>{line.par ?? review.noPar}</td>
              <td className={styles['number']}>
                <strong>{line.versus === null ? '–' : signed(line.versus)}</strong>
              </td>
              <td className={styles['number']}>{review.bands[bandOf(line.score)]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {opened.length === 0 ? null : <h3>{text.aims}</h3>}
      {opened.map((line) => (
        <Aims key={line.seat} line={line} />
      ))}
    </section>
  );
};
