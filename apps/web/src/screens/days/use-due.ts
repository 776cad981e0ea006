import { useEffect, useState } from 'react';
import { serverNow, useSection } from '../../stores/room.ts';

/** Longest wait that a browser's timers can hold. */
const longest = 2_000_000_000;

/** Whether this seat still has orders to send in the running turn. */
const useOwing = (): boolean => {
  const phase = useSection('room')?.phase;
  const paused = useSection('room')?.paused ?? false;
  const lock = useSection('lock')?.state;
  return phase === 'order' && !paused && (lock === 'none' || lock === 'draft');
};

/** Whether a reminder of the running deadline has come, for a seat that still owes its orders. */
export const useDue = (): boolean => {
  const remindAt = useSection('days')?.remindAt;
  const owing = useOwing();
  const [, setRung] = useState(0);
  const now = serverNow();
  const next = (remindAt ?? []).find((at) => at > now);
  useEffect(() => {
    if (next === undefined || !owing) return undefined;
    const timer = setTimeout(
      () => {
        setRung(next);
      },
      Math.min(longest, next - serverNow() + 50),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [next, owing]);
  return owing && (remindAt ?? []).some((at) => at <= now);
};
