import { useMemo } from 'react';
import { useNames } from '../../../text/names.ts';
import { useTalkText } from '../../../text/talk.ts';
import type { BackChannel, Channel } from '../talk-channels.ts';

export interface Talkers {
  /** One end of a conversation, spelled out. */
  readonly talker: (id: string) => string;
  readonly channel: (channel: Channel, me: string | null) => string;
  readonly back: (channel: BackChannel, me: string | null) => string;
}

export const useTalkers = (): Talkers => {
  const t = useTalkText();
  const names = useNames();
  return useMemo(() => {
    const talker = (id: string): string =>
      id === 'PUBLIC' ? t.public : id === 'CONTROL' ? t.control : names.actor(id);
    return {
      talker,
      channel: ({ members }, me) =>
        members
          .filter((id) => id !== me)
          .map(talker)
          .join(', '),
      back: ({ ends: [a, b], via }, me) =>
        via === me ? t.carrying(talker(a), talker(b)) : t.via(talker(b), talker(via)),
    };
  }, [t, names]);
};
