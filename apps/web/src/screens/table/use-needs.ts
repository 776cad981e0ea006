import type { Demand, PaperSection } from '@convoy/engine';
import { useMemo } from 'react';
import { useSection } from '../../stores/room.ts';

export type PaperOffer = PaperSection['offers'][number];
interface Owed {
  readonly demands: readonly Demand[];
  readonly waiting: readonly PaperOffer[];
  readonly mine: readonly PaperOffer[];
  /** Own offers answered this turn or the last one. */
  readonly answered: readonly PaperOffer[];
}

/** Demands that stand, offers that wait for this seat's answer, and its own open offers. */
export const useOwed = (): Owed => {
  const paper = useSection('paper');
  const me = useSection('seat')?.seat;
  const turn = useSection('clock')?.turn ?? 0;
  return useMemo(() => {
    const open = (paper?.offers ?? []).filter(({ status }) => status === 'open');
    return {
      demands: (paper?.demands ?? []).filter(
        ({ status, from, to }) =>
          (status === 'issued' || status === 'partly-met') && (from === me || to === me),
      ),
      waiting: open.filter(({ terms }) => terms.to === me),
      mine: open.filter(({ from }) => from === me),
      answered: (paper?.offers ?? []).filter(
        ({ from, status, turn: made }) =>
          from === me && made >= turn - 1 && (status === 'accepted' || status === 'refused'),
      ),
    };
  }, [paper, me, turn]);
};
