import { expect, test } from 'vitest';
import { engine } from '../engine.ts';
import { injectId, issueId } from '../ids.ts';
import { KES, NOR, after, filed, opened, resolved } from '../testing/play.ts';
import { differ, ruled, standing } from '../testing/measure.ts';

test('R-Opening every turn opens by an entry that flows go back to', () => {
  const next = resolved(opened());
  expect(next.turn).toBe(2);
  const opening = (next.ledger[1] ?? []).find(({ rule }) => rule === 'R-Opening');
  const later = resolved(next);
  const drifts = (later.ledger[2] ?? []).filter(({ rule }) => rule === 'R-Drift');
  expect(drifts.map(({ parents }) => parents)).toEqual([[opening?.id]]);
});

test('R-Inject an event of the record moves what it says', () => {
  const result = engine.inject(opened(), injectId('storm'));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  const state = after(opened(), result.value);
  expect(state.fired).toContain('storm');
  expect(standing(state, 'readiness', KES)).toBe(0);
});

test('R-Ruling sets a quantity and says why', () => {
  const state = ruled(opened(), 'support', NOR, 33);
  expect(standing(state, 'support', NOR)).toBe(33);
  const ruling = (state.ledger[1] ?? []).find(({ kind }) => kind === 'ruling');
  expect(ruling).toMatchObject({ rule: 'R-Ruling', reason: 'set for a test of the rules' });
});

test('R-Paper an offer that nobody takes expires and binds nobody', () => {
  const state = resolved(
    filed(opened(), NOR, {
      type: 'offer.make',
      terms: {
        ...{ to: KES, demand: null, private: false, lock: 1, verification: 'none', expires: 1 },
        ...{ clauses: [{ by: KES, issue: issueId('passage'), to: 80 }], sayFrom: '', sayTo: '' },
      },
    }),
  );
  expect(state.offers).toMatchObject([{ status: 'expired' }]);
  expect(state.agreements).toEqual([]);
  expect(differ(opened(), state, 'position', 'passage')).toBe(0);
});
