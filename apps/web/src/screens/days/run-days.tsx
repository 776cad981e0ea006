import { CalendarPlus } from 'lucide-react';
import type { CommandMessage } from '@convoy/protocol';
import { useSection } from '../../stores/room.ts';
import { useDaysText } from '../../text/days.ts';
import { Button } from '../../ui/button.tsx';
import { useDeadline } from './days-clock.tsx';

/** For whoever runs a room over days: the turn may end at the next fixed time instead. */
export const PutOff = ({
  send,
}: {
  readonly send: (command: CommandMessage['command']) => void;
}) => {
  const { run } = useDaysText();
  const deadline = useDeadline();
  const turn = useSection('room')?.turn;
  if (deadline === null || turn === undefined) return null;
  return (
    <Button
      onPress={() => {
        send({ type: 'deadline.put-off', turn });
      }}
    >
      <CalendarPlus size={18} aria-hidden />
      {run.putOff}
    </Button>
  );
};

const sitting = 120;
const overDays = 6 * 3600;
/** How much one press on "more time" adds, and what the button says; over days by hours. */
export const useExtension = (
  said: string,
): { readonly seconds: number; readonly label: string } => {
  const { run } = useDaysText();
  const days = (useSection('days')?.rule ?? null) !== null;
  return days ? { seconds: overDays, label: run.extend } : { seconds: sitting, label: said };
};
