import type { State } from './state/state.ts';

/**
 * A reckoning that many ask for, done once for each state, scenario or row it is asked of. These
 * never change, so neither does the answer; it is forgotten together with them.
 */
export const once = <Of extends object, Value>(reckon: (of: Of) => Value): ((of: Of) => Value) => {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found.value;
    const value = reckon(of);
    known.set(of, { value });
    return value;
  };
};

/** What a reckoning of the economy rests on beside figures. */
interface World<Value> {
  readonly rests: readonly unknown[];
  readonly values: Map<string, Value>;
}

/**
 * A reckoning about one actor over so many days, done once for each world: paper that changes no
 * figure, measure, package or card leaves the answer as it is.
 */
export const inWorld = <Of extends string, Value>(
  reckon: (state: State, of: Of, days: number) => Value,
): ((state: State, of: Of, days: number) => Value) => {
  const worlds = new WeakMap<State['quantities'], World<Value>>();
  return (state, of, days) => {
    const { quantities, measures, packages, scenario, turn, length } = state;
    const rests = [measures, packages, scenario, turn, length];
    let world = worlds.get(quantities);
    if (world === undefined || world.rests.some((part, at) => part !== rests[at])) {
      world = { rests, values: new Map() };
      worlds.set(quantities, world);
    }
    const key = `${of} ${days}`;
    const found = world.values.get(key);
    if (found !== undefined) return found;
    const value = reckon(state, of, days);
    world.values.set(key, value);
    return value;
  };
};
