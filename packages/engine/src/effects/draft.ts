import type { State } from '../state/state.ts';

/** A state under construction: its parts are still replaced whole, never altered in place. */
export type Draft = { -readonly [Part in keyof State]: State[Part] };

/** Replaces the one record of that id; leaves the list as it is when there is none. */
export const amend = <Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): readonly Item[] => items.map((item) => (item.id === id ? { ...item, ...change } : item));

/** Keeps lists that are written at any moment in one sequence, whoever was first. */
export const insertById = <Item extends { readonly id: string }>(
  items: readonly Item[],
  item: Item,
): readonly Item[] => {
  const at = items.findIndex((other) => other.id > item.id);
  return at < 0 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)];
};
