import { timeOfDay } from '../../stores/clock.ts';
import { useSection } from '../../stores/room.ts';
import { useProjectorText } from '../../text/projector.ts';
import { Clock, Locks } from './play-frame.tsx';
import styles from './scenes.module.css';

/** The time alone, as large as the wall: for working phases, when nobody should look for it. */
export const ClockScene = () => {
  const text = useProjectorText();
  const room = useSection('room');
  const turns = useSection('clock')?.turns ?? 0;
  if (room === undefined) return null;
  const { phase, endsAt, paused, turn } = room;
  const until =
    paused || endsAt === null || phase === 'lobby' || phase === 'resolved' || phase === 'review'
      ? ''
      : text.at(text.until[phase], timeOfDay(endsAt));
  const stands = endsAt === null && room.leftMs === null;
  return (
    <main className={styles['clockScene']}>
      <h1>
        {turn === 0 ? '' : `${text.turn(turn, turns)} · `}
        {text.phases[phase]}
      </h1>
      <div className={styles['clockFace']}>
        {stands && !paused ? <p>{text.noClock}</p> : <Clock />}
      </div>
      <p className={styles['until']}>{paused ? text.pausedLong : until}</p>
      <Locks />
    </main>
  );
};
