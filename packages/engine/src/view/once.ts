import type { State } from '../state/state.ts';

/** A reckoning that is the same for every viewer of a state: done once, shared by all their views. */
export const oncePerState = <Value>(reckon: (state: State) => Value): ((state: State) => Value) => {
  const known = new WeakMap<State, { readonly value: Value }>();
  return (state) => {
    const found = known.get(state);
    if (found !== undefined) return found.value;
    const value = reckon(state);
    known.set(state, { value });
    return value;
  };
};
