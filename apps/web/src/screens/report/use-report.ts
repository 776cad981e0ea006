import { useEffect, useState } from 'react';
import type { ReportReader, ReviewReport, ReviewSeries } from '@convoy/protocol';
import { api } from '../../net/api.ts';
import { useRoom } from '../../stores/room.ts';

export interface Written {
  readonly report: ReviewReport;
  readonly series: ReviewSeries;
}
export type Asked =
  { readonly state: 'asking' | 'failed' } | ({ readonly state: 'here' } & Written);

/** What the report is made of, asked for anew for other readers; what came last stays meanwhile. */
export const useReport = (reader: ReportReader): readonly [Asked, () => void] => {
  const entrance = useRoom((state) => state.entrance);
  const [asked, setAsked] = useState<Asked>({ state: 'asking' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (entrance === null) return undefined;
    let wanted = true;
    const { token, code } = entrance;
    const both = [api.reviewReport(token, code, reader), api.reviewSeries(token, code)] as const;
    void Promise.all(both).then(([report, series]) => {
      if (!wanted) return;
      setAsked(
        report.ok && series.ok
          ? { state: 'here', report: report.value, series: series.value }
          : { state: 'failed' },
      );
    });
    return () => {
      wanted = false;
    };
  }, [entrance, reader, tries]);
  return [
    asked,
    () => {
      setAsked({ state: 'asking' });
      setTries(tries + 1);
    },
  ];
};
