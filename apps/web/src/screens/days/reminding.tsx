import { useReminders } from './use-reminders.ts';

/** Reminders over days; nothing to see. */
export const Reminding = () => {
  useReminders();
  return null;
};
