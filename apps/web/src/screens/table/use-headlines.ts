import type { LedgerLine } from '@convoy/engine';
import { useMemo } from 'react';
import { useSection } from '../../stores/room.ts';

export interface Headline extends LedgerLine {
  /** For a figure that several causes moved: where it stood before them all, in millionths. */
  readonly from: number | null;
}
export interface Headlines {
  readonly aimed: readonly Headline[];
  readonly did: readonly Headline[];
  readonly elsewhere: readonly Headline[];
  readonly all: readonly Headline[];
  readonly turn: number;
}

/** One line for a figure, however many causes moved it: its last entry, with the first's start. */
const merged = (lines: readonly LedgerLine[]): readonly Headline[] => {
  const figures = new Map<string, Headline>();
  const others: Headline[] = [];
  for (const line of lines) {
    const { entry } = line;
    if (entry.kind !== 'change') others.push({ ...line, from: null });
    else {
      const key = `${entry.quantity} ${entry.subject}`;
      figures.set(key, { ...line, from: figures.get(key)?.from ?? entry.before });
    }
  }
  const moved = [...figures.values()].filter(
    ({ entry, from }) => entry.kind === 'change' && entry.after !== from,
  );
  // The ledger runs forwards: what came last is told first.
  return [...others.toReversed(), ...moved.toReversed()];
};

/** The last resolution's headlines in three groups: what happened, newest first, then what moved. */
export const useHeadlines = (): Headlines => {
  const ledger = useSection('ledger');
  return useMemo(() => {
    const all = merged((ledger?.lines ?? []).filter(({ headline }) => headline));
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
