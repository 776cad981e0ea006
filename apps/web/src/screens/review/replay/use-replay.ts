import type { LedgerLine } from '@convoy/engine';
import type { MomentKind, TableView } from '@convoy/protocol';
import { useLink } from '../../../net/link-context.tsx';
import { useSection } from '../../../stores/room.ts';
import { eyesOf, writeGaze } from './eyes.ts';
import type { Gaze } from './eyes.ts';
import { useKept } from '../use-kept.ts';
import type { Fetched } from '../use-kept.ts';

/** The view of a past moment with these eyes; null asks for nothing. */
export const usePastView = (
  turn: number | null,
  at: MomentKind,
  gaze: Gaze,
): Fetched<TableView> => {
  const link = useLink();
  const key = turn === null ? null : `${turn} ${at} ${writeGaze(gaze)}`;
  return useKept(key, async () => {
    const eyes = eyesOf(gaze);
    const place = { turn: turn ?? 1, at };
    const answer = await link.past(eyes === undefined ? place : { ...place, eyes });
    return answer.ok ? { ok: true, value: answer.value.view } : { ok: false };
  });
};

/** What came of a turn, line by line, as these eyes may read it. */
export const useSteps = (turn: number, gaze: Gaze): Fetched<readonly LedgerLine[]> => {
  const link = useLink();
  return useKept(`${turn} ${writeGaze(gaze)}`, async () => {
    const answer = await link.ledger(turn, eyesOf(gaze));
    return answer.ok ? { ok: true, value: answer.value.lines } : { ok: false };
  });
};

/** Whether everything that was hidden lies open to whoever looks: then the truth is in their view. */
export const useSeesWhole = (): boolean => (useSection('truth') ?? null) !== null;
