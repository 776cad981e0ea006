import { expect, test } from 'vitest';
import { engine } from '../engine.ts';
import type { PackageTerms } from '../package-terms.ts';
import type { State } from '../state/state.ts';
import { answered, lastPackage, propose, sent } from '../testing/joint-paper.ts';
import { ALD, KES, NOR, filed, order, resolved } from '../testing/play.ts';
import { ruled, standing, wealthy } from '../testing/measure.ts';

const bound = (triggers: PackageTerms['triggers'], start: State = wealthy()): State => {
  const draft = filed(start, NOR, propose({ triggers }));
  const signed = filed(draft, ALD, answered(draft));
  return resolved(filed(signed, NOR, sent(signed)));
};
const tiers = (state: State): readonly string[] =>
  state.measures
    .filter(({ instrument }) => instrument === 'sectoral-sanctions')
    .map(({ by, params }) => `${by} ${params['sector']} ${params['tier']}`)
    .toSorted((a, b) => (a < b ? -1 : 1));
const asked = ['ALD chips 2', 'ALD goods 3', 'NOR chips 2', 'NOR goods 3'];

test('R-Accession relief agreed for a benchmark is given by itself, once, and holds members together', () => {
  const state = bound([{ when: 'benchmark', change: -1, share: 50 }]);
  expect(tiers(state)).toEqual(asked);
  const near = ruled(state, 'position', 'passage', 55);
  const eased = resolved(near);
  expect(tiers(eased)).toEqual(['ALD chips 1', 'ALD goods 2', 'NOR chips 1', 'NOR goods 2']);
  expect(lastPackage(eased)?.fired).toEqual([0]);
  expect(tiers(resolved(eased))).toEqual(tiers(eased));
  const plain = resolved(ruled(bound([]), 'position', 'passage', 55));
  const id = lastPackage(eased)?.id ?? '';
  const gained = standing(eased, 'cohesion', id) - standing(plain, 'cohesion', id);
  // Three for relief on schedule, and parts that are a little less unequal.
  expect(gained).toBeGreaterThan(2.9);
});

test('R-Accession what is agreed for a strike of the target tightens every cut by one tier', () => {
  const state = bound([{ when: 'struck', change: 1, share: null }]);
  const struck = resolved(state, {
    [KES]: [order('strike', { target: NOR, issue: 'bases' })],
  });
  expect(tiers(struck)).toEqual(asked);
  const answer = resolved(struck);
  expect(tiers(answer)).toEqual(['ALD chips 3', 'ALD goods 4', 'NOR chips 3', 'NOR goods 4']);
});

test('R-Accession a demand that lapses pulls what was agreed for it', () => {
  const demanded = resolved(wealthy(), {
    [NOR]: [
      order('demand', {
        ...{ to: KES, issue: 'passage', position: 80, deadline: 3, threat: 'none' },
        wayOut: true,
      }),
    ],
  });
  let state = bound([{ when: 'lapsed', change: 1, share: null }], demanded);
  for (let at = 0; at < 2; at += 1) state = resolved(state);
  expect(state.demands.some(({ status }) => status === 'lapsed')).toBe(true);
  expect(tiers(resolved(state))).toContain('NOR goods 4');
});

test('R-Accession a benchmark says how far, and nothing is agreed twice', () => {
  const bad = (triggers: PackageTerms['triggers']): readonly string[] => {
    const result = engine.negotiate(wealthy(), NOR, propose({ triggers }));
    return result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field ?? ''}`);
  };
  const lapsed = { when: 'lapsed', change: 1, share: null } as const;
  expect(bad([{ when: 'benchmark', change: -1, share: null }])).toEqual([
    'bad-field terms.triggers.0.share',
  ]);
  expect(bad([lapsed, lapsed])).toEqual(['duplicate terms.triggers.1']);
  expect(bad([lapsed, { ...lapsed, change: -1 }])).toEqual([]);
});
