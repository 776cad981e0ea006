import { actorId } from '@convoy/engine';
import { measuredSchema } from '@convoy/scenarios';
import { describe, expect, test } from 'vitest';
import { readWish } from './cases.ts';
import { contentFaults } from './content.ts';
import { measurementOf } from './facts.ts';
import { bounds, faultsOf } from './faults.ts';
import type { Measured } from './faults.ts';
import { correlationOf, correlationRange, playGames, spreadRange } from './games.ts';
import { repeatHistory } from './history.ts';

/** Else a sample of what `npm run test:levels` plays: the first level of each pack. */
const EVERY = process.env['EVERY_LEVEL'] === '1';
const { cases } = readWish([]);
/** The command's short form: enough games to see a pack that is out of its bounds by far. */
const GAMES = EVERY ? 20 : 5;

const measure = (one: (typeof cases)[number]): Measured => ({
  played: playGames(one, GAMES),
  history: repeatHistory(one.scenario, GAMES),
  excuse: null,
  ...{ bored: null, pays: null },
});

describe.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  test('briefs every seat at about the same length, and has events enough', () => {
    expect(contentFaults(one)).toEqual([]);
  });
});

const sample = cases.filter(({ scenario }) => EVERY || scenario.level === 'introductory');
describe.each(sample.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  test('is within its bounds, as far as a few games can tell', () => {
    expect(faultsOf(measure(one))).toEqual([]);
  }, 120_000);
});

describe('what is at fault', () => {
  const [first] = cases;
  if (first === undefined) throw new Error('there is no pack');
  const fine = measure(first);

  test('is named: a seat that wins whatever it does, allies who are as one, a record that ends otherwise', () => {
    const { summary } = fine.played;
    const won = summary.seats.map((seat) => ({
      ...{ ...seat, spread: 0 },
      mean: { at: 99, low: 98, high: 100 },
    }));
    const faults = faultsOf({
      ...fine,
      played: {
        ...fine.played,
        summary: { ...summary, games: 400, seats: won.slice(0, 1) },
        allies: fine.played.allies.map((pair) => ({ ...pair, correlation: 0.95 })),
      },
      history: { class: 'success', came: { at: 0.1, low: 0, high: 0.2 }, refused: 2 },
      bored: [
        {
          ...{ seat: actorId('OAS'), felt: actorId('USA') },
          ...{ moved: { at: 1, low: 0.5, high: 1.5 }, drift: { at: 0, low: 0, high: 0 } },
          close: { at: 0, low: 0, high: 0 },
        },
      ],
      pays: { at: 0.2, low: 0.1, high: 0.3 },
    });
    expect(faults).toHaveLength(7);
    expect(faults.join('\n')).toContain('as in history, in 10 % alone');
  });

  test('is nothing where the pack says why its record ends otherwise', () => {
    const history = { class: 'success', came: { at: 0.1, low: 0, high: 0.2 }, refused: 0 } as const;
    expect(faultsOf({ ...fine, history })).toHaveLength(1);
    expect(faultsOf({ ...fine, history, excuse: 'because' })).toEqual([]);
  });

  test('is told of briefs too short or too long, and of too few events', () => {
    const [seat, other] = first.scenario.actors;
    const texts = Object.fromEntries(
      Object.entries(first.texts).map(([key, text]) => [
        key,
        key.startsWith(`actor.${String(seat?.id)}.brief.`) ? 'Nothing.' : text,
      ]),
    );
    const scenario = { ...first.scenario, injects: first.scenario.injects.slice(0, 3) };
    const faults = contentFaults({ ...first, texts, scenario });
    expect(faults[0]).toContain(`${String(seat?.id)}’s briefs have`);
    expect(faults.join('\n')).toContain(`${String(other?.id)}’s briefs have`);
    expect(faults.at(-1)).toBe('3 events alone');
  });

  test('is told of options too', () => {
    expect(readWish(['--games', 'few']).faults).toHaveLength(1);
    expect(readWish(['--scenario', 'nowhere']).faults).toHaveLength(1);
    expect(readWish(['--colour']).faults).toHaveLength(1);
    expect(readWish(['--write', '--level', 'expert']).faults).toHaveLength(1);
    expect(readWish(['--folder', 'nowhere']).faults.join()).toContain('scenario.json');
    expect(readWish(['--scenario', 'cuba-1962', '--level', 'expert']).cases).toHaveLength(1);
  });
});

test('what is measured is stored as a file that the loader takes', () => {
  const [one] = cases;
  if (one === undefined) throw new Error('there is no pack');
  const of = measurementOf(one, measure(one));
  const file = { on: '2000-01-01', games: GAMES, code: '0123456789abcdef' };
  const read = measuredSchema.parse({ ...file, levels: { [one.scenario.level]: of } });
  expect(read.levels[one.scenario.level]).toEqual(of);
  expect(Object.keys(of.seats)).toEqual(one.scenario.actors.map(({ id }) => id));
  const shares = Object.values(of.outcomes).reduce((sum, share) => sum + share, 0);
  expect(shares).toBeCloseTo(1, 2);
});

test('a correlation is Pearson’s, and its interval narrows with games', () => {
  expect(correlationOf([1, 2, 3], [2, 4, 6])).toBeCloseTo(1);
  expect(correlationOf([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
  expect(correlationOf([1, 1, 1], [3, 2, 1])).toBe(0);
  const [few, many] = [correlationRange(0.5, 12), correlationRange(0.5, 400)];
  expect(few.low).toBeLessThan(bounds.allies.low);
  expect(many.low).toBeGreaterThan(0.42);
});

test('a spread is judged with the doubt of few games: a small spread in five is no fault, in sixty it is', () => {
  const [few, many] = [5, 60].map((games) => spreadRange(1.4, games));
  expect(few?.high).toBeGreaterThan(bounds.spread.low);
  expect(many?.high).toBeLessThan(bounds.spread.low);
  expect(spreadRange(0, 5)).toEqual({ low: 0, high: 0 });
});
