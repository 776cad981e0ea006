import type { Order } from '@convoy/engine';
import type { SeenSuggestion } from '@convoy/protocol';

type About = SeenSuggestion['about'];

/** Where a line stands in the draft now: the same order, whatever reason was written to it since. */
export const placeOf = (orders: readonly Order[], line: Order): number =>
  orders.findIndex(
    ({ instrument, params }) =>
      instrument === line.instrument &&
      Object.keys(params).length === Object.keys(line.params).length &&
      Object.entries(params).every(([name, value]) => line.params[name] === value),
  );

export const sameLines = (one: readonly Order[], other: readonly Order[]): boolean =>
  one.length === other.length &&
  one.every((order, at) => {
    const twin = other[at];
    return twin !== undefined && placeOf([twin], order) === 0;
  });

/** Why a suggestion cannot be taken into this draft; null where it can. */
export const hindrance = (
  orders: readonly Order[],
  about: About,
  limit: number,
): 'gone' | 'full' | null => {
  if (about.kind === 'add') return orders.length >= limit ? 'full' : null;
  return placeOf(orders, about.line) < 0 ? 'gone' : null;
};

/** The draft with a suggestion taken; as it was where the line is no longer there. */
export const withSuggestion = (orders: readonly Order[], about: About): readonly Order[] => {
  if (about.kind === 'add') return [...orders, about.order];
  const at = placeOf(orders, about.line);
  if (at < 0) return orders;
  return about.kind === 'remove'
    ? orders.filter((_, place) => place !== at)
    : orders.map((order, place) => (place === at ? about.order : order));
};
