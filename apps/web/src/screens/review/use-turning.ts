import type { TurningPoints } from '@convoy/protocol';
import { useEffect, useState } from 'react';
import { api } from '../../net/api.ts';
import { useReader } from './what-if/use-played.ts';

const askEveryMs = 1_500;

/** Where the game turned, as far as it is reckoned: asked for until it is done. */
export const useTurning = (): TurningPoints | null => {
  const { code, token } = useReader();
  const [told, setTold] = useState<TurningPoints | null>(null);
  const over = told !== null && told.state !== 'running';
  useEffect(() => {
    if (over || code === '' || token === '') return undefined;
    let wanted = true;
    const look = async (): Promise<void> => {
      const answer = await api.turningPoints(code, token);
      if (wanted && answer.ok) setTold(answer.value);
    };
    void look();
    const timer = setInterval(() => void look(), askEveryMs);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [over, code, token]);
  return told;
};
