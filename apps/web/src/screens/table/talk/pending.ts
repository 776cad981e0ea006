import type { CommandMessage } from '@convoy/protocol';
import { useMemo } from 'react';
import { isKept } from '../../../net/outbox.ts';
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
      if (!isKept(each)) return [];
      const text = textOf(each.command);
      return text === null ? [] : [{ id: each.id, text }];
    });
  }, [waiting, textOf]);
};
