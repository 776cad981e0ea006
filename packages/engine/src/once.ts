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
