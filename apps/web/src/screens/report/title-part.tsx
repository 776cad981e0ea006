import { useRoom, useSection } from '../../stores/room.ts';
import { dateText, datesText } from '../../text/names.ts';
import { useReportText } from '../../text/report.ts';
import { useText } from '../../text/text.ts';
import { useWritten } from './context.tsx';
import { playersOf } from './people.ts';
import styles from './report.module.css';

/** The last day of the crisis that was played. */
const useCalendar = (): string => {
  const calendar = useRoom((state) => state.texts?.turns) ?? [];
  const played = useSection('clock')?.to;
  const [first] = calendar;
  return first === undefined || played === undefined
    ? ''
    : `${datesText(first.date, played)} ${first.date.slice(0, 4)}`;
};

const Seats = () => {
  const text = useReportText();
  const { words } = useText();
  const { report, speaker, options } = useWritten();
  const seats = useSection('seats')?.seats ?? [];
  const playedBy = (id: string): string => {
    const players = playersOf(seats, id, options.callSigns);
    if (players.length > 0) return players.join(', ');
    return seats.find(({ seat }) => seat === id)?.keeper === 'bot' ? text.bot : text.nobody;
  };
  return (
    <>
      <h2>{text.seatsTitle}</h2>
      <table>
        <thead>
          <tr>
            {Object.values(text.seatColumns).map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(report.turns[0]?.board.actors ?? []).map(({ id, role }) => (
            <tr key={id}>
              <th scope="row">
                <span className="mono">{id}</span> {speaker.names.actor(id)}
              </th>
              <td>{words.roles[role]}</td>
              <td>{playedBy(id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {options.callSigns ? null : <p className={styles['quiet']}>{text.people}</p>}
    </>
  );
};

/** What it is a report of, for whom, and who sat where. */
export const TitlePart = () => {
  const text = useReportText();
  const { series, speaker, report } = useWritten();
  const room = useSection('room');
  const calendar = useCalendar();
  const at = series.turns.findLast((turn) => turn.at !== null)?.at ?? null;
  const facts = [
    [text.calendar, calendar],
    [text.length, text.form(speaker.names.text(`length.${room?.length ?? ''}`), room?.level ?? '')],
    [text.turnsPlayed, String(room?.published ?? 0)],
  ] as const;
  return (
    <section className={styles['cover']}>
      <p className={styles['kind']}>{text.kind}</p>
      <h1>{speaker.names.scenario}</h1>
      {at === null ? null : (
        <p className={styles['lead']}>{text.played(dateText(new Date(at).toISOString()))}</p>
      )}
      <p className={styles['holds']}>{text.holds[report.reader]}</p>
      <dl className={styles['facts']}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Seats />
    </section>
  );
};
