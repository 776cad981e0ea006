import styles from './loading.module.css';

/** Shown while a screen's code or a room's first sections are on their way. */
export const Loading = ({ text = 'Loading…' }: { readonly text?: string }) => (
  <main className={styles['loading']} aria-busy="true">
    <p role="status">{text}</p>
  </main>
);
