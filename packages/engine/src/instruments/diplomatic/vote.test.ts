import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import type { BallotStance, PaperAct } from '../../acts.ts';
import type { State } from '../../state/state.ts';
import { actorId } from '../../ids.ts';
import { ALD, KES, LIG, NOR, filed, order, resolved } from '../../testing/play.ts';
import { differ, ruled, wealthy } from '../../testing/measure.ts';
import { strait } from '../../testing/scenario.ts';

const moved = (legitimacy: number): { readonly before: State; readonly after: State } => {
  const before = ruled(wealthy(), 'legitimacy', NOR, legitimacy);
  return { before, after: resolved(before, { [NOR]: [order('vote', { institution: LIG })] }) };
};

test('R-Vote a rightful sponsor carries, and has a mandate', () => {
  const { before, after } = moved(88);
  expect(after.votes).toMatchObject([{ sponsor: NOR, institution: LIG, carried: true }]);
  expect(differ(before, after, 'legitimacy', NOR)).toBe(12);
  expect(differ(before, after, 'support', LIG)).toBe(5);
});

test('R-Vote one whom nobody trusts loses, and it shows', () => {
  const { before, after } = moved(5);
  expect(after.votes).toMatchObject([{ carried: false }]);
  expect(differ(before, after, 'legitimacy', NOR)).toBe(-5);
});

const ballot = (stance: BallotStance, sponsor = NOR): PaperAct => ({
  ...{ type: 'ballot.cast', institution: LIG, sponsor, stance },
});

test('R-Vote seats vote as they last said, and the roll is public once it is counted', () => {
  const before = ruled(wealthy(), 'legitimacy', NOR, 88);
  const told = filed(filed(before, ALD, ballot('no')), ALD, ballot('yes'));
  const seen = (state: State, seat: typeof ALD): unknown =>
    engine.view(state, { kind: 'seat', seat }).paper.ballots;
  expect(seen(told, ALD)).toMatchObject([{ stance: 'yes', sponsor: NOR }]);
  expect(seen(told, NOR)).toEqual([]);
  const after = resolved(told, { [NOR]: [order('vote', { institution: LIG })] });
  const held = after.ledger[1]?.find(
    (entry) => entry.kind === 'fact' && entry.fact.type === 'vote.held',
  );
  expect(held).toMatchObject({
    audience: 'all',
    fact: {
      roll: [
        { seat: NOR, stance: 'yes' },
        { seat: ALD, stance: 'yes' },
        { seat: KES, stance: 'abstain', veto: true },
      ],
    },
  });
});

test('R-Vote a veto defeats the motion and is held against who cast it', () => {
  const before = ruled(wealthy(), 'legitimacy', NOR, 88);
  const told = filed(filed(before, KES, ballot('no')), ALD, ballot('yes'));
  const orders = { [NOR]: [order('vote', { institution: LIG })] };
  const after = resolved(told, orders);
  expect(after.votes).toMatchObject([{ carried: false }]);
  expect(differ(resolved(before, orders), after, 'trust', 'NOR>KES')).toBe(-4);
  expect(differ(resolved(before, orders), after, 'trust', 'ALD>KES')).toBe(-4);
});

test('R-Vote a ballot is refused where the seat has none, and for one’s own motion', () => {
  const refused = (seat: typeof ALD, act: PaperAct): readonly string[] => {
    const result = engine.negotiate(wealthy(), seat, act);
    return result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field ?? '-'}`);
  };
  expect(refused(LIG, ballot('yes'))).toEqual(['not-a-member institution']);
  expect(refused(NOR, ballot('yes'))).toEqual(['self-target sponsor']);
  expect(refused(ALD, ballot('yes', actorId('ZZZ')))).toEqual(['unknown-actor sponsor']);
});

test('R-Vote a would-be sponsor sees what to expect, whatever others have told their delegates', () => {
  const counts = (state: State): unknown =>
    engine.view(state, { kind: 'seat', seat: NOR }).paper.counts;
  expect(counts(wealthy())).toMatchObject([{ institution: LIG, of: 20, needed: 14 }]);
  expect(counts(filed(wealthy(), ALD, ballot('no')))).toEqual(counts(wealthy()));
});

test('R-Vote an institution brings motions in its own house alone', () => {
  const houses = {
    ...strait,
    actors: strait.actors.map((actor) =>
      actor.id === ALD ? { ...actor, institution: true } : actor,
    ),
    instruments: strait.instruments.map((one) =>
      one.id === 'vote' ? { ...one, who: [LIG] } : one,
    ),
  };
  const view = engine.view(engine.open(houses, 'short'), { kind: 'seat', seat: LIG });
  const motion = (institution: typeof LIG) =>
    engine.check(view, [order('vote', { institution })]).refusals;
  expect(motion(LIG)).toEqual([]);
  expect(motion(ALD)).toMatchObject([{ code: 'unknown-actor', field: 'institution' }]);
});
