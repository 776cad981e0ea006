import type { ClassEntrance } from '@convoy/protocol';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ApiResult } from '../../net/api.ts';
import { keepClass } from '../../net/class-tokens.ts';
import { say } from '../../stores/live.ts';
import { useApiErrorText } from '../../text/http-errors.ts';

/** Goes to the class that a request opens or finds; keeps what runs it on this device. */
export const useOpenClass = () => {
  const [, go] = useLocation();
  const errorText = useApiErrorText();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    ...{ busy, problem },
    openClass: async (request: Promise<ApiResult<ClassEntrance>>): Promise<void> => {
      setBusy(true);
      setProblem(null);
      const answer = await request;
      if (answer.ok) {
        keepClass(answer.value);
        go(`/class/${answer.value.code}`);
        return;
      }
      setBusy(false);
      const said = errorText(answer.error);
      setProblem(said);
      say(said);
    },
  };
};
