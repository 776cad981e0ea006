import { lazy, Suspense } from 'react';
import { stubborn } from '../../net/stubborn.ts';
import { useSection } from '../../stores/room.ts';
import { useReminders } from './use-reminders.ts';

const CatchUp = lazy(stubborn(async () => ({ default: (await import('./catch-up.tsx')).CatchUp })));

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
      {(days?.own?.since ?? null) === null ? null : (
        <Suspense fallback={null}>
          <CatchUp />
        </Suspense>
      )}
    </>
  );
};
