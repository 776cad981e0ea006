import { useRoom } from '../../stores/room.ts';
import { dateText } from '../../text/names.ts';
import { useReviewText } from '../../text/review.ts';
import { cx } from '../../ui/cx.ts';
import styles from './review.module.css';

interface TurnPickerProps {
  readonly turns: readonly number[];
  readonly turn: number;
  readonly onTurn: (turn: number) => void;
}
/** The played turns in a row; the chosen one is filled. */
export const TurnPicker = ({ turns, turn, onTurn }: TurnPickerProps) => {
  const text = useReviewText();
  const calendar = useRoom((state) => state.texts?.turns ?? []);
  return (
    <ol className={styles['turns']} aria-label={text.turns}>
      {turns.map((each) => {
        const date = calendar[each - 1]?.date;
        return (
          <li key={each}>
            <button
              type="button"
              aria-current={each === turn ? 'step' : undefined}
              className={cx(styles['turn'], each === turn && styles['turnNow'])}
              onClick={() => {
                onTurn(each);
              }}
            >
              <strong>{each === 0 ? text.opening : text.turn(each)}</strong>
              {date === undefined ? null : <span>{dateText(date, false)}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
};
