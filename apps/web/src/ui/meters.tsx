import { cx } from './cx.ts';
import styles from './meters.module.css';

interface PipsProps {
  readonly filled: number;
  readonly of: number;
  readonly label: string;
}
/** Small squares: a level or a count, always beside its word or number. */
export const Pips = ({ filled, of, label }: PipsProps) => (
  <span className={styles['pips']} role="img" aria-label={label}>
    {Array.from({ length: of }, (_, index) => (
      <span key={index} className={cx(styles['pip'], index < filled && styles['full'])} />
    ))}
  </span>
);

interface BarProps {
  /** 0 to 1. */
  readonly share: number;
  /** Less is better: drawn hatched. */
  readonly burden?: boolean;
}
/** Decoration of a number that stands beside it. */
export const Bar = ({ share, burden = false }: BarProps) => (
  <span className={styles['bar']} aria-hidden>
    <span
      className={cx(styles['fill'], burden && styles['burden'])}
      style={{ inlineSize: `${Math.max(0, Math.min(1, share)) * 100}%` }}
    />
  </span>
);
