import type { View, Viewer } from '@convoy/engine';
import { engine } from '@convoy/engine';
import type { Cut } from '@convoy/table';

const nameOf = (viewer: Viewer): string =>
  viewer.kind === 'seat' ? `seat ${viewer.seat}` : viewer.kind;

/** The engine's `view`, built once for each state and viewer however many people look through it. */
export const createCut = (): Cut => {
  const known = new WeakMap<object, Map<string, View>>();
  return (state, viewer) => {
    const views = known.get(state) ?? new Map<string, View>();
    known.set(state, views);
    const name = nameOf(viewer);
    const made = views.get(name) ?? engine.view(state, viewer);
    views.set(name, made);
    return made;
  };
};
