import type { Played } from '@convoy/protocol';
import { useEffect, useState } from 'react';
import { api } from '../../../net/api.ts';
import { useRoom, useSection } from '../../../stores/room.ts';

/** Who asks, of which room. */
export const useReader = (): { readonly code: string; readonly token: string } => ({
  code: useSection('room')?.code ?? '',
  token: useRoom((state) => state.entrance?.token ?? ''),
});

/** What of the game can be changed: null until it is known, or where the server does not tell it. */
export const usePlayed = (): { readonly played: Played | null; readonly failed: boolean } => {
  const { code, token } = useReader();
  const [played, setPlayed] = useState<Played | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (code === '' || token === '') return undefined;
    let wanted = true;
    void api.played(code, token).then((answer) => {
      if (!wanted) return;
      setPlayed(answer.ok ? answer.value : null);
      setFailed(!answer.ok);
    });
    return () => {
      wanted = false;
    };
  }, [code, token]);
  return { played, failed };
};
