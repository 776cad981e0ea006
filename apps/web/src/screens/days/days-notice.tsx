import { CalendarClock } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { useDaysText } from '../../text/days.ts';
import { momentText } from '../../text/moments.ts';
import { useDeadline } from './days-clock.tsx';

/** Why the running deadline is not where it was. */
export const DaysNotice = ({ className }: { readonly className: string | undefined }) => {
  const { moved } = useDaysText();
  const deadline = useDeadline();
  const why = useSection('days')?.moved ?? null;
  const said = why === null ? null : moved[why];
  if (deadline === null || said === null) return null;
  return (
    <p className={className} role="status">
      <CalendarClock size={18} aria-hidden /> {said(momentText(deadline.endsAt))}
    </p>
  );
};
