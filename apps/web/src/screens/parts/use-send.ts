import type { CommandMessage } from '@convoy/protocol';
import { useState } from 'react';
import { useLink } from '../../net/link-context.tsx';
import { say } from '../../stores/live.ts';
import { useText } from '../../text/text.ts';

export interface Send {
  /** Answers whether it was done. */
  readonly send: (command: CommandMessage['command']) => Promise<boolean>;
  readonly busy: boolean;
  /** Why the last one was turned down, in words. */
  readonly problem: string | null;
}

/** Sends commands and keeps the last refusal in words, for the place that asked. */
export const useSend = (): Send => {
  const link = useLink();
  const text = useText();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    busy,
    problem,
    send: async (command) => {
      setBusy(true);
      const answer = await link.send(command);
      setBusy(false);
      if (answer.ok) {
        setProblem(null);
        return true;
      }
      const said =
        'refusal' in answer
          ? text.tableRefusals[answer.refusal.code]
          : text.wireErrors[answer.error.code];
      setProblem(said);
      say(said);
      return false;
    },
  };
};
