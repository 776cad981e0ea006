import { expect, test } from 'vitest';
import type { PaperAct } from '../acts.ts';
import { engine } from '../engine.ts';
import { dyadId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import { stayPrice } from '../rules/accession.ts';
import type { State } from '../state/state.ts';
import { answered, lastId, lastPackage, left, propose, sent } from '../testing/joint-paper.ts';
import { ALD, NOR, filed, resolved } from '../testing/play.ts';
import { differ, standing, wealthy } from '../testing/measure.ts';

/** In the turn of its review. */
const reviewed = (): State => {
  const draft = filed(wealthy(), NOR, propose({ review: 2 }));
  const signed = filed(draft, ALD, answered(draft));
  return resolved(filed(signed, NOR, sent(signed)));
};
const claim = (state: State): PaperAct => ({ type: 'package.claim', package: lastId(state) });
const meet = (state: State): PaperAct => ({
  ...{ type: 'package.meet', package: lastId(state), seat: ALD },
});
const codes = (state: State, seat: ActorId, act: PaperAct): readonly string[] => {
  const result = engine.negotiate(state, seat, act);
  return result.ok ? [] : result.refusals.map(({ code }) => code);
};

test('R-Accession a member’s price for staying rises 1, 2, 4', () => {
  expect([0, 1, 2, 3].map(stayPrice)).toEqual([1, 2, 4, 4]);
  const state = reviewed();
  const asked = filed(state, ALD, claim(state));
  expect(lastPackage(asked)?.claims[ALD]).toMatchObject({ price: 1, times: 1, met: false });
  expect(codes(asked, ALD, claim(asked))).toEqual(['duplicate']);
  expect(codes(resolved(asked), ALD, claim(asked))).toEqual(['package-closed']);
  expect(codes(state, NOR, claim(state))).toEqual(['not-a-member']);
  expect(codes(state, NOR, meet(state))).toEqual(['not-asked']);
});

test('R-Accession a price that is met moves from the sponsor to the member', () => {
  const state = reviewed();
  const asked = filed(state, ALD, claim(state));
  const paid = filed(asked, NOR, meet(asked));
  expect(codes(paid, NOR, meet(paid))).toEqual(['duplicate']);
  const [plain, after] = [resolved(state), resolved(paid)];
  expect(differ(plain, after, 'influence', ALD)).toBe(1);
});

test('R-Accession a price that is not met costs trust, and the member may leave next turn', () => {
  const state = reviewed();
  const asked = resolved(filed(state, ALD, claim(state)));
  expect(differ(resolved(state), asked, 'trust', dyadId(ALD, NOR))).toBeCloseTo(-4, 6);
  const gone = resolved(filed(asked, ALD, left(asked)));
  expect(standing(gone, 'reputation', ALD)).toBeCloseTo(standing(asked, 'reputation', ALD) - 1, 6);
});
