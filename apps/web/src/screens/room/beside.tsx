import { lazy, Suspense } from 'react';
import type { SeatingSection } from '@convoy/protocol';
import { stubborn } from '../../net/stubborn.ts';
import { useSection } from '../../stores/room.ts';

// Most games see neither: what they need comes when it is needed.
const Moved = lazy(
  stubborn(async () => ({ default: (await import('../branch/moved.tsx')).Moved })),
);
const Notices = lazy(
  stubborn(async () => ({ default: (await import('../seating/notices.tsx')).Notices })),
);

const isTold = ({ broadcast, overdue, own }: SeatingSection): boolean =>
  broadcast !== null ||
  overdue ||
  (own !== null &&
    (own.nudgedAt !== null ||
      own.missed !== null ||
      own.whispers.some(({ seenAt }) => seenAt === null)));

/** What stands above every screen of a room: where the game went on, and what control says. */
export const Beside = () => {
  const branches = useSection('room')?.lineage.branches.length ?? 0;
  const seating = useSection('seating');
  return (
    <Suspense fallback={null}>
      {branches > 0 ? <Moved /> : null}
      {seating !== undefined && isTold(seating) ? <Notices /> : null}
    </Suspense>
  );
};
