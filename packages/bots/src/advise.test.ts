import { actorId, engine } from '@convoy/engine';
import type { Advice, Order, State, View } from '@convoy/engine';
import { deepFreeze, strait } from '@convoy/engine/testing';
import { describe, expect, test } from 'vitest';
import { advise } from './advise.ts';

const [NOR, ALD, KES] = [actorId('NOR'), actorId('ALD'), actorId('KES')];
const opened = engine.open(strait, 'short');
const seen = (state: State, seat: typeof NOR): View =>
  deepFreeze(engine.view(state, { kind: 'seat', seat }));
const told = (state: State, seat: typeof NOR): Advice => {
  const advice = advise(seen(state, seat));
  if (advice === null) throw new Error('an end of the dispute is advised');
  return advice;
};
const order = (instrument: string, params: Order['params']): Order => ({
  ...{ instrument, params, rationale: '', meant: null },
});
const ultimatum = order('demand', {
  ...{ to: KES, issue: 'passage', position: 80, deadline: 3, threat: 'blockade', wayOut: false },
});
const pressed = engine.evolve(
  opened,
  engine.resolve(opened, { [NOR]: [ultimatum] }, { seed: 'a', salt: '' }),
);

describe('R-Advice', () => {
  test('R-Advice speaks to the two ends of the dispute and to nobody else', () => {
    expect(told(opened, KES).for).toBe('target');
    expect(told(opened, NOR).for).toBe('coercer');
    expect(advise(seen(opened, ALD))).toBeNull();
    expect(advise(engine.view(opened, { kind: 'public' }))).toBeNull();
    expect(advise(engine.view(opened, { kind: 'control' }))).toBeNull();
  });

  test('gives three rows whose ranges are in order and in range', () => {
    for (const state of [opened, pressed])
      for (const seat of [NOR, KES]) {
        const { rows } = told(state, seat);
        expect(rows.map(({ choice }) => choice)).toEqual(['hold', 'partial', 'accept']);
        for (const { issue, support, economy, war } of rows) {
          for (const { low, mid, high } of [issue, support, economy, war]) {
            expect([low, mid, high].every(Number.isSafeInteger)).toBe(true);
            expect(low).toBeLessThanOrEqual(mid);
            expect(mid).toBeLessThanOrEqual(high);
          }
          expect(war.low).toBeGreaterThanOrEqual(0);
          expect(war.high).toBeLessThanOrEqual(10_000_000);
          expect(support.high).toBeLessThanOrEqual(100_000_000);
        }
      }
  });

  test('says the same of equal views, whatever is hidden behind them', () => {
    const hidden: State = {
      ...pressed,
      contingencies: { ...pressed.contingencies, [NOR]: 'strike' },
      scenario: {
        ...pressed.scenario,
        actors: pressed.scenario.actors.map((actor) =>
          actor.id === NOR ? { ...actor, resolve: 5, redLine: 2 } : actor,
        ),
      },
    };
    expect(told(hidden, KES)).toEqual(told(pressed, KES));
    expect(told(pressed, KES)).toEqual(told(pressed, KES));
  });

  test('giving all moves the issue, costs support and lowers the danger', () => {
    const { rows, asked } = told(pressed, KES);
    const [hold, partial, accept] = rows;
    expect(accept.issue.mid).toBe(asked.all * 1_000_000);
    expect(partial.issue.mid).toBe(asked.half * 1_000_000);
    expect(hold.issue.mid).toBe(20_000_000);
    expect(accept.support.mid).toBeLessThan(hold.support.mid);
    expect(accept.war.mid).toBeLessThanOrEqual(hold.war.mid);
  });

  test('names what the seat cannot know, and more of it once a threat stands', () => {
    expect(told(opened, KES).unknown).toContain('their-orders');
    expect(told(opened, KES).unknown).not.toContain('whether-they-mean-it');
    expect(told(pressed, KES).unknown).toContain('whether-they-mean-it');
  });
});
