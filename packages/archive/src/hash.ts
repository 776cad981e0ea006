import { hashText } from '@convoy/engine';
import type { State } from '@convoy/engine';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, part]) => [key, sorted(part)]),
  );
};

/** One name for one world, whatever the sequence of its keys. The scenario has a hash of its own. */
export const worldHash = ({ scenario: _scenario, ...world }: State): string =>
  hashText(JSON.stringify(sorted(world)));
