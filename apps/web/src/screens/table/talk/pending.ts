import { commandMessageSchema } from '@convoy/protocol';
import type { CommandMessage } from '@convoy/protocol';
import { useMemo } from 'react';
import { readStored } from '../../../net/storage.ts';
import { useRoom } from '../../../stores/room.ts';
import { roomKey } from '../talk-channels.ts';

type Sent = CommandMessage['command'];

/** Messages on their way, as the device keeps them: a reload or a broken line loses none. */
export const usePending = (
  textOf: (command: Sent) => string | null,
): readonly { readonly id: string; readonly text: string }[] => {
  const waiting = useRoom((state) => state.waiting);
  return useMemo(() => {
    const stored = waiting === 0 ? [] : readStored(`convoy.outbox.${roomKey()}`);
    return (Array.isArray(stored) ? stored : []).flatMap((each: unknown) => {
      const parsed = commandMessageSchema.safeParse(each);
      const text = parsed.success ? textOf(parsed.data.command) : null;
      return parsed.success && text !== null ? [{ id: parsed.data.id, text }] : [];
    });
  }, [waiting, textOf]);
};
