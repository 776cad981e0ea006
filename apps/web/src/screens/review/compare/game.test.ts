import { entryIdFrom } from '@convoy/engine';
import type { RunDeed } from '@convoy/protocol';
import { actorId } from '@convoy/engine';
import { describe, expect, test } from 'vitest';
import { gameOfWhatIf, laddersPart, partingOf } from './game.ts';

const usa = actorId('USA');
const order = (turn: number, instrument: string, entry = '1.a'): RunDeed => ({
  ...{ turn, entry: entryIdFrom(entry), seat: usa, kind: 'order', instrument },
  params: { towards: 'SOV', level: 1 },
});
const inject = (turn: number): RunDeed => ({
  ...{ turn, entry: entryIdFrom('9.z'), seat: null, kind: 'inject', inject: 'u2' },
});

describe('where two games parted', () => {
  test('is nowhere where the same was done, whatever its lines are called', () => {
    const here = { deeds: [order(1, 'alert'), inject(2)] };
    expect(partingOf(here, { deeds: [order(1, 'alert', '1.b'), inject(2)] })).toBeNull();
    expect(partingOf({ deeds: [] }, { deeds: [] })).toBeNull();
  });
  test('is the first turn with something else, and says what on either side', () => {
    const same = order(1, 'alert');
    const [rally, strike] = [order(2, 'rally'), order(2, 'strike')];
    expect(
      partingOf({ deeds: [same, rally, inject(3)] }, { deeds: [same, strike, order(3, 'rally')] }),
    ).toEqual({ turn: 2, here: [rally], there: [strike] });
  });
  test('counts what was done twice as twice', () => {
    const twice = [order(1, 'alert'), order(1, 'alert')];
    expect(partingOf({ deeds: twice }, { deeds: [order(1, 'alert')] })).toMatchObject({
      ...{ turn: 1, there: [] },
      here: [{ instrument: 'alert' }],
    });
  });
  test('does not ask in which order the fields of an order were written', () => {
    const turned: RunDeed = {
      ...{ turn: 1, entry: entryIdFrom('1.a'), seat: usa, kind: 'order', instrument: 'alert' },
      params: { level: 1, towards: 'SOV' },
    };
    expect(partingOf({ deeds: [order(1, 'alert')] }, { deeds: [turned] })).toBeNull();
  });
});

describe('where the ladders part', () => {
  const walk = (...rungs: readonly number[]) => ({
    path: rungs.map((rung, turn) => ({ turn, rung })),
  });
  const bandOf = (rung: number): number => Math.floor(rung / 2);
  test('is the first turn in another band; a game that is over is not asked', () => {
    expect(laddersPart([walk(0, 1, 2, 5), walk(0, 1, 3)], bandOf)).toBeNull();
    expect(laddersPart([walk(0, 1, 2), walk(0, 2, 2)], bandOf)).toBe(1);
  });
});

test('a what-if is a game with its path by turn and its end', () => {
  const tracks = [
    { id: 'tension', quantity: 'tension', subject: null },
    { id: 'rung', quantity: 'rung', subject: null },
  ];
  const end = { class: 'failure', brink: true, reason: 'last-turn', turn: 2 } as const;
  const changed = {
    path: [
      [50, 3],
      [60, 4],
    ],
    end: { ...end, scores: { USA: 41 } },
    lapses: [],
  };
  expect(gameOfWhatIf('1', ['no quarantine'], { tracks, changed })).toMatchObject({
    ...{ kind: 'what-if', changes: ['no quarantine'], run: null },
    path: [
      { turn: 1, rung: 3 },
      { turn: 2, rung: 4 },
    ],
    end: { class: 'failure', brink: true, scores: { USA: { total: 41, par: null } } },
  });
});
