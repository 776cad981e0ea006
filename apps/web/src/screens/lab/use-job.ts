import type { LabJob, LabWish } from '@convoy/protocol';
import { useCallback, useEffect, useState } from 'react';
import { api } from '../../net/api.ts';
import type { ApiError } from '../../net/api.ts';
import { entrancesOf, knownRooms } from '../../net/tokens.ts';

const askEveryMs = 700;

export const isOpen = (job: LabJob | null): boolean =>
  job?.state === 'waiting' || job?.state === 'running';

/** Any of this device's ways into a room says who asks. */
const ownToken = (): string | null => knownRooms().flatMap(entrancesOf)[0]?.token ?? null;

/** One run: starts it, follows it until its end, cancels it. */
export const useJob = () => {
  const [job, setJob] = useState<LabJob | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const open = isOpen(job);
  const id = job?.id ?? null;

  useEffect(() => {
    if (!open || id === null) return undefined;
    let wanted = true;
    const look = async (): Promise<void> => {
      const answer = await api.labJob(id);
      if (!wanted) return;
      if (answer.ok) setJob(answer.value);
      else if (answer.error.code === 'not-found') {
        setJob(null);
        setError(answer.error);
      }
    };
    const timer = setInterval(() => void look(), askEveryMs);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [open, id]);

  const take = useCallback((answer: Awaited<ReturnType<typeof api.labJob>>): void => {
    if (answer.ok) {
      setJob(answer.value);
      setError(null);
    } else setError(answer.error);
  }, []);
  return {
    job,
    error,
    start: async (wish: LabWish): Promise<void> => {
      take(await api.startLab(wish, ownToken()));
    },
    cancel: async (): Promise<void> => {
      if (id !== null) take(await api.cancelLab(id));
    },
  };
};
