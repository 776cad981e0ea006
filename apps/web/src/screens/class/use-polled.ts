import { useCallback, useEffect, useState } from 'react';
import type { ApiResult } from '../../net/api.ts';

export interface Polled<Value> {
  readonly value: Value | null;
  /** The last time of asking went unanswered; what is shown is older. */
  readonly lost: boolean;
  /** The way in no longer stands. */
  readonly shut: boolean;
  readonly now: () => void;
}

/** Asks again and again, every so many milliseconds; a wall of rooms needs no line of its own. */
export const usePolled = <Value>(
  fetch: () => Promise<ApiResult<Value>>,
  every: number,
): Polled<Value> => {
  const [value, setValue] = useState<Value | null>(null);
  const [lost, setLost] = useState(false);
  const [shut, setShut] = useState(false);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = async (): Promise<void> => {
      const answer = await fetch();
      if (!wanted) return;
      if (answer.ok) setValue(answer.value);
      setLost(!answer.ok);
      if (!answer.ok && answer.error.code === 'bad-token') setShut(true);
      else timer = setTimeout(() => void again(), every);
    };
    void again();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [fetch, every, asked]);
  const now = useCallback(() => {
    setAsked((count) => count + 1);
  }, []);
  return { value, lost, shut, now };
};
