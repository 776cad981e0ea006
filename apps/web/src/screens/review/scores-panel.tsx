import type { OutcomeSection } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useReviewText } from '../../text/review.ts';
import { useText } from '../../text/text.ts';
import { Chip } from '../../ui/chip.tsx';
import { cx } from '../../ui/cx.ts';
import { Panel } from '../parts/panel.tsx';
import { SeatPlate } from '../parts/seat-plate.tsx';
import { bandOf, extremes, hundredths, missedBy, seatLines, wonBy } from './judge.ts';
import type { SeatLine } from './judge.ts';
import styles from './review.module.css';

const signed = (value: number): string =>
  value > 0 ? `+${value}` : String(value).replace('-', '−');

const usePlayedBy = (): ((seat: string) => string) => {
  const text = useReviewText();
  const seats = useSection('seats')?.seats ?? [];
  return (id) => {
    const seat = seats.find((one) => one.seat === id);
    if (seat === undefined || seat.keeper === 'open') return text.nobody;
    if (seat.keeper === 'bot') return text.bot;
    return seat.people.map(({ callSign }) => callSign).join(', ');
  };
};

const SeatReading = ({ line }: { readonly line: SeatLine }) => {
  const text = useReviewText();
  const names = useNames();
  const found = extremes(line.parts);
  if (found === null) return null;
  const plain = (objective: string): string => names.objective(objective).replace(/\.$/, '');
  return (
    <p>
      {text.seatReading(
        plain(found.most.objective),
        wonBy(found.most).toFixed(0),
        plain(found.least.objective),
        missedBy(found.least).toFixed(0),
      )}
    </p>
  );
};

const Parts = ({ line }: { readonly line: SeatLine }) => {
  const text = useReviewText();
  const names = useNames();
  const { words } = useText();
  return (
    <div className={styles['seatReading']}>
      <h3>{names.actor(line.seat)}</h3>
      <SeatReading line={line} />
      <details className={styles['details']}>
        <summary>{text.parts(names.actor(line.seat))}</summary>
        <ul className={styles['parts']}>
          {line.parts.map(({ objective, kind, weight, value }) => (
            <li key={objective}>
              <p>
                {names.objective(objective)} <Chip>{words.aimKinds[kind]}</Chip>
              </p>
              <p className={styles['quiet']}>
                {text.partReading(hundredths(weight), hundredths(value))}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
};

const Row = ({ line, mine }: { readonly line: SeatLine; readonly mine: boolean }) => {
  const text = useReviewText();
  const playedBy = usePlayedBy();
  return (
    <tr className={cx(mine && styles['mine'])}>
      <th scope="row">
        <SeatPlate seat={line.seat} named />
        <span className={styles['by']}>{text.playedBy(playedBy(line.seat))}</span>
      </th>
      <td className={styles['number']}>{line.score}</td>
      <td className={styles['number']}>{line.par ?? text.noPar}</td>
      <td className={styles['number']}>
        {line.versus === null ? '–' : <strong>{signed(line.versus)}</strong>}
      </td>
      <td>{text.bands[bandOf(line.score)]}</td>
    </tr>
  );
};

const Reading = ({ lines }: { readonly lines: readonly SeatLine[] }) => {
  const text = useReviewText();
  const names = useNames();
  const [best] = lines;
  // One alone is compared with nobody.
  if (best === undefined || lines.length < 2) return null;
  return (
    <p className={styles['reading']}>
      {best.versus === null
        ? text.scoreReadingNoPar(names.actor(best.seat), best.score)
        : text.scoreReading(names.actor(best.seat), best.versus)}
    </p>
  );
};

/** Each seat against what bots average in it, and the aims that its score is made of. */
export const ScoresPanel = ({ ended }: { readonly ended: OutcomeSection }) => {
  const text = useReviewText();
  const me = useSection('me')?.seat ?? null;
  const lines = seatLines(ended.outcome.scores);
  return (
    <Panel title={text.scores}>
      <Reading lines={lines} />
      <table className={styles['table']}>
        <thead>
          <tr>
            {Object.values(text.scoreColumns).map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.seat} line={line} mine={line.seat === me} />
          ))}
        </tbody>
      </table>
      <p className={styles['quiet']}>{text.scoresNote}</p>
      <div className={styles['partList']}>
        {lines.map((line) => (
          <Parts key={line.seat} line={line} />
        ))}
      </div>
    </Panel>
  );
};
