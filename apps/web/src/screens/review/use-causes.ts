import type { Entry } from '@convoy/engine';
import { useEffect, useState } from 'react';
import { useLink } from '../../net/link-context.tsx';
import { useSection } from '../../stores/room.ts';
import { causesOfEnd } from './causes.ts';
import type { Cause } from './causes.ts';

const most = 3;

/** What decided the end, out of every turn's ledger; null until they have come. */
export const useCauses = (): readonly Cause[] | null => {
  const link = useLink();
  const last = useSection('clock')?.turn ?? 0;
  const issues = useSection('board')?.issues;
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const all: Entry[] = [];
      for (let turn = 1; turn <= last; turn += 1) {
        const answer = await link.ledger(turn);
        if (!wanted || !answer.ok) return;
        all.push(...answer.value.lines.map(({ entry }) => entry));
      }
      setEntries(all);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [link, last]);
  if (entries === null || issues === undefined) return null;
  return causesOfEnd(
    entries,
    issues.map(({ id }) => id),
    most,
  );
};
