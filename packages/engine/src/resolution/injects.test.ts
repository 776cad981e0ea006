import { describe, expect, it, test } from 'vitest';
import { engine } from '../engine.ts';
import { injectId, issueId, offerId, pairId } from '../ids.ts';
import { scenarioSchema } from '../scenario.ts';
import type { InjectCondition, Scenario } from '../scenario.ts';
import type { State } from '../state/state.ts';
import { differ, ruled, standing } from '../testing/measure.ts';
import { KES, LIG, NOR, after, filed, opened, order, resolved } from '../testing/play.ts';
import { strait } from '../testing/scenario.ts';
import { holds } from './conditions.ts';

const pair = pairId(NOR, KES);
const fire = (state: State, id: string): State => {
  const result = engine.inject(state, injectId(id));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return after(state, result.value);
};
const ready = (response: string): State =>
  resolved(opened(), { [KES]: [order('contingency', { response })] });

/** The test crisis with one event of its own: `flare` waits until Kesh means to strike back. */
const withFlare = (changes: object): Scenario =>
  scenarioSchema.parse({
    ...strait,
    injects: [
      {
        ...{ id: 'flare', audience: [NOR, KES], documented: false, source: null, effects: [] },
        when: {
          ...{ on: 'condition', from: null, until: null, chance: 1 },
          all: [{ is: 'brink', active: false }],
          ...changes,
        },
      },
    ],
  });
const firedIn = (scenario: Scenario, turns: number): number | null => {
  let state = engine.open(scenario, 'short');
  for (let turn = 1; turn <= turns; turn += 1) {
    if (state.fired.length > 0) return turn;
    state = resolved(state);
  }
  return state.fired.length > 0 ? state.turn : null;
};

test('R-Inject an event waits for what it names, and may be drawn', () => {
  expect(ready('match').fired).not.toContain('overreach');
  const seeds = Array.from({ length: 40 }, (_, at) => ({ seed: `s${at}`, salt: '' }));
  const strikes = { [KES]: [order('contingency', { response: 'strike' })] };
  const hits = seeds.filter((chance) =>
    resolved(opened(), strikes, chance).fired.includes(injectId('overreach')),
  ).length;
  expect(hits).toBeGreaterThan(10);
  expect(hits).toBeLessThan(30);
});

test('R-Inject an event of a condition comes within its dates, once; what is drawn waits for dice', () => {
  expect(firedIn(withFlare({}), 4)).toBe(1);
  expect(firedIn(withFlare({ from: '1931-03-03' }), 4)).toBe(3);
  expect(firedIn(withFlare({ until: '1931-02-27' }), 4)).toBeNull();
  expect(firedIn(withFlare({ chance: 0.999999 }), 4)).toBe(2);
  expect(firedIn(withFlare({ all: [{ is: 'brink', active: true }] }), 4)).toBeNull();
});

test('R-Incident an event may break out between two: heat, deaths, no standing order answers', () => {
  const calm = ruled(opened(), 'tension', pair, 40);
  const shot = fire(calm, 'overreach');
  expect(differ(calm, shot, 'tension', pair)).toBe(15);
  expect(shot.casualties).toBe(true);
  expect(shot.brink.pairs).toEqual([]);
  const types = (shot.ledger[1] ?? []).map((entry) =>
    entry.kind === 'fact' ? entry.fact.type : entry.kind,
  );
  expect(types).toContain('incident');
  expect(types).not.toContain('contingency.fired');
});

test('R-Brink deaths of an event bring the brink at 65, and no war in the turn in which they do', () => {
  const hot = fire(ruled(opened(), 'tension', pair, 50), 'overreach');
  expect(standing(hot, 'tension', pair)).toBe(65);
  expect(hot.brink).toEqual({ since: 1, pairs: [pair] });
  expect(engine.view(hot, { kind: 'public' }).board.brink.warCanCome).toBe(false);
  const blow = {
    [NOR]: [order('strike', { target: KES, issue: 'passage' })],
    [KES]: [order('contingency', { response: 'strike' })],
  };
  const rich = ruled(ruled(hot, 'influence', NOR, 20), 'influence', KES, 20);
  const answered = resolved(rich, blow);
  expect(answered.brink.pairs).toContain(pair);
  expect(answered.war).toBeNull();
});

test('R-Beliefs another crisis, seen from here, moves a belief by an event: an external demonstration', () => {
  const scenario = withFlare({});
  const shown = scenario.injects.map((inject) => ({
    ...inject,
    ...{ when: { on: 'hand' as const }, audience: 'all' as const },
    effects: [{ quantity: 'belief' as const, subject: 'KES>NOR', by: -0.5 }],
  }));
  const before = engine.open({ ...scenario, injects: shown }, 'short');
  expect(differ(before, fire(before, 'flare'), 'belief', 'KES>NOR')).toBeCloseTo(-0.5, 6);
});

test('an event may wait for an offer, and for an agreement', () => {
  const terms = {
    ...{ to: NOR, demand: null, private: true, lock: 1, expires: 3 },
    ...{ clauses: [{ by: KES, issue: issueId('passage'), to: 80 }], sayFrom: '', sayTo: '' },
    verification: 'none' as const,
  };
  const open = filed(opened(), KES, { type: 'offer.make', terms });
  const about = { from: KES, issue: issueId('passage'), stands: true };
  expect(holds(open, { is: 'offer', ...about, status: 'open' })).toBe(true);
  expect(holds(open, { is: 'offer', ...about, status: 'leaked' })).toBe(false);
  expect(holds(open, { is: 'offer', ...about, status: 'open', stands: false })).toBe(false);
  expect(holds(open, { is: 'offer', ...about, status: 'leaked', stands: false })).toBe(true);
  const offer = open.offers[0]?.id ?? offerId('none');
  const bound = resolved(filed(open, NOR, { type: 'offer.accept', offer, reason: '' }));
  expect(holds(bound, { is: 'offer', ...about, status: 'accepted' })).toBe(true);
  expect(holds(bound, { is: 'agreement', issue: about.issue, stands: true })).toBe(true);
  expect(holds(open, { is: 'agreement', issue: about.issue, stands: true })).toBe(false);
});

describe('what an event waited for stays hidden', () => {
  it('a draw shows to control alone, and the event goes back to nothing but itself', () => {
    const chances = Array.from({ length: 20 }, (_, at) => ({ seed: `s${at}`, salt: '' }));
    const strikes = { [KES]: [order('contingency', { response: 'strike' })] };
    const matches = { [KES]: [order('contingency', { response: 'match' })] };
    for (const chance of chances) {
      const state = resolved(opened(), strikes, chance);
      const draws = (state.ledger[2] ?? []).filter(({ kind }) => kind === 'draw');
      expect(draws.map(({ audience }) => audience)).toEqual(['control']);
      if (state.fired.includes(injectId('overreach'))) continue;
      // Weighed and missed: everybody but Kesh sees what they would see had it not been weighed.
      for (const viewer of [{ kind: 'public' }, { kind: 'seat', seat: LIG }] as const)
        expect(engine.view(state, viewer)).toEqual(
          engine.view(resolved(opened(), matches, chance), viewer),
        );
    }
  });
});

test.each([
  [{ is: 'quantity', quantity: 'tension', subject: 'NOR~KES', atLeast: 55, atMost: null }, true],
  [{ is: 'quantity', quantity: 'tension', subject: 'KES~NOR', atLeast: null, atMost: 54 }, false],
  [{ is: 'measure', by: NOR, instrument: 'quarantine', stands: false }, true],
  [{ is: 'measure', by: NOR, instrument: 'quarantine', stands: true }, false],
  [{ is: 'contingency', actor: KES, response: 'absorb' }, true],
  [{ is: 'rung', atLeast: 1 }, false],
  [{ is: 'brink', active: false }, true],
  [{ is: 'fired', inject: injectId('storm'), yes: false }, true],
] as const satisfies readonly (readonly [InjectCondition, boolean])[])(
  'the condition %o holds at the start: %s',
  (condition, expected) => {
    expect(holds(opened(), condition)).toBe(expected);
  },
);
