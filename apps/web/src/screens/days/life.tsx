import { useSection } from '../../stores/room.ts';
import { CatchUp } from './catch-up.tsx';
import { useReminders } from './use-reminders.ts';

const Reminding = () => {
  useReminders();
  return null;
};

/** What goes on beside every screen of a room: reminders over days, and a newcomer's first minute. */
export const DaysLife = () => {
  const days = useSection('days');
  return (
    <>
      {(days?.rule ?? null) === null ? null : <Reminding />}
      {(days?.own?.since ?? null) === null ? null : <CatchUp />}
    </>
  );
};
