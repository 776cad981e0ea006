import { useMemo } from 'react';
import { useSection } from '../../../stores/room.ts';
import type { Ground } from './matters.ts';

/** What there is to rule on now; null until control's own sections have come. */
export const useGround = (): Ground | null => {
  const truth = useSection('truth') ?? null;
  const outcome = useSection('outcome')?.outcome.class ?? null;
  return useMemo(() => (truth === null ? null : { truth, outcome }), [truth, outcome]);
};
