import { useUiText } from '../text/ui.ts';
import styles from './loading.module.css';

/** Shown while a screen's code or a room's first sections are on their way. */
export const Loading = ({ text }: { readonly text?: string }) => {
  const words = useUiText();
  return (
    <main className={styles['loading']} aria-busy="true">
      <p role="status">{text ?? words.loading}</p>
    </main>
  );
};
