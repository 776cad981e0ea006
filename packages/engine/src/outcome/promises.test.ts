import { expect, test } from 'vitest';
import type { PaperAct } from '../acts.ts';
import { dyadId, issueId } from '../ids.ts';
import { ALD, KES, NOR, filed, order, resolved } from '../testing/play.ts';
import { standing, wealthy } from '../testing/measure.ts';
import type { SubjectId } from '../ids.ts';
import type { State } from '../state/state.ts';
import { afterTail } from './tail.ts';

const [passage, bases] = [issueId('passage'), issueId('bases')];
const offer: PaperAct = {
  type: 'offer.make',
  terms: {
    ...{ to: KES, demand: null, private: true, lock: 3, verification: 'declared', expires: 2 },
    clauses: [
      { by: KES, issue: passage, to: 80 },
      { by: NOR, issue: bases, to: 30 },
    ],
    ...{ sayFrom: 'Open.', sayTo: 'Safe.' },
  },
};
const signed = (start: State = wealthy()): State => {
  const made = filed(start, NOR, offer);
  const id = made.offers[0]?.id;
  if (id === undefined) throw new Error('the offer was not recorded');
  return resolved(filed(made, KES, { type: 'offer.accept', offer: id, reason: '' }));
};
const step = (issue: string, share = 2) => order('comply', { issue, step: share });
const bound = signed();
/** As the turn that was just resolved is judged, before the next one opens. */
const closing = (state: State): State => ({ ...state, turn: state.turn - 1 });
const at = (state: State, issue: typeof passage): number =>
  afterTail(closing(state), 'position', issue);
const told = (state: State, quantity: 'support' | 'trust', subject: SubjectId): number =>
  afterTail(closing(state), quantity, subject);

test('R-Judgement a promise made in time to be begun counts by how surely it is kept', () => {
  expect(at(bound, passage)).toBeGreaterThan(60);
  expect(at(bound, bases)).toBeLessThan(45);
});

test('R-Judgement whoever signs and does nothing wins nothing by it', () => {
  const turn = resolved(bound, { [NOR]: [step('bases')] });
  expect(at(turn, passage)).toBeLessThan(25);
  expect(at(turn, bases)).toBeGreaterThan(60);
});

test('R-Judgement where both have begun the rest is counted on', () => {
  const turn = resolved(bound, { [NOR]: [step('bases', 1)], [KES]: [step('passage', 1)] });
  expect(at(turn, passage)).toBeGreaterThan(65);
  expect(at(turn, bases)).toBeLessThan(40);
});

test('R-Home what is still owed costs its author support in the end, as it would if it were done', () => {
  const owing = told(bound, 'support', KES);
  const free = told(resolved(wealthy()), 'support', KES);
  expect(owing).toBeLessThan(free - 3);
});

test('R-Consent an ally that was not asked will hold the first step against its author', () => {
  const dyad = dyadId(ALD, NOR);
  const now = standing(bound, 'trust', dyad);
  expect(told(bound, 'trust', dyad)).toBeLessThan(now - 8);
  const begun = resolved(bound, { [NOR]: [step('bases')] });
  expect(standing(begun, 'trust', dyad)).toBeCloseTo(now - 12, 6);
  expect(told(begun, 'trust', dyad)).toBeCloseTo(now - 12, 6);
});

test('R-Consent an ally that said yes holds nothing against anybody', () => {
  const asked = filed(wealthy(), NOR, { type: 'consent.ask', asset: 'airfields', note: '' });
  const consent = asked.consents[0]?.id;
  if (consent === undefined) throw new Error('the request was not recorded');
  const given = filed(asked, ALD, {
    ...{ type: 'consent.answer', consent, answer: 'grant' },
    ...{ price: 0, until: null, reason: '' },
  });
  const state = signed(given);
  const dyad = dyadId(ALD, NOR);
  const now = standing(state, 'trust', dyad);
  expect(told(state, 'trust', dyad)).toBeCloseTo(now, 6);
  const begun = resolved(state, { [NOR]: [step('bases')] });
  expect(standing(begun, 'trust', dyad)).toBeCloseTo(now, 6);
});
