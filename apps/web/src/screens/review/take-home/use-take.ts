import { useState } from 'react';
import { take } from '../../../net/archives.ts';
import type { Wanted } from '../../../net/archives.ts';
import { say } from '../../../stores/live.ts';
import { useRoom } from '../../../stores/room.ts';
import { useApiErrorText } from '../../../text/http-errors.ts';
import { useTakeHomeText } from '../../../text/review-take-home.ts';

/** Saves files of this room, one at a time. */
export const useTake = () => {
  const text = useTakeHomeText();
  const errorText = useApiErrorText();
  const token = useRoom((state) => state.entrance?.token ?? null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    token,
    busy,
    problem,
    save: async (wanted: Wanted): Promise<void> => {
      if (token === null) return;
      setBusy(true);
      setProblem(null);
      const error = await take(token, wanted);
      setBusy(false);
      const said = error === null ? null : errorText(error);
      setProblem(said);
      say(said ?? text.saved);
    },
  };
};
