import type { ActorId } from '@convoy/engine';
import { UserPlus } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { useReplacementText } from '../../text/replacement.ts';
import { Chip } from '../../ui/chip.tsx';

/** Beside a seat for which somebody new is looked for. */
export const OfferedChip = ({ seat }: { readonly seat: ActorId }) => {
  const text = useReplacementText();
  const offered = useSection('days')?.offered.includes(seat) ?? false;
  return offered ? (
    <Chip tone="warn">
      <UserPlus size={13} aria-hidden />
      {text.offered}
    </Chip>
  ) : null;
};
