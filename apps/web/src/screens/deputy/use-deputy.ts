import type { Entrance } from '@convoy/protocol';
import { useEffect, useMemo, useState } from 'react';
import { api } from '../../net/api.ts';
import { entrancesOf } from '../../net/tokens.ts';

interface Deputy {
  readonly way: Entrance | 'coming' | 'refused';
  /** Sits down for control where nobody of control's plays the seat yet. */
  readonly take: () => Promise<void>;
}

/**
 * Control's way to a seat that it plays, asked for anew with the page and kept in it alone: what is on
 * the device opens control's own place and nothing else.
 */
export const useDeputy = (code: string, seat: string): Deputy => {
  const control = useMemo(
    () => entrancesOf(code).find(({ role }) => role === 'control') ?? null,
    [code],
  );
  const [way, setWay] = useState<Deputy['way']>(control === null ? 'refused' : 'coming');
  useEffect(() => {
    if (control === null) return undefined;
    let wanted = true;
    void api.deputy(control.token, { seat, again: true }).then((answer) => {
      if (wanted) setWay(answer.ok ? answer.value : 'refused');
    });
    return () => {
      wanted = false;
    };
  }, [control, seat]);
  const take = async (): Promise<void> => {
    if (control === null) return;
    const answer = await api.deputy(control.token, { seat });
    setWay(answer.ok ? answer.value : 'refused');
  };
  return { way, take };
};
