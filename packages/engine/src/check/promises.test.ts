import { expect, test } from 'vitest';
import type { Order } from '../acts.ts';
import { engine } from '../engine.ts';
import { offerId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import type { State } from '../state/state.ts';
import { answered, propose, sent } from '../testing/joint-paper.ts';
import { wealthy } from '../testing/measure.ts';
import { ALD, KES, NOR, filed, order, resolved } from '../testing/play.ts';

const notes = (state: State, seat: ActorId, made: Order): readonly unknown[] =>
  engine
    .check(engine.view(state, { kind: 'seat', seat }), [made])
    .notes.map(({ code, detail }) => [code, detail]);

test('R-Accession a member is told in private that an order does less than it signed', () => {
  const asked = filed(wealthy(), NOR, propose());
  const joined = filed(asked, ALD, answered(asked));
  const bound = resolved(filed(joined, NOR, sent(joined)));
  const part = bound.measures.find(({ by, params }) => by === ALD && 'package' in params);
  const less = ['below-signed', { package: 'Open the strait' }];
  const measure = part?.id ?? '';
  expect(notes(bound, ALD, order('relief', { measure, steps: 1 }))).toContainEqual(less);
  expect(notes(bound, ALD, order('carve-out', { measure, share: 2 }))).toContainEqual(less);
  expect(notes(bound, ALD, order('slow-walk', { target: KES, step: 'begin' }))).toContainEqual(
    less,
  );
  expect(notes(bound, ALD, order('address', { line: 'calm' }))).toEqual([]);
});

test('R-Settlement whoever promised to hold back is told that an order does not, seen or unseen', () => {
  const offered = filed(wealthy(), NOR, {
    type: 'offer.make',
    terms: {
      ...{ to: KES, demand: null, clauses: [], private: true, lock: 1, verification: 'none' },
      undertakings: [{ kind: 'hold', by: NOR, after: false, towards: KES, rung: 5, until: 4 }],
      ...{ expires: 3, sayFrom: '', sayTo: '' },
    },
  });
  const offer = offered.offers.at(-1)?.id ?? offerId('none');
  const bound = resolved(filed(offered, KES, { type: 'offer.accept', offer, reason: '' }));
  const breaks = ['breaks-promise', { to: KES, until: 4 }];
  expect(notes(bound, NOR, order('cyber', { target: KES, aim: 'economy' }))).toContainEqual(breaks);
  const told = JSON.stringify(notes(bound, NOR, order('cyber', { target: KES, aim: 'economy' })));
  expect(told).not.toContain('breaks-agreement');
  expect(notes(bound, NOR, order('alert', { towards: KES, level: 2 }))).toContainEqual(breaks);
  expect(notes(bound, NOR, order('demarche', { to: KES }))).not.toContainEqual(breaks);
});
