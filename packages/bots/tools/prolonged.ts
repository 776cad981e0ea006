import type { Scenario } from '@convoy/engine';
import type { Case } from './packs.ts';

type Turn = Scenario['lengths'][number]['turns'][number];

/** The month after: calendar turns begin on the first of theirs. */
const monthAfter = ({ date }: Turn): Turn => {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const [then, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const days = new Date(Date.UTC(then, next, 0)).getUTCDate();
  return { date: `${String(then)}-${String(next).padStart(2, '0')}-01`, days };
};

/**
 * The same crisis with a calendar that goes on month by month until it has so many turns: what a
 * coalition comes to may lie beyond the day on which the table rises.
 */
export const prolonged = (one: Case, turns: number): Case => ({
  ...one,
  name: `${one.name}, ${String(turns)} turns`,
  scenario: {
    ...one.scenario,
    lengths: one.scenario.lengths.map((length) => {
      if (length.id !== one.length) return length;
      const calendar = [...length.turns];
      let last = calendar.at(-1);
      while (last !== undefined && calendar.length < turns) {
        last = monthAfter(last);
        calendar.push(last);
      }
      return { ...length, turns: calendar };
    }),
  },
});
