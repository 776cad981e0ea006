import type { CommandMessage } from '@convoy/protocol';
import { useRef, useState } from 'react';
import { useLink } from '../../../net/link-context.tsx';
import { say } from '../../../stores/live.ts';
import { useSection } from '../../../stores/room.ts';
import { useText } from '../../../text/text.ts';
import { refusalText } from '../lock-bar.tsx';

export type WireAct = Extract<CommandMessage['command'], { type: 'paper.act' }>['act'];

/** What was pressed may be gone with its answer: the dialog around it then keeps the keyboard. */
const keepFocus = (): void => {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>('[role="dialog"]')?.focus();
};

/** Does something on paper and keeps why it was refused, in words, for the place that asked. */
export const usePaperAct = () => {
  const link = useLink();
  const text = useText();
  const turn = useSection('room')?.turn ?? 0;
  const [failed, setFailed] = useState<string | null>(null);
  const busy = useRef(false);
  const act = async (made: WireAct, said: string): Promise<boolean> => {
    // A second press does nothing; the button is not disabled, which would take the focus from it.
    if (busy.current) return false;
    busy.current = true;
    const answer = await link.send({ type: 'paper.act', turn, act: made });
    busy.current = false;
    setTimeout(keepFocus, 100);
    const refused = refusalText(text, answer);
    setFailed(refused);
    if (refused === null) say(said);
    return refused === null;
  };
  return { act, failed, setFailed };
};
