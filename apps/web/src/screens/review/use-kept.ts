import { useEffect, useEffectEvent, useState } from 'react';

export type Fetched<Value> =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly again: () => void }
  | { readonly state: 'here'; readonly value: Value };

type Reply<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false };

/** Asks once for each key; what is past never changes, so whatever has come is kept. */
export const useKept = <Value>(
  key: string | null,
  ask: () => Promise<Reply<Value>>,
): Fetched<Value> => {
  const [kept, setKept] = useState<ReadonlyMap<string, Reply<Value>>>(new Map());
  const asking = useEffectEvent(ask);
  const missing = key !== null && !kept.has(key);
  useEffect(() => {
    if (!missing || key === null) return undefined;
    let wanted = true;
    void asking().then((answer) => {
      if (wanted) setKept((now) => new Map([...now, [key, answer]]));
    });
    return () => {
      wanted = false;
    };
  }, [key, missing]);
  const found = key === null ? undefined : kept.get(key);
  if (found === undefined) return { state: 'asking' };
  if (found.ok) return { state: 'here', value: found.value };
  return {
    state: 'failed',
    again: () => {
      setKept((now) => new Map([...now].filter(([name]) => name !== key)));
    },
  };
};
