import { cx } from '../../../ui/cx.ts';
import styles from './charts.module.css';

export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** A mark to measure it against, in the same unit. */
  readonly mark?: number | null;
  readonly shown: string;
}

/** Bars from zero, to the left where they are below it, each with its value beside it. */
export const Bars = ({
  label,
  bars,
  range: [low, high],
}: {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly range: readonly [number, number];
}) => {
  const place = (value: number): number =>
    Math.max(0, Math.min(100, (100 * (value - low)) / (high - low)));
  const zero = place(0);
  return (
    <div className={styles['bars']} role="img" aria-label={label}>
      {bars.map(({ id, name, value, mark, shown }) => {
        const [start, end] = [Math.min(zero, place(value)), Math.max(zero, place(value))];
        return (
          <div key={id} className={styles['bar']}>
            <span className={styles['barName']}>{name}</span>
            <span className={styles['track']}>
              <span
                className={cx(styles['fill'], value < 0 && styles['below'])}
                style={{ insetInlineStart: `${start}%`, inlineSize: `${end - start}%` }}
              />
              {mark === undefined || mark === null ? null : (
                <span className={styles['mark']} style={{ insetInlineStart: `${place(mark)}%` }} />
              )}
            </span>
            <span className={cx('mono', styles['barValue'])}>{shown}</span>
          </div>
        );
      })}
    </div>
  );
};
