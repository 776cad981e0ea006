import { timeOfDay } from '../../stores/clock.ts';
import { useSection } from '../../stores/room.ts';
import { momentText } from '../../text/moments.ts';

/** How a deadline is written here: over days with its date. */
export const useDeadlineTime = (): ((at: number) => string) =>
  (useSection('days')?.rule ?? null) === null ? timeOfDay : (at) => momentText(at);
