/** A run of random whole numbers, read one by one and from the start again when it ends. */
export interface Tape {
  /** Whole number from 0 to below `below`. */
  readonly next: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[], otherwise: Item) => Item;
}

export const tapeOf = (numbers: readonly number[]): Tape => {
  let at = 0;
  const next = (below: number): number => {
    const number = numbers[at % numbers.length] ?? 0;
    at += 1;
    // Later rounds over the same numbers read them differently.
    return below <= 0 ? 0 : (number + Math.floor(at / numbers.length) * 7919) % below;
  };
  return { next, pick: (items, otherwise) => items[next(items.length)] ?? otherwise };
};
