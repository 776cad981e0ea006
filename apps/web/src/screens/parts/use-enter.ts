import type { Entrance } from '@convoy/protocol';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ApiResult } from '../../net/api.ts';
import { keepEntrance } from '../../net/tokens.ts';
import { say } from '../../stores/live.ts';
import { useApiErrorText } from '../../text/http-errors.ts';

interface Enter {
  /** Goes into the room that the request opens; keeps the way in on this device. */
  readonly enter: (
    request: Promise<ApiResult<Entrance>>,
    before?: (entrance: Entrance) => void,
  ) => Promise<void>;
  readonly busy: boolean;
  readonly problem: string | null;
}

export const useEnter = (): Enter => {
  const [, go] = useLocation();
  const errorText = useApiErrorText();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    busy,
    problem,
    enter: async (request, before) => {
      setBusy(true);
      setProblem(null);
      const answer = await request;
      if (answer.ok) {
        before?.(answer.value);
        keepEntrance(answer.value);
        go(`/room/${answer.value.code}`);
        return;
      }
      const said = errorText(answer.error);
      setBusy(false);
      setProblem(said);
      say(said);
    },
  };
};
