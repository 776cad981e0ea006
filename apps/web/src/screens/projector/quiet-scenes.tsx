import { Pause } from 'lucide-react';
import { clockText } from '../../stores/clock.ts';
import { useSection } from '../../stores/room.ts';
import { useProjectorText } from '../../text/projector.ts';
import styles from './scenes.module.css';

/** Everything stands still: says so, and how much time is left for later. */
export const PauseScene = () => {
  const text = useProjectorText();
  const left = useSection('room')?.leftMs ?? null;
  return (
    <main className={styles['pauseScene']}>
      <Pause aria-hidden />
      <h1>{text.paused}</h1>
      <p>{text.pausedLong}</p>
      {left === null ? null : <p className={styles['leftTime']}>{text.left(clockText(left))}</p>}
    </main>
  );
};

/** White paper: eyes on the people in the room. */
export const BlankScene = () => {
  const text = useProjectorText();
  return (
    <main className={styles['blank']}>
      <h1 className="visually-hidden">{text.blank}</h1>
    </main>
  );
};
