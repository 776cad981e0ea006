import { Pause } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { DaysNotice } from '../days/days-notice.tsx';
import styles from './desktop.module.css';
import { useTableWords } from './use-words.ts';

export const PausedBanner = () => {
  const w = useTableWords();
  const room = useSection('room');
  const overDays = (useSection('days')?.rule ?? null) !== null;
  if (room === undefined) return null;
  if (overDays && !room.paused) return <DaysNotice className={styles['banner']} />;
  if (room.paused)
    return (
      <p className={styles['banner']} role="status">
        <Pause size={18} aria-hidden /> <strong>{w.paused.title}.</strong> {w.paused.text}
      </p>
    );
  return room.outage ? (
    <p className={styles['banner']} role="status">
      {w.paused.outage}
    </p>
  ) : null;
};

/** On a phone the tabs at the bottom lead everywhere else. */
export const SkipToMain = () => {
  const w = useTableWords();
  return (
    <nav className={styles['skips']} aria-label={w.skip.main}>
      <a
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {w.skip.main}
      </a>
    </nav>
  );
};

const targets = ['orders', 'board', 'talk', 'seat'] as const;
/** First stop of the keyboard: straight to where one wants to be. */
export const SkipLinks = () => {
  const w = useTableWords();
  return (
    <nav className={styles['skips']} aria-label={w.skip.orders}>
      {targets.map((target) => (
        <a
          key={target}
          href={`#${target}`}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(target)?.focus();
          }}
        >
          {w.skip[target]}
        </a>
      ))}
    </nav>
  );
};
