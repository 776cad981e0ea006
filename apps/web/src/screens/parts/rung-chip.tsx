import styles from './rung-chip.module.css';

/** A band of the ladder by number, from 1, on its own ground. Its name stands beside it. */
export const RungChip = ({ band }: { readonly band: number }) => (
  <span
    className={styles['rung']}
    style={{
      background: `var(--rung-${Math.min(7, band + 1)})`,
      color: band >= 5 ? 'var(--rung-ink-light)' : 'var(--rung-ink-dark)',
    }}
  >
    {band + 1}
  </span>
);
