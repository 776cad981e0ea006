import { clockText, timeOfDay, useRemaining } from '../../stores/clock.ts';
import { useSection } from '../../stores/room.ts';
import { useControlText } from '../../text/control.ts';
import { cx } from '../../ui/cx.ts';
import { DaysClock, useDeadline } from '../days/days-clock.tsx';
import styles from './clock-face.module.css';

/** Time left in large figures, and when it ends; drawn here from an absolute deadline. */
export const ClockFace = () => {
  const text = useControlText();
  const room = useSection('room');
  const left = useRemaining(room?.endsAt ?? null);
  const overDays = useDeadline() !== null;
  if (room === undefined) return null;
  if (overDays) return <DaysClock />;
  const shown = room.paused ? room.leftMs : left;
  const soon = !room.paused && shown !== null && shown < 60_000;
  return (
    <div className={styles['clock']} role="timer">
      {shown === null ? null : (
        <span className={cx(styles['time'], soon && styles['soon'])}>{clockText(shown)}</span>
      )}
      <span className={styles['note']}>
        {room.paused ? (
          text.paused
        ) : room.endsAt === null ? (
          text.noClock
        ) : (
          <>
            {text.left}
            <br />
            {text.ends(timeOfDay(room.endsAt))}
          </>
        )}
      </span>
    </div>
  );
};
