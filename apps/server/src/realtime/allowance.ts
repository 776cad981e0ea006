import type { Clock } from '../ports.ts';

/** Messages a socket may send in a burst, and how many come back each second. */
const burst = 60;
const perSecond = 20;

/** A bucket that fills with time: answers whether one more message may pass now. */
export const createAllowance = (clock: Pick<Clock, 'now'>): (() => boolean) => {
  let left = burst;
  let at = clock.now();
  return () => {
    const now = clock.now();
    left = Math.min(burst, left + ((now - at) / 1000) * perSecond);
    at = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
};
