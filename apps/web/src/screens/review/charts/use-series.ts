import type { ReviewSeries } from '@convoy/protocol';
import { useEffect, useState } from 'react';
import { api } from '../../../net/api.ts';
import { useRoom } from '../../../stores/room.ts';

export type AskedSeries =
  | { readonly state: 'asking' | 'failed' }
  | { readonly state: 'here'; readonly series: ReviewSeries };

/** What the charts draw, asked for when the tab is first opened, and how to ask again. */
export const useSeries = (): readonly [AskedSeries, () => void] => {
  const entrance = useRoom((state) => state.entrance);
  const [asked, setAsked] = useState<AskedSeries>({ state: 'asking' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (entrance === null) return undefined;
    let wanted = true;
    setAsked({ state: 'asking' });
    void api.reviewSeries(entrance.token, entrance.code).then((answer) => {
      if (wanted)
        setAsked(answer.ok ? { state: 'here', series: answer.value } : { state: 'failed' });
    });
    return () => {
      wanted = false;
    };
  }, [entrance, tries]);
  return [
    asked,
    () => {
      setTries(tries + 1);
    },
  ];
};
