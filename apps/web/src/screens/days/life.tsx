import { lazy, Suspense } from 'react';
import { stubborn } from '../../net/stubborn.ts';
import { useSection } from '../../stores/room.ts';

const CatchUp = lazy(stubborn(async () => ({ default: (await import('./catch-up.tsx')).CatchUp })));

const Reminding = lazy(
  stubborn(async () => ({ default: (await import('./reminding.tsx')).Reminding })),
);

/** What goes on beside every screen of a room: reminders over days, and a newcomer's first minute. */
export const DaysLife = () => {
  const days = useSection('days');
  return (
    <Suspense fallback={null}>
      {(days?.rule ?? null) === null ? null : <Reminding />}
      {(days?.own?.since ?? null) === null ? null : <CatchUp />}
    </Suspense>
  );
};
