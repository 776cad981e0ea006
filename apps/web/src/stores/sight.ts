import { check } from '@convoy/engine';
import type { CheckSight, Order, Verdict } from '@convoy/engine';
import { useMemo } from 'react';
import { useSection } from './room.ts';

/**
 * What a seat's orders are judged by: sections of its own view, and nothing else. Null until every
 * section has come, and for people without a seat.
 */
export const useSight = (): CheckSight | null => {
  const clock = useSection('clock');
  const board = useSection('board');
  const seat = useSection('seat');
  const paper = useSection('paper');
  const orders = useSection('orders');
  return useMemo(() => {
    if (clock === undefined || board === undefined || paper === undefined) return null;
    if (seat === undefined || seat === null || orders === undefined || orders === null) return null;
    return { viewer: { kind: 'seat', seat: seat.seat }, clock, board, seat, paper, orders };
  }, [clock, board, seat, paper, orders]);
};

/** The server's own judgement of a draft, made here: the same function on the same sections. */
export const useVerdict = (orders: readonly Order[]): Verdict | null => {
  const sight = useSight();
  return useMemo(() => (sight === null ? null : check(sight, orders)), [sight, orders]);
};
