import type { InjectStatus } from '@convoy/protocol';
import { Check, CirclePause, Pencil, SkipForward, Timer } from 'lucide-react';
import { useInjectText } from '../../../text/injects.ts';
import { Chip } from '../../../ui/chip.tsx';

const signs = {
  draft: { Icon: Pencil, tone: 'plain' },
  armed: { Icon: Timer, tone: 'info' },
  held: { Icon: CirclePause, tone: 'warn' },
  skipped: { Icon: SkipForward, tone: 'plain' },
  fired: { Icon: Check, tone: 'ok' },
} as const satisfies Record<InjectStatus, object>;

/** How an event stands, in word and sign. */
export const StatusChip = ({
  status,
  turn,
}: {
  readonly status: InjectStatus;
  /** In which it happened. */
  readonly turn: number | null;
}) => {
  const text = useInjectText();
  const { Icon, tone } = signs[status];
  return (
    <Chip tone={tone}>
      <Icon size={13} aria-hidden />
      {turn === null ? text.status[status] : text.firedIn(turn)}
    </Chip>
  );
};
