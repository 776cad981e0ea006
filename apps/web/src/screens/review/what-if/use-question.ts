import type { WhatIfJob, WhatIfWish } from '@convoy/protocol';
import { useEffect, useState } from 'react';
import { api } from '../../../net/api.ts';
import { useReader } from './use-played.ts';

const askEveryMs = 500;

export interface Question {
  readonly job: WhatIfJob | null;
  readonly problem: 'busy' | 'error' | null;
  readonly ask: (wish: WhatIfWish) => Promise<void>;
  readonly cancel: () => Promise<void>;
}

/** One question at a time: asks it, follows it until its end. */
export const useQuestion = (): Question => {
  const { code, token } = useReader();
  const [job, setJob] = useState<WhatIfJob | null>(null);
  const [problem, setProblem] = useState<Question['problem']>(null);
  const id = job?.id ?? null;
  const running = job?.state === 'running';

  const take = (answer: Awaited<ReturnType<typeof api.whatIf>>): void => {
    if (answer.ok) setJob(answer.value);
    setProblem(answer.ok ? null : answer.error.code === 'too-fast' ? 'busy' : 'error');
  };

  useEffect(() => {
    if (!running || id === null) return undefined;
    let wanted = true;
    const timer = setInterval(() => {
      void api.whatIfJob(code, id, token).then((answer) => {
        if (wanted && answer.ok) setJob(answer.value);
      });
    }, askEveryMs);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [running, id, code, token]);

  return {
    job,
    problem,
    ask: async (wish) => {
      take(await api.whatIf(code, wish, token));
    },
    cancel: async () => {
      if (id !== null) take(await api.cancelWhatIf(code, id, token));
    },
  };
};
