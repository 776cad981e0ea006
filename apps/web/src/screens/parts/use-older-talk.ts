import type { SeenMessage, TalkSection } from '@convoy/protocol';
import { useMemo, useState } from 'react';
import { useLink } from '../../net/link-context.tsx';

type Earlier = TalkSection['channels'][number]['earlier'];
interface Held {
  readonly channel: string;
  /** How many of the earlier ones were hidden when these were asked for. */
  readonly hidden: number;
  readonly messages: readonly SeenMessage[];
}
export interface OlderTalk<Live extends SeenMessage = SeenMessage> {
  /** What was asked for, and what came with the view. */
  readonly messages: readonly (SeenMessage | Live)[];
  /** How many stand before them still. */
  readonly left: number;
  readonly load: () => void;
  readonly failed: boolean;
}

const none: readonly SeenMessage[] = [];

/**
 * A long channel page by page, as far back as somebody asked. Pages are let go where they no longer
 * join on to what comes with the view, and where control has hidden or shown one of their messages.
 */
export const useOlderTalk = <Live extends SeenMessage>(
  channel: string,
  earlier: Earlier,
  live: readonly Live[],
): OlderTalk<Live> => {
  const link = useLink();
  const [held, setHeld] = useState<Held>({ channel, hidden: earlier.hidden, messages: [] });
  const [failed, setFailed] = useState(false);
  const joins =
    held.channel === channel &&
    held.hidden === earlier.hidden &&
    held.messages.at(-1)?.n === earlier.count;
  const older = joins ? held.messages : none;
  const messages = useMemo(() => [...older, ...live], [older, live]);
  const first = messages[0]?.n ?? 1;
  return {
    messages,
    left: earlier.count === 0 ? 0 : first - 1,
    failed,
    load: () => {
      void link.olderTalk({ channel, before: first }).then((answer) => {
        setFailed(!answer.ok);
        if (answer.ok)
          setHeld({ channel, hidden: earlier.hidden, messages: [...answer.value, ...older] });
      });
    },
  };
};
