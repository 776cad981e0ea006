import type { Command } from '@convoy/protocol';
import { useSection } from '../../stores/room.ts';

/** Whether one's own duties allow a command; what they do not is left out, or says whose it is. */
export const useMay = (): ((type: Command['type']) => boolean) => {
  const may = useSection('staff')?.may;
  return (type) => may?.includes(type) ?? false;
};

/** Whether one's own duties show something that is hidden from the public. */
export const useSees = (sight: 'world' | 'orders' | 'teams' | 'talk'): boolean =>
  useSection('staff')?.sees.includes(sight) ?? false;
