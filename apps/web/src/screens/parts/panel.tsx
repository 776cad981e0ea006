import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import styles from './panel.module.css';

interface PanelProps {
  readonly title: string;
  /** Beside the title, quieter. */
  readonly note?: ReactNode;
  /** At the end of the title's row. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** No padding of its own: rows run from edge to edge. */
  readonly bare?: boolean;
  readonly className?: string | undefined;
}
/** A titled sheet of paper: a region that readers can jump to. */
export const Panel = ({ title, note, aside, children, bare = false, className }: PanelProps) => {
  const id = useId();
  return (
    <section className={cx(styles['panel'], className)} aria-labelledby={id}>
      <header className={styles['header']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {note === undefined ? null : <span className={styles['note']}>{note}</span>}
        {aside === undefined ? null : <div className={styles['aside']}>{aside}</div>}
      </header>
      <div className={cx(styles['body'], bare && styles['bare'])}>{children}</div>
    </section>
  );
};
