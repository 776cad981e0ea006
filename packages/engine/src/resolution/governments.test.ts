import { expect, test } from 'vitest';
import { engine } from '../engine.ts';
import { issueId } from '../ids.ts';
import type { PaperAct } from '../acts.ts';
import { answered, lastId, lastPackage, left, propose, sent } from '../testing/joint-paper.ts';
import { ALD, KES, NOR, after, filed, opened, order, resolved } from '../testing/play.ts';
import { ruled, slow, standing, wealthy } from '../testing/measure.ts';
import type { State } from '../state/state.ts';
import type { Chance } from '../verbs.ts';

const [passage] = [issueId('passage')];
const facts = (state: State, turn: number) =>
  (state.ledger[turn] ?? []).flatMap((entry) => (entry.kind === 'fact' ? [entry.fact] : []));
/** A seed under which it happens. */
const until = (start: State, wanted: (state: State) => boolean): State => {
  for (let at = 0; at < 200; at += 1) {
    const chance: Chance = { seed: `fall ${at}`, salt: '' };
    const state = after(start, engine.resolve(start, {}, chance));
    if (wanted(state)) return state;
  }
  throw new Error('it never happened');
};
const fallen = (start: State = slow()): State =>
  until(ruled(start, 'support', NOR, 8), ({ falls }) => falls.length > 0);

test('R-Home a government below 20 may fall, and its successor begins with its own support and card', () => {
  const state = fallen();
  expect(state.falls).toMatchObject([{ actor: NOR, why: 'lost-hold', successor: 'new-norland' }]);
  expect(standing(state, 'support', NOR)).toBe(52);
  const view = engine.view(state, { kind: 'seat', seat: NOR });
  expect(view.seat?.aims.map(({ id }) => id)).toEqual(['new-home', 'new-peace']);
  expect(view.seat).toMatchObject({ redLine: 6, home: { fresh: true } });
  expect(view.seat?.issues).toContainEqual({ issue: passage, ideal: 70, salience: 0.4 });
});

test('R-Home everybody learns of a fall and of the name, nobody else of the card', () => {
  const state = fallen();
  const view = engine.view(state, { kind: 'seat', seat: KES });
  const nor = view.board.actors.find(({ id }) => id === NOR);
  expect(nor?.government).toBe('new-norland');
  expect(JSON.stringify(view)).toContain('government.fell');
  expect(JSON.stringify(view)).not.toContain('new-home');
  expect(JSON.stringify(view)).not.toContain('card.closed');
});

test('R-Home nobody falls from 20 on, and who has no successor does not fall', () => {
  const firm = ruled(slow(), 'support', NOR, 21);
  const alone = ruled(slow(), 'support', ALD, 1);
  for (let at = 0; at < 40; at += 1) {
    const chance = { seed: `firm ${at}`, salt: '' };
    expect(after(firm, engine.resolve(firm, {}, chance)).falls).toEqual([]);
    expect(after(alone, engine.resolve(alone, {}, chance)).falls).toEqual([]);
  }
});

test('R-Home an election is held on its day and shown to all beforehand', () => {
  const [nor] = engine.view(opened(), { kind: 'public' }).board.elections;
  expect(nor).toEqual({ actor: NOR, date: '1931-03-04', turn: 4, kind: 'government', lost: null });
  const held = resolved(resolved(resolved(resolved(opened()))));
  expect(facts(held, 4)).toContainEqual(
    expect.objectContaining({ type: 'election.held', actor: NOR, lost: false }),
  );
  expect(held.falls).toEqual([]);
});

test('R-Home a government that nobody supports loses its election, and an assembly costs 4 and 2', () => {
  const third = resolved(resolved(resolved(wealthy())));
  const voted = resolved(ruled(third, 'support', NOR, 0));
  expect(voted.falls).toMatchObject([{ actor: NOR, why: 'election' }]);
  const shaken = ruled(voted, 'support', ALD, 0);
  const lost = resolved(ruled(shaken, 'influence', ALD, 3));
  expect(lost.elections.at(-1)).toMatchObject({ actor: ALD, kind: 'assembly', lost: true });
  expect(lost.falls).toHaveLength(1);
  // Four more than it had is carried and earned; two of it went with the assembly.
  expect(standing(lost, 'influence', ALD)).toBe(5);
});

const threat = order('demand', {
  ...{ to: KES, issue: 'passage', position: 80, deadline: 3, threat: 'blockade' },
  wayOut: true,
});

test('R-Commitments a new government answers for no threat of the old one in its first turn', () => {
  const made = resolved(slow(), { [NOR]: [threat] });
  expect(made.commitments).toHaveLength(1);
  const state = fallen(made);
  const kept = state.commitments[0];
  if (kept?.status !== 'open') throw new Error('the threat should still stand');
  const view = engine.view(state, { kind: 'seat', seat: NOR });
  expect(view.seat?.home?.fresh).toBe(true);
  const taken = filed(state, NOR, { type: 'commitment.withdraw', commitment: kept.id });
  expect(taken.commitments[0]?.status).toBe('released');
  expect(standing(taken, 'reputation', NOR)).toBe(standing(state, 'reputation', NOR));
  const late = resolved(state);
  expect(late.commitments[0]?.status).not.toBe('broken');
  const refused = engine.negotiate(made, NOR, { type: 'commitment.withdraw', commitment: kept.id });
  expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'no-new-government' }] });
});

const bound = (start: State): State => {
  const draft = filed(start, NOR, propose());
  const signed = filed(draft, ALD, answered(draft));
  return resolved(filed(signed, NOR, sent(signed)));
};
const review = (state: State): PaperAct => ({
  ...{ type: 'package.review', package: lastId(state), reason: '' },
});

test('R-Home any member may force a review where another is weak, and it comes next turn', () => {
  const state = bound(slow());
  const firm = engine.negotiate(state, ALD, review(state));
  expect(firm).toMatchObject({ ok: false, refusals: [{ code: 'nobody-weak' }] });
  const weak = ruled(state, 'support', NOR, 29);
  const called = filed(weak, ALD, review(weak));
  expect(lastPackage(called)?.review).toBe(called.turn + 1);
  const kesh = engine.negotiate(weak, KES, review(weak));
  expect(kesh).toMatchObject({ ok: false, refusals: [{ code: 'not-a-member' }] });
  const next = resolved(called);
  const gone = resolved(filed(next, ALD, left(next)));
  expect(standing(gone, 'reputation', ALD)).toBeCloseTo(standing(next, 'reputation', ALD) - 1, 6);
});

test('R-Home a new government may leave or change what its predecessor signed at the price of a review', () => {
  const state = fallen(bound(slow()));
  const turned: State = { ...state, falls: state.falls.map((fall) => ({ ...fall, actor: ALD })) };
  const gone = resolved(filed(turned, ALD, left(turned)));
  expect(standing(gone, 'reputation', ALD)).toBeCloseTo(standing(turned, 'reputation', ALD) - 1, 6);
  const less = answered(turned, { stance: 'adjust', parts: [], delay: 1 });
  expect(engine.negotiate(turned, ALD, less).ok).toBe(true);
  expect(engine.negotiate(bound(slow()), ALD, less).ok).toBe(false);
});
