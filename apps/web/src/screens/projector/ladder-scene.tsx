import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useProjectorText } from '../../text/projector.ts';
import { cx } from '../../ui/cx.ts';
import styles from './projector.module.css';

/** All rungs by name, and where the crisis stood turn by turn: a number, a bar, no colour needed. */
export const LadderScene = () => {
  const text = useProjectorText();
  const names = useNames();
  const ladder = useSection('board')?.ladder;
  if (ladder === undefined) return null;
  const path = [...ladder.trail, ladder.band].slice(-8);
  const first = ladder.trail.length + 1 - path.length;
  return (
    <section className={styles['ladderScene']}>
      <h2>{text.ladder}</h2>
      <ol className={styles['rungNames']}>
        {names.bands.map((band, index) => (
          <li
            key={band.id}
            className={cx(index === ladder.band && styles['rungHere'])}
            style={{
              background: `var(--rung-${Math.min(7, index + 1)})`,
              color: index >= 5 ? 'var(--rung-ink-light)' : 'var(--rung-ink-dark)',
            }}
          >
            <strong>{index + 1}</strong> {names.band(index)}
          </li>
        ))}
      </ol>
      <ol className={styles['trend']} aria-label={text.trend}>
        {path.map((band, index) => (
          <li key={index}>
            <span
              className={styles['trendBar']}
              style={{ blockSize: `${((band + 1) / Math.max(1, names.bands.length)) * 100}%` }}
            >
              {band + 1}
            </span>
            <span>{text.after(first + index)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};
