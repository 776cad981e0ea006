import type { ActorId } from '@convoy/engine';
import type { TablePhase } from '../events/events.ts';
import type { Scene } from '../state/screen.ts';
import { isLocked, seatList } from '../state/state.ts';
import type { TableState } from '../state/state.ts';

/** What the wall shows and why: the same for everybody, and nothing in it is secret. */
export interface ScreenSection {
  readonly scene: Scene;
  /** What the phase would show, and what the next one will. */
  readonly auto: Scene;
  readonly next: Scene;
  readonly pinned: boolean;
  readonly codeHidden: boolean;
  /** Who has locked, where the room says so; null where it tells counts alone. */
  readonly locks: readonly { readonly seat: ActorId; readonly locked: boolean }[] | null;
  readonly namesLocks: boolean;
}

const byPhase = {
  lobby: 'join',
  brief: 'news',
  negotiate: 'board',
  order: 'board',
  resolved: 'board',
  review: 'debrief',
} as const satisfies Record<TablePhase, Scene>;

const timed = ['brief', 'negotiate', 'order'] as const;
/** The phase that a turn opens with, as the schedule skips some. */
const opening = ({ opened }: TableState, after: number): TablePhase =>
  timed.slice(after).find((phase) => opened.options.schedule[phase] !== 0) ?? 'order';

const phaseAfter = (state: TableState): TablePhase => {
  switch (state.phase) {
    case 'lobby':
      return opening(state, 0);
    case 'brief':
      return opening(state, 1);
    case 'negotiate':
      return 'order';
    case 'order':
      return state.opened.options.controlled ? 'resolved' : opening(state, 0);
    // Whether a resolved turn was the last is not told before it is published.
    case 'resolved':
      return opening(state, 0);
    case 'review':
      return 'review';
  }
};

export const screenSection = (state: TableState): ScreenSection => {
  const { pin, codeHidden, namesLocks } = state.screen;
  const auto = state.clock.paused && !state.ended ? 'pause' : byPhase[state.phase];
  const telling = namesLocks && state.phase === 'order';
  return {
    scene: pin ?? auto,
    auto,
    next: state.clock.paused && !state.ended ? byPhase[state.phase] : byPhase[phaseAfter(state)],
    pinned: pin !== null,
    codeHidden,
    locks: telling
      ? seatList(state)
          .filter(({ seat }) => seat.keeper !== 'open')
          .map(({ id, seat }) => ({ seat: id, locked: isLocked(state, seat) }))
      : null,
    namesLocks,
  };
};
