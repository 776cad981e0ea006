import type { EntryId, LedgerLine } from '@convoy/engine';
import { useMemo } from 'react';
import { useSection } from '../../stores/room.ts';

export interface Headlines {
  readonly aimed: readonly LedgerLine[];
  readonly did: readonly LedgerLine[];
  readonly elsewhere: readonly LedgerLine[];
  readonly all: readonly LedgerLine[];
  readonly turn: number;
}
const indexOf = (id: EntryId): number => Number(id.split('.')[1] ?? 0);

/** The last resolution's headlines in three groups, newest effects first. */
export const useHeadlines = (): Headlines => {
  const ledger = useSection('ledger');
  return useMemo(() => {
    const all = (ledger?.lines ?? [])
      .filter(({ headline }) => headline)
      .toSorted((a, b) => indexOf(b.entry.id) - indexOf(a.entry.id));
    const of = (place: LedgerLine['place']) => all.filter((line) => line.place === place);
    return {
      aimed: of('aimed'),
      did: of('did'),
      elsewhere: of('elsewhere'),
      all,
      turn: ledger?.turn ?? 0,
    };
  }, [ledger]);
};
