import type { Scene } from '../state/screen.ts';
import { done, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';

/** Holds a scene on the wall, or lets the phase choose again. How it ended can be shown once it has. */
export const pinScene = ({ state, person }: Ask, scene: Scene | null): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  if (scene === 'debrief' && !state.ended) return refuse('wrong-phase', 'scene');
  return state.screen.pin === scene ? done() : done({ type: 'screen.pinned', scene });
};

export const hideCode = ({ state, person }: Ask, on: boolean): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  return state.screen.codeHidden === on ? done() : done({ type: 'screen.code-hidden', on });
};

/** Whether everybody is told who has locked; counts alone, unless the room says so. */
export const nameLocks = ({ state, person }: Ask, on: boolean): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  return state.screen.namesLocks === on ? done() : done({ type: 'locks.named', on });
};
