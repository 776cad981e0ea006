import type { LedgerLine } from '@convoy/engine';
import { useMemo } from 'react';
import { useLink } from '../../../net/link-context.tsx';
import { useSection } from '../../../stores/room.ts';
import { useKept } from '../use-kept.ts';
import type { Fetched } from '../use-kept.ts';
import { withEnd } from './begin.ts';
import type { GameRecord } from './chain.ts';

/** The ledger of every turn, as far as the reader may know it, by entry; in the order of the game. */
export const useRecord = (): Fetched<GameRecord> => {
  const link = useLink();
  const issues = useSection('board')?.issues;
  const last = useSection('clock')?.turn ?? 0;
  const found = useKept<readonly LedgerLine[]>(`to ${last}`, async () => {
    const lines: LedgerLine[] = [];
    for (let turn = 0; turn <= last; turn += 1) {
      const answer = await link.ledger(turn);
      if (!answer.ok) return { ok: false };
      lines.push(...answer.value.lines);
    }
    return { ok: true, value: lines };
  });
  const lines = found.state === 'here' ? found.value : null;
  const record = useMemo<GameRecord>(
    () =>
      withEnd(
        new Map((lines ?? []).map((line) => [line.entry.id, line])),
        (issues ?? []).map(({ id }) => id),
      ),
    [lines, issues],
  );
  return found.state === 'here' ? { state: 'here', value: record } : found;
};
