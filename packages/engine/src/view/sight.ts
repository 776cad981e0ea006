import type { CheckSight } from '../check/check.ts';
import type { ActorId } from '../ids.ts';
import type { State } from '../state/state.ts';
import { boardOf } from './board.ts';
import { clockOf } from './clock.ts';
import { ordersOf } from './orders.ts';
import { paperOf } from './paper.ts';
import { seatOf } from './seat.ts';
import type { Viewer } from './types.ts';

/** The sections that orders are judged by; a seat's whole view starts from the same ones. */
export const sectionsFor = (
  state: State,
  viewer: Viewer,
  only: ReadonlySet<string> | null = null,
): CheckSight => {
  const clock = clockOf(state);
  const board = boardOf(state, viewer);
  const paper = paperOf(state, viewer);
  const id = viewer.kind === 'seat' ? viewer.seat : null;
  const actor = state.scenario.actors.find((one) => one.id === id);
  const seat = actor === undefined ? null : seatOf(state, actor.id);
  const sight = { viewer, clock, board, seat, paper };
  const orders = actor === undefined || clock.over ? null : ordersOf(state, actor, sight, only);
  return { ...sight, orders };
};

/** What a seat's orders are judged by: its sections, with a menu of the instruments in question. */
export const checkSightOf = (
  state: State,
  seat: ActorId,
  instruments: ReadonlySet<string>,
): CheckSight => sectionsFor(state, { kind: 'seat', seat }, instruments);
