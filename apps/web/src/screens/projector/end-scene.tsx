import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useProjectorText } from '../../text/projector.ts';
import { useReviewText } from '../../text/review.ts';
import { useText } from '../../text/text.ts';
import { capital } from '../../text/speaker.ts';
import { useSide } from '../parts/use-side.ts';
import styles from './projector.module.css';

/** After the end: how it ended, in words; the rest is on people’s own devices. */
export const EndScene = () => {
  const text = useProjectorText();
  const review = useReviewText();
  const names = useNames();
  const { words } = useText();
  const side = useSide();
  const ended = useSection('outcome');
  return (
    <main className={styles['end']}>
      <h1>{names.scenario}</h1>
      {ended === undefined || ended === null ? null : (
        <p className={styles['endSide']}>{capital(side)}</p>
      )}
      <p className={styles['endClass']}>
        {ended === undefined || ended === null
          ? review.closed.title
          : words.outcomes[ended.outcome.class]}
      </p>
      <p>
        {ended === undefined || ended === null
          ? review.closed.text
          : review.reason(words.outcomeReasons[ended.outcome.reason], ended.outcome.turn)}
      </p>
      <p className={styles['endNote']}>{text.review}</p>
    </main>
  );
};
