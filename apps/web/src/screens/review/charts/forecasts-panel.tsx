import type { ReviewSection } from '@convoy/protocol';
import { useSection } from '../../../stores/room.ts';
import { useReviewText } from '../../../text/review.ts';
import { Panel } from '../../parts/panel.tsx';
import { SeatPlate } from '../../parts/seat-plate.tsx';
import styles from '../review.module.css';

type Guess = ReviewSection['forecasts'][number];

const bySeat = (guesses: readonly Guess[]) =>
  [...new Set(guesses.map(({ seat }) => seat))]
    .map((seat) => {
      const own = guesses.filter((guess) => guess.seat === seat);
      return { seat, own, right: own.filter(({ said, was }) => said === was).length };
    })
    .toSorted((a, b) => b.right / b.own.length - a.right / a.own.length);

/** What each seat said of the ladder before it locked, against where it then stood. */
export const ForecastsPanel = () => {
  const text = useReviewText();
  const guesses = useSection('review')?.forecasts ?? [];
  if (guesses.length === 0) return null;
  const { forecast } = text;
  return (
    <Panel title={forecast.title}>
      <p className={styles['quiet']}>{forecast.note}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{text.scoreColumns.seat}</th>
            <th scope="col">{forecast.right}</th>
            <th scope="col">{forecast.each}</th>
          </tr>
        </thead>
        <tbody>
          {bySeat(guesses).map(({ seat, own, right }) => (
            <tr key={seat}>
              <th scope="row">
                <SeatPlate seat={seat} named />
              </th>
              <td>
                <strong>{forecast.share(right, own.length)}</strong>
              </td>
              <td>
                <ul>
                  {own.map(({ turn, said, was }) => (
                    <li key={turn}>
                      {forecast.line(turn, forecast.words[said], forecast.words[was], said === was)}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
};
