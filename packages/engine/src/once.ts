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

type Parts = readonly unknown[];

/** What a reckoning rests on beside figures, and what it came to, by name. */
interface World<Value> {
  readonly rests: Parts;
  readonly values: Map<string, Value>;
}

const same = (a: Parts, b: Parts): boolean => {
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
};

/**
 * What is known of the world that a state shows: states share it whose figures and whose `rests` are
 * the same, as those do between which only paper was written.
 */
const worldsOf = <Value>(
  rests: (state: State) => Parts,
): ((state: State) => Map<string, Value>) => {
  const worlds = new WeakMap<State['quantities'], World<Value>>();
  return (state) => {
    const parts = rests(state);
    const known = worlds.get(state.quantities);
    if (known !== undefined && same(known.rests, parts)) return known.values;
    const values = new Map<string, Value>();
    worlds.set(state.quantities, { rests: parts, values });
    return values;
  };
};

/** A reckoning done once for each world and name: beside figures it may read nothing but `rests`. */
export const resting = <Of, Value>(
  rests: (state: State) => Parts,
  nameOf: (of: Of) => string,
  reckon: (state: State, of: Of) => Value,
): ((state: State, of: Of) => Value) => {
  const world = worldsOf<{ readonly value: Value }>(rests);
  return (state, of) => {
    const values = world(state);
    const name = nameOf(of);
    const found = values.get(name);
    if (found !== undefined) return found.value;
    const value = reckon(state, of);
    values.set(name, { value });
    return value;
  };
};

/**
 * A reckoning about one actor over so many days, done once for each world: paper that changes no
 * figure, measure, package or card leaves the answer as it is.
 */
export const inWorld = <Of extends string, Value>(
  reckon: (state: State, of: Of, days: number) => Value,
): ((state: State, of: Of, days: number) => Value) => {
  const world = worldsOf<Value>(({ measures, packages, scenario, turn, length }) => [
    measures,
    packages,
    scenario,
    turn,
    length,
  ]);
  return (state, of, days) => {
    const values = world(state);
    const key = `${of} ${days}`;
    const found = values.get(key);
    if (found !== undefined) return found;
    const value = reckon(state, of, days);
    values.set(key, value);
    return value;
  };
};
