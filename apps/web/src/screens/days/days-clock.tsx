import { useRemaining } from '../../stores/clock.ts';
import { useSection } from '../../stores/room.ts';
import { useDaysText } from '../../text/days.ts';
import { useRemindersText } from '../../text/reminders.ts';
import { leftText, momentElsewhere, momentText } from '../../text/moments.ts';
import styles from './days.module.css';
import { useDue } from './use-due.ts';

/** The running deadline of play over days; null in one sitting, or while no clock runs. */
export const useDeadline = (): { readonly endsAt: number; readonly zone: string } | null => {
  const room = useSection('room');
  const zone = useSection('days')?.rule?.zone;
  if (room === undefined || zone === undefined || room.paused || room.endsAt === null) return null;
  return { endsAt: room.endsAt, zone };
};

/** When the turn ends on this device's clock, what is left, and the room's own clock where it differs. */
export const DaysClock = () => {
  const { clock } = useDaysText();
  const reminders = useRemindersText();
  const due = useDue();
  const deadline = useDeadline();
  const left = useRemaining(deadline?.endsAt ?? null);
  if (deadline === null || left === null) return null;
  const { endsAt, zone } = deadline;
  const there = momentElsewhere(endsAt, zone);
  return (
    <span className={styles['clock']} role="timer">
      <strong>{clock.ends(momentText(endsAt))}</strong>
      <span>
        {due ? (
          <span className={styles['due']}>{reminders.due(leftText(left))}</span>
        ) : (
          clock.left(leftText(left))
        )}
        {there === null ? '' : ` · ${clock.there(there, zone)}`}
      </span>
    </span>
  );
};
