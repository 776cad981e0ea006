import { engine, issueId } from '@convoy/engine';
import type { Scenario, State } from '@convoy/engine';
import { expect, test } from 'vitest';
import { readSituation } from '../situation.ts';
import { ALD, KES, NOR, crisis, filed } from '../testing/choices.ts';
import { lacksLeave } from './leave.ts';

/** Nothing about the passage is promised without Aldmark's yes. */
const barred = (without: 'barred' | 'resented') =>
  crisis((scenario: Scenario) => ({
    ...scenario,
    assets: [
      {
        ...{ id: 'quiet-room', owner: ALD, without },
        needed: { for: 'clause', issue: issueId('passage') },
      },
    ],
  }));
const lacks = (state: State, seat: typeof ALD): boolean | undefined => {
  const situation = readSituation(engine.view(state, { kind: 'seat', seat }));
  return situation === null ? undefined : lacksLeave(situation, 'passage');
};

test('a clause that is barred waits for its owner’s yes, and no other does', () => {
  expect([NOR, KES].map((seat) => lacks(barred('barred'), seat))).toEqual([true, true]);
  expect(lacks(barred('barred'), ALD)).toBe(false);
  expect(lacks(barred('resented'), KES)).toBe(false);
});

test('and is free once the yes has been given, to whoever asked', () => {
  const ask = { type: 'consent.ask', asset: 'quiet-room', note: '' } as const;
  const waiting = filed(barred('barred'), KES, ask);
  const [consent] = waiting.consents;
  if (consent === undefined) throw new Error('nothing was asked');
  const free = filed(waiting, ALD, {
    ...{ type: 'consent.answer', consent: consent.id, answer: 'grant' },
    ...{ price: 0, until: null, reason: '' },
  });
  expect([KES, NOR].map((seat) => lacks(free, seat))).toEqual([false, true]);
});
