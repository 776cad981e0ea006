import { engine } from '@convoy/engine';
import type { Order } from '@convoy/engine';
import { deepFreeze, strait } from '@convoy/engine/testing';
import { describe, expect, it } from 'vitest';
import { turnForecast } from './turn.ts';

const order = (instrument: string, params: Order['params'] = {}): Order => ({
  ...{ instrument, params, rationale: '', meant: null },
});
const start = deepFreeze(engine.open(strait, 'short'));
const rich = deepFreeze({
  ...start,
  quantities: { ...start.quantities, influence: { NOR: 20e6, KES: 20e6, ALD: 20e6, LIG: 20e6 } },
});
const strike = order('strike', { target: 'KES', issue: 'passage' });

describe('what a turn would do', () => {
  it('leaves the ladder where it stands when nobody orders anything', () => {
    const quiet = turnForecast(start, {}, 'a seed', 40);
    expect(quiet).toMatchObject({ turn: 1, futures: 40, ladder: { band: 0, higher: 0 }, ends: 0 });
    expect(quiet.events.find(({ event }) => event === 'war')?.in100).toBe(0);
  });
  it('raises it, and brings the brink, with all seats’ orders together', () => {
    const { ladder, events } = turnForecast(rich, { NOR: [strike] }, 'a seed', 40);
    expect(ladder).toMatchObject({ lower: 0, same: 0, higher: 100 });
    expect(ladder.top).toBeGreaterThan(ladder.band);
    expect(events.find(({ event }) => event === 'brink')?.in100).toBe(100);
    expect(events.find(({ event }) => event === 'clash')?.in100).toBe(100);
  });
  it('says the same for the same seed, and adds up to a hundred', () => {
    const orders = { NOR: [order('quarantine', { target: 'KES' })], KES: [order('mobilise', {})] };
    const one = turnForecast(rich, orders, 'a seed');
    expect(turnForecast(rich, orders, 'a seed')).toEqual(one);
    expect(one.ladder.lower + one.ladder.same + one.ladder.higher).toBe(100);
    expect(one.futures).toBe(200);
  });
});
