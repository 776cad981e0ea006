import { clamp, fromMicro } from '@convoy/engine';
import { personId, reviewSeries } from '@convoy/table';
import type { Command, Moment, TableState } from '@convoy/table';
import { beforeAll, describe, expect, it } from 'vitest';
import { houseBots } from './bots.ts';
import { createCut } from './rooms/cut.ts';
import { newRoom } from './rooms/new-room.ts';
import { play } from './rooms/play.ts';
import { packs } from './testing/server.ts';

const ann = personId('ann');
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const does = (state: TableState, command: Command): TableState => {
  const input = { by: 'person', person: ann, command } as const;
  const hands = { bots: houseBots, cut: createCut(), log };
  const played = play(state, input, ann, { now: 0, present: [], drafts: {}, key: () => '' }, hands);
  if (!played.decision.ok) throw new Error(JSON.stringify(played.decision.refusal));
  return played.state;
};

/** Bots play the Amber Strait to its end; the moments as the record would give them. */
const game = () => {
  const pack = packs.find(({ scenario }) => scenario.id === 'amber-strait');
  if (pack === undefined) throw new Error('no such pack');
  const options = {
    ...({ length: pack.scenario.lengths.at(-1)?.id ?? '', advance: 'control' } as const),
    schedule: { brief: 0, negotiate: 0, order: null },
    ...{ controlled: true, solo: false, advice: true },
  };
  let { state } = newRoom(pack, options, 'ABC234', 'a', ann, 'control');
  const moments: Moment[] = [];
  state = does(state, { type: 'room.start' });
  while (!state.ended) {
    const { turn, phase } = state;
    if (!moments.some((one) => one.turn === turn))
      moments.push({ turn, at: 'opening', state, before: 0 });
    state = does(state, { type: phase === 'resolved' ? 'turn.publish' : 'phase.advance', turn });
  }
  return { state, series: reviewSeries(state, moments) };
};
let played: ReturnType<typeof game>;
beforeAll(() => {
  played = game();
});

describe('what the review draws of a game that bots played', () => {
  it('has each figure at the opening, after each turn and as it stands at the end', () => {
    const { state, series } = played;
    expect(series.turns).toHaveLength(state.world.turn + 1);
    for (const { quantity, subject, values } of series.figures) {
      expect(values).toHaveLength(series.turns.length);
      expect(values.at(-1)).toBe(state.world.quantities[quantity][subject]);
    }
  });
  it('names, for what moved most, a line that moved it in that turn', () => {
    const { state, series } = played;
    const moved = series.figures.flatMap(({ quantity, subject, moved: most }) =>
      most === null ? [] : [{ quantity, subject, ...most }],
    );
    expect(moved.length).toBeGreaterThan(20);
    for (const { quantity, subject, turn, entry } of moved)
      expect(state.world.ledger[turn]?.find(({ id }) => id === entry)).toMatchObject({
        ...{ kind: 'change', quantity, subject },
      });
  });
  it('adds pressure and cohesion up from their parts', () => {
    const { pressure, cohesion } = played.series;
    expect(pressure.length).toBeGreaterThan(0);
    for (const { imposed, announced, total } of pressure)
      expect(Math.abs(imposed + announced - total)).toBeLessThanOrEqual(2);
    expect(cohesion.length).toBeGreaterThan(0);
    for (const { value, parts } of cohesion) {
      const sum = parts.reduce((all, part) => all + fromMicro(part.value), 0);
      expect(fromMicro(value)).toBeCloseTo(clamp(sum, 0, 100), 4);
    }
  });
  it('never lets a member keep more than it ordered, nor order what it had not signed', () => {
    const { promises } = played.series;
    expect(promises.length).toBeGreaterThan(0);
    for (const { signed, ordered, enforced } of promises) {
      expect(enforced).toBeLessThanOrEqual(ordered);
      expect(ordered).toBeLessThanOrEqual(signed + 1);
    }
  });
  it('tells the course of every demand and package as the world has it', () => {
    const { state, series } = played;
    expect(series.demands).toHaveLength(state.world.demands.length);
    for (const { demand, steps } of series.demands) {
      const open = demand.status === 'issued' || demand.status === 'partly-met';
      expect(steps[0]?.step).toBe('issued');
      expect(steps.at(-1)?.step).toBe(open ? 'open-at-end' : demand.status);
    }
    for (const { package: pack, steps } of series.packages)
      expect(steps.find(({ step }) => step === 'bound')?.turn ?? null).toBe(pack.boundIn);
  });
  it('finds every promise of every agreement', () => {
    const { state, series } = played;
    const all = state.world.agreements.flatMap(({ terms }) => [
      ...terms.clauses,
      ...(terms.undertakings ?? []),
    ]);
    expect(series.words).toHaveLength(all.length);
    expect(series.happened.bargain).toEqual(
      [...new Set(state.world.agreements.map(({ turn }) => turn))].toSorted((a, b) => a - b),
    );
  });
  it('shows what it found of the theory by lines of the record', () => {
    const { state, series } = played;
    const known = new Set(state.world.ledger.flat().map(({ id }) => id));
    expect(series.sightings.length).toBeGreaterThan(0);
    for (const { evidence } of series.sightings) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.every(({ id }) => known.has(id))).toBe(true);
    }
  });
});
