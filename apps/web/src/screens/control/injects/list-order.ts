import type { SeenInject } from '@convoy/protocol';

export const filters = ['coming', 'fired', 'skipped', 'all'] as const;
export type Filter = (typeof filters)[number];

export const shownBy = (filter: Filter, { status }: SeenInject): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'coming':
      return status !== 'fired' && status !== 'skipped';
    case 'fired':
    case 'skipped':
      return status === filter;
  }
};

/** What has missed its moment first, then by turn, then what waits for a rung, a condition, a hand. */
const rank = ({ when, turn, fired, passed }: SeenInject): number => {
  if (fired !== null) return fired.turn;
  if (turn !== null && !passed) return turn;
  return { turn: 0, date: 0, clock: 0, rung: 100, condition: 101, hand: 102 }[when.on];
};

/** As it is to come, and as it came. */
export const inOrder = (list: readonly SeenInject[]): readonly SeenInject[] =>
  list.toSorted((a, b) => rank(a) - rank(b));
