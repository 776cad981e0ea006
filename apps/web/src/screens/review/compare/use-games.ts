import type { ReviewRun } from '@convoy/protocol';
import { useEffect, useState } from 'react';
import { api } from '../../../net/api.ts';
import { useReader } from '../what-if/use-played.ts';
import { gameOfRun } from './game.ts';
import type { Game } from './game.ts';
import type { Candidate } from './use-candidates.ts';

/** A room's game, or why it cannot be laid beside this one. */
export type Loaded = Game | 'coming' | 'shut';

/** The game that is reviewed; null until it has come, `failed` where it does not. */
export const useThisGame = (): ReviewRun | 'failed' | null => {
  const { code, token } = useReader();
  const [run, setRun] = useState<ReviewRun | 'failed' | null>(null);
  useEffect(() => {
    if (code === '' || token === '') return undefined;
    let wanted = true;
    void api.reviewRun(token, code).then((answer) => {
      if (wanted) setRun(answer.ok ? answer.value : 'failed');
    });
    return () => {
      wanted = false;
    };
  }, [code, token]);
  return run;
};

const load = async ({ code, token }: Candidate): Promise<Loaded> => {
  const way = await token();
  const answer = way === null ? null : await api.reviewRun(way, code);
  return answer?.ok === true ? gameOfRun(answer.value, 'room') : 'shut';
};

/** The games that were chosen, each asked for once. */
export const useGames = (chosen: readonly Candidate[]): ReadonlyMap<string, Loaded> => {
  const [games, setGames] = useState<ReadonlyMap<string, Loaded>>(new Map());
  useEffect(() => {
    for (const one of chosen) {
      if (games.has(one.code)) continue;
      setGames((now) => new Map([...now, [one.code, 'coming']]));
      void load(one).then((loaded) => {
        setGames((now) => new Map([...now, [one.code, loaded]]));
      });
    }
  }, [chosen, games]);
  return games;
};
