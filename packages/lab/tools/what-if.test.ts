import { engine } from '@convoy/engine';
import { bundledPacks } from '@convoy/scenarios';
import { describe, expect, test } from 'vitest';
import { byBots, fromHistory } from './recorded.ts';
import {
  candidatesOf,
  chancesOf,
  driftOf,
  endsAfter,
  isMore,
  largestOf,
  luckOf,
  playLine,
  playPair,
  startAt,
  weighAll,
} from '../src/index.ts';
import type { Edit, PlayedGame } from '../src/index.ts';

const packs = bundledPacks();
/** Of each pack the fullest level; all of them in `npm run test:levels`. */
const sampled = packs.filter(
  ({ scenario }, at) =>
    process.env['EVERY_LEVEL'] === '1' || packs[at + 1]?.scenario.id !== scenario.id,
);
const shortest = sampled.map(({ scenario }) => ({
  name: `${scenario.id} ${scenario.level}`,
  game: byBots(scenario, scenario.lengths[0]?.id ?? '', { seed: 'what-if', salt: '' }),
}));
const october = packs.find(({ scenario }) => scenario.id === 'cuba-1962')?.scenario;
if (october === undefined) throw new Error('October 1962 is missing');
const record = fromHistory(october, { seed: 'october', salt: '' });

/** The world at the end of the record, folded from what came of it. */
const recorded = ({ scenario, length, steps }: PlayedGame) =>
  steps.reduce(
    (state, { outcome }) => engine.evolve(state, outcome),
    engine.open(scenario, length),
  );
const keep = { edits: [], others: 'keep' } as const;
const stepOf = (game: PlayedGame, turn: number, type: string): number =>
  game.steps.findIndex(
    (step) => step.turn === turn && step.kind === 'paper' && step.act.type === type,
  );

describe.each(shortest)('$name, with nothing changed', ({ game }) => {
  test('is what was played, byte for byte, from the opening and from any turn', () => {
    const whole = JSON.stringify(recorded(game));
    expect(JSON.stringify(playLine(game, keep).state)).toBe(whole);
    const line = playLine(game, { ...keep, start: startAt(game, 3) });
    expect(JSON.stringify(line.state)).toBe(whole);
    expect(line.path).toEqual(playLine(game, keep).path);
    expect(line.lapses).toEqual([]);
    expect(driftOf(game)).toBeNull();
  });
});

describe('a changed game', () => {
  test('keeps the dice, and loses what can no longer be done, with turn, seat and reason', () => {
    const offer = stepOf(record, 7, 'offer.make');
    const last = record.steps.findLastIndex(
      (step) => step.kind === 'paper' && step.turn === 7 && step.act.type === 'offer.make',
    );
    expect(offer).toBeGreaterThan(0);
    const line = playLine(record, { edits: [{ kind: 'drop', step: last }], others: 'keep' });
    expect(line.end?.class).toBe('failure');
    expect(line.lapses).toContainEqual({
      ...{ turn: 8, kind: 'paper', seat: 'SOV', what: 'offer.accept' },
      code: expect.any(String),
    });
    expect(line.path.slice(0, 6)).toEqual(playLine(record, keep).path.slice(0, 6));
  });

  test('takes orders, papers and answers in place of what there was', () => {
    const passive: Edit = {
      ...{ kind: 'orders', turn: 2 },
      ...{ seat: october.dispute.coercer, orders: [] },
    };
    const line = playLine(record, { edits: [passive], others: 'keep' });
    expect(line.end?.class).toBe('failure');
    const answer = stepOf(record, 8, 'offer.accept');
    const step = record.steps[answer];
    if (step?.kind !== 'paper' || step.act.type !== 'offer.accept') throw new Error('no answer');
    const refused = playLine(record, {
      edits: [{ kind: 'paper', step: answer, act: { ...step.act, type: 'offer.refuse' } }],
      others: 'keep',
    });
    expect(refused.end?.class).not.toBe('success');
    expect(refused.lapses.filter(({ kind }) => kind === 'paper')).toEqual([]);
  });

  test('is played on by bots where the others react, the same every time', () => {
    const edits: readonly Edit[] = [
      { kind: 'orders', turn: 2, seat: october.dispute.coercer, orders: [] },
    ];
    const [one, other] = [0, 1].map(() => playLine(record, { edits, others: 'react' }));
    expect(one).toEqual(other);
    expect(one?.end).not.toBeNull();
    expect(one?.path.slice(0, 1)).toEqual(playLine(record, keep).path.slice(0, 1));
  });
});

test('where the rules have changed since, the first turn that they make otherwise is told', () => {
  const steps = record.steps.map((step) =>
    step.kind === 'resolve' && step.turn === 4
      ? { ...step, outcome: { ...step.outcome, entries: step.outcome.entries.slice(1) } }
      : step,
  );
  expect(driftOf({ ...record, steps })).toBe(4);
});

test('many throws part luck from choice', () => {
  const last = record.steps.findLastIndex(
    (step) => step.kind === 'paper' && step.turn === 7 && step.act.type === 'offer.make',
  );
  const wish = {
    ...{ game: record, others: 'keep' as const },
    edits: [{ kind: 'drop' as const, step: last }],
  };
  const pairs = Array.from({ length: 24 }, (_, at) => playPair(wish, at));
  const seats = october.actors.map(({ id }) => id);
  const luck = luckOf(pairs, seats);
  expect(luck).toEqual(luckOf(pairs.toReversed(), seats));
  const of = (name: string) => luck.outcomes.find((row) => row.class === name);
  expect(of('success')?.asPlayed.at).toBeGreaterThan(0.75);
  expect(of('success')?.changed.at).toBe(0);
  expect(luck.turned.low).toBeGreaterThan(0.5);
  expect(luck.byDice).toBeLessThan(0.4);
  expect(luck.scores).toHaveLength(october.actors.length);
});

describe('turning points of October 1962', () => {
  const throws = 60;
  const found = (what: string, turn: number, seat = 'USA') => {
    const one = candidatesOf(record).findLast(
      (candidate) => candidate.what === what && candidate.turn === turn && candidate.seat === seat,
    );
    if (one === undefined) throw new Error(`no ${what} in turn ${String(turn)}`);
    return weighAll(record, turn, [[one.without]], { from: 0, count: throws, tries: 8 })[0] ?? [];
  };

  test('include the quarantine, by the danger of it', () => {
    const brink = found('quarantine', 2).find(({ ending }) => ending === 'brink');
    expect(brink === undefined ? false : isMore(brink)).toBe(true);
    expect(brink?.difference.at).toBeGreaterThan(0);
  });
  test('and the private way out, without which there is no end to it', () => {
    const most = largestOf(found('offer.make', 7));
    expect(most === null ? false : isMore(most)).toBe(true);
    expect(['success', 'failure']).toContain(most?.ending);
  });
  test('but not an address at home', () => {
    expect(found('rally', 3, 'SOV').some(isMore)).toBe(false);
  });
});

test('a ruling more sets its figure before the orders of its turn, and lapses where there is no such figure', () => {
  const rule = (subject: string): Edit => ({
    ...{ kind: 'rule', turn: 2 },
    ruling: {
      ...{ person: 'what-if', reason: 'What if this figure had been another?', audience: 'all' },
      ...{ matters: [{ kind: 'quantity', quantity: 'support', subject, to: 5 }], argued: null },
    },
  });
  const plain = playLine(record, { edits: [], others: 'keep' });
  const { state, lapses } = playLine(record, { edits: [rule('USA')], others: 'keep' });
  expect(lapses.filter(({ kind }) => kind === 'ruling')).toEqual([]);
  expect(state.quantities.support['USA']).toBeLessThan(plain.state.quantities.support['USA'] ?? 0);
  const wrong = playLine(record, { edits: [rule('XXX')], others: 'keep' });
  expect(wrong.lapses).toMatchObject([{ turn: 2, kind: 'ruling', code: 'bad-field' }]);
});

test('every act that came to pass names its line of the ledger', () => {
  const lines = new Map(
    record.steps.flatMap(({ outcome }) => outcome.entries.map((entry) => [entry.id, entry])),
  );
  const told = candidatesOf(record).map(({ kind, seat, turn, entry }) => {
    const line = entry === null ? undefined : lines.get(entry);
    const of = line !== undefined && 'seat' in line ? line.seat : null;
    return {
      named: [line?.kind === 'act' ? 'order' : line?.kind, line?.turn, of],
      done: [kind, turn, seat],
      entry,
    };
  });
  expect(told.map(({ named }) => named)).toEqual(told.map(({ done }) => done));
  expect(new Set(told.map(({ entry }) => entry)).size).toBe(told.length);
});

test('what was still possible after a turn, if bots had gone on, adds up', () => {
  const after = endsAfter(record, 6, 6);
  expect(after).toHaveLength(6);
  const shares = chancesOf(after).filter(({ ending }) => ending !== 'brink');
  expect(shares.reduce((sum, { share }) => sum + share.at, 0)).toBeCloseTo(1);
  expect(endsAfter(record, 6, 6)).toEqual(after);
});
