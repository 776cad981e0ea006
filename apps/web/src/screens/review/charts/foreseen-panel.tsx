import { useSection } from '../../../stores/room.ts';
import { useDraftForecastWords } from '../../../text/draft-forecast.ts';
import { useReviewText } from '../../../text/review.ts';
import { instrumentText, useText } from '../../../text/text.ts';
import { Panel } from '../../parts/panel.tsx';
import { SeatPlate } from '../../parts/seat-plate.tsx';
import styles from '../review.module.css';

/** What seats that asked were told their drafts would do, the last of each turn. */
export const ForeseenPanel = () => {
  const text = useReviewText();
  const catalogue = useText();
  const f = useDraftForecastWords();
  const told = useSection('review')?.foreseen ?? [];
  if (told.length === 0) return null;
  return (
    <Panel title={f.review.title}>
      <p className={styles['quiet']}>{f.review.note}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{text.scoreColumns.seat}</th>
            <th scope="col">{text.pathColumns.turn}</th>
            <th scope="col">{f.review.draft}</th>
            <th scope="col">{f.review.told}</th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ seat, turn, orders, forecast }) => (
            <tr key={`${seat} ${turn}`}>
              <th scope="row">
                <SeatPlate seat={seat} named />
              </th>
              <td>{turn}</td>
              <td>
                {orders.length === 0
                  ? f.review.nothing
                  : orders
                      .map(({ instrument }) => instrumentText(catalogue, instrument).name)
                      .join(', ')}
              </td>
              <td>
                <ul>
                  {forecast.events.map(({ event, in100 }) => (
                    <li key={event}>{f.end(f.inHundred(in100), f.events[event])}</li>
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
