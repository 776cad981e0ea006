import type { Scenario } from '@convoy/engine';
import { expect, test } from 'vitest';
import { ALD, KES, LIG, NOR, aiming, chosen, crisis, order, played } from './testing/choices.ts';

const tense =
  (to: number) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    pairs: scenario.pairs.map((pair) =>
      [pair.a, pair.b].includes(KES) ? { ...pair, tension: to, rivalry: Math.min(45, to) } : pair,
    ),
  });
const asked = (
  instrument: string,
  by: string,
  params: Parameters<typeof order>[1],
  start: ReturnType<typeof crisis>,
) => played(start, { [by]: [order(instrument, params)] });

test('status is granted where the other’s trust is what counts, and not where it costs at home', () => {
  const courting = aiming(NOR, {
    ...{ of: 'quantity', quantity: 'trust', subject: 'KES>NOR', worst: -50, best: 50 },
  });
  expect(chosen(crisis(courting), NOR, 'recognition')).toEqual({ of: KES, step: 'grant' });
  const atHome = aiming(NOR, {
    ...{ of: 'quantity', quantity: 'support', subject: NOR, worst: 40, best: 80 },
  });
  expect(chosen(crisis(atHome), NOR, 'recognition')).toBeNull();
});

test('what one makes of a rival is shared where it is hot and the friend wants it, and not in calm', () => {
  const params = { with: NOR, about: KES };
  expect(
    chosen(
      asked('joint-assessment', ALD, params, crisis(tense(85), 'short')),
      NOR,
      'joint-assessment',
    ),
  ).toEqual({
    ...{ with: ALD, about: KES },
  });
  expect(
    chosen(
      asked('joint-assessment', ALD, params, crisis(tense(35), 'short')),
      NOR,
      'joint-assessment',
    ),
  ).toBeNull();
});

test('a forum is wanted where an accident is to be feared, and not in calm', () => {
  const forum = (heat: number) =>
    chosen(asked('standing-forum', KES, { with: ALD }, crisis(tense(heat))), ALD, 'standing-forum');
  expect(forum(62)).toEqual({ with: KES });
  expect(forum(10)).toBeNull();
});

test('a side is taken by one whom the other’s name is dear to, and not by one who would mediate', () => {
  const friend = aiming(LIG, {
    ...{ of: 'quantity', quantity: 'legitimacy', subject: NOR, worst: 30, best: 70 },
  });
  expect(chosen(crisis(friend), LIG, 'side-publicly')).toMatchObject({ for: NOR, stand: 'side' });
  expect(chosen(crisis(), LIG, 'side-publicly')).toBeNull();
});

const goods = order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 4 });
const thrifty = aiming(ALD, {
  ...{ of: 'quantity', quantity: 'economy', subject: ALD, worst: 3, best: 0 },
});

test('a side deal is offered by one under sanctions to one who presses it, and by nobody else', () => {
  const shaken = aiming(KES, {
    ...{ of: 'quantity', quantity: 'support', subject: KES, worst: 20, best: 80 },
  });
  const cut = played(crisis(shaken), { [ALD]: [goods] });
  expect(chosen(cut, KES, 'wedge-offer', 'opportunist')).toMatchObject({ to: ALD, step: 'offer' });
  expect(chosen(crisis(), KES, 'wedge-offer', 'opportunist')).toBeNull();
});

test('it is taken by one who looks to its purse, and not by a faithful ally or one who wants the other weak', () => {
  const offered = (start: ReturnType<typeof crisis>) =>
    played(played(start, { [ALD]: [goods], [NOR]: [goods] }), {
      [KES]: [order('wedge-offer', { to: ALD, step: 'offer', size: 3 })],
    });
  expect(chosen(offered(crisis(thrifty)), ALD, 'wedge-offer', 'opportunist')).toMatchObject({
    ...{ to: KES, step: 'take' },
  });
  expect(chosen(offered(crisis()), ALD, 'wedge-offer', 'faithful-ally')).toBeNull();
});
