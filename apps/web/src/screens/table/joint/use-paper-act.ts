import type { CommandMessage } from '@convoy/protocol';
import { useState } from 'react';
import { useLink } from '../../../net/link-context.tsx';
import { say } from '../../../stores/live.ts';
import { useSection } from '../../../stores/room.ts';
import { useText } from '../../../text/text.ts';
import { refusalText } from '../lock-bar.tsx';

type WireAct = Extract<CommandMessage['command'], { type: 'paper.act' }>['act'];

/** Does something on paper and keeps why it was refused, in words, for the place that asked. */
export const usePaperAct = () => {
  const link = useLink();
  const text = useText();
  const turn = useSection('room')?.turn ?? 0;
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const act = async (made: WireAct, said: string): Promise<boolean> => {
    setBusy(true);
    const answer = await link.send({ type: 'paper.act', turn, act: made });
    setBusy(false);
    const refused = refusalText(text, answer);
    setFailed(refused);
    if (refused === null) say(said);
    return refused === null;
  };
  return { act, failed, setFailed, busy };
};
