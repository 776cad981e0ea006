import { commitmentId, dyadId, entryIdFrom, flowId, offerId, pairId } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import {
  act,
  ALD,
  change,
  demand,
  draw,
  fact,
  history,
  KES,
  LIG,
  NOR,
  offer,
  pack,
  word,
} from '../../testing/record.ts';
import type { History } from '../history.ts';
import { conceptIds } from './ids.ts';
import { detectors, sightingsIn } from './index.ts';

const judged = (status: 'kept' | 'broken' | 'released', more = {}) =>
  fact(
    'judged',
    { type: 'commitment.status', commitment: commitmentId('word'), status },
    { turn: 3, parents: ['said', 'deed'], ...more },
  );
const said = act('said', NOR, 'demand', { to: KES, position: 0 });
const deed = act('deed', NOR, 'strike', { target: KES, rung: 9 }, { turn: 3 });
const costs = [
  change('name', ['reputation', NOR], [60, 50], { turn: 3, parents: ['judged'] }),
  change('home', ['support', NOR], [60, 54], {
    ...{ turn: 3, parents: ['judged'], rule: 'R-Commitments' },
  }),
] as const;
const guarantee = word({ kind: 'guarantee', by: NOR, to: ALD, due: null });
const clash = (severity: 'near-miss' | 'clash' | 'casualties', parents = ['die']) => [
  draw('die', { turn: 3 }),
  fact(
    'shots',
    { type: 'incident', pair: pairId(NOR, KES), severity },
    { turn: 3, parents, rule: 'R-Incident' },
  ),
  change('heat', ['tension', pairId(NOR, KES)], [60, 75], { turn: 3, parents: ['shots'] }),
];
const heatOf = (...values: number[]) => ({ [`tension/${pairId(NOR, KES)}`]: values });
const pushes = [
  act('n1', NOR, 'quarantine', { target: KES, rung: 8 }, { turn: 1 }),
  act('k2', KES, 'strike', { target: NOR, rung: 9 }, { turn: 2 }),
];
const offered = (turn: number) => fact('made', { type: 'offer.made', offer: offer({ turn }) });
const answered = (status: 'accepted' | 'refused', turn: number) =>
  fact('answered', { type: 'offer.status', offer: offerId('offer'), status, answer: '' }, { turn });
const members = (turn: number, seats: (typeof NOR)[]) =>
  fact(`members${turn}`, { type: 'package.members', package: pack.id, members: seats }, { turn });
const wheat = flowId(KES, 'grain');
const sold = act('sold', LIG, 'backfill', { target: KES, sector: 'grain' }, { turn: 2 });
const rallied = (parents: string[]) => [
  act('cut', NOR, 'sectoral-sanctions', { target: KES }, { turn: 2 }),
  act('speech', KES, 'address', { line: 'resolve' }, { turn: 2 }),
  change('rally', ['rally', KES], [0, 4], { turn: 2, parents }),
];
const bitten = (extra: number) => [
  change('bite', ['bite', KES], [0, 2], {
    ...{
      turn: 2,
      rule: 'R-Bite',
      terms: [
        ['imposed-cuts', 2 - extra],
        ['overcompliance', extra],
      ],
    },
  }),
  change('hurt', ['harm', KES], [10, 14], { turn: 3, rule: 'R-Harm' }),
];
const gap = {
  ...{ turn: 2, act: entryIdFrom('said'), by: NOR, meaning: '', model: [] },
  order: { instrument: 'demand', params: {} },
} as const;

/** Of each notion: a record that shows it, with whom and how much, and one that only looks like it. */
const cases: Readonly<
  Record<
    (typeof conceptIds)[number],
    { readonly is: History; readonly found: object; readonly not: History }
  >
> = {
  'credibility-trap': {
    is: history({ entries: [said, judged('broken'), ...costs], commitments: [word({})] }),
    found: { turn: 3, seats: [NOR, KES], figure: null },
    not: history({ entries: [said, judged('released')], commitments: [word({})] }),
  },
  'audience-cost': {
    is: history({ entries: [said, judged('broken'), ...costs], commitments: [word({})] }),
    found: { turn: 3, seats: [NOR, KES], figure: 6 },
    not: history({
      entries: [change('home', ['support', NOR], [60, 54], { rule: 'R-Home' })],
      commitments: [word({})],
    }),
  },
  'misread-signal': {
    is: history({
      entries: [said],
      gaps: [{ ...gap, meant: 'warning', read: [{ seat: KES, reading: 'bluff' }] }],
    }),
    found: { turn: 2, seats: [NOR, KES] },
    not: history({
      entries: [said],
      gaps: [
        { ...gap, meant: 'warning', read: [{ seat: KES, reading: 'warning' }] },
        { ...gap, meant: null, read: [{ seat: KES, reading: 'bluff' }] },
      ],
    }),
  },
  'inadvertent-escalation': {
    is: history({ entries: clash('clash') }),
    found: { turn: 3, figure: 15 },
    // What the scenario brings is no accident of the two; a near miss that ends there is none either.
    not: history({ entries: [...clash('clash', []), ...clash('near-miss')] }),
  },
  spiral: {
    is: history({ entries: pushes, values: heatOf(40, 50, 62, 60, 60, 60, 60) }),
    found: { turn: 2, figure: 22 },
    // One side alone pushes.
    not: history({
      entries: [pushes[0], act('n2', NOR, 'strike', { target: KES, rung: 9 }, { turn: 2 })].flatMap(
        (entry) => entry ?? [],
      ),
      values: heatOf(40, 50, 62, 60, 60, 60, 60),
    }),
  },
  entrapment: {
    is: history({ entries: [said, deed, judged('kept')], commitments: [guarantee] }),
    found: { turn: 3, seats: [NOR, ALD] },
    // Bold before it was covered: the pledge made no difference.
    not: history({
      entries: [
        act('early', ALD, 'strike', { target: KES, rung: 9 }, { turn: 1 }),
        act('late', ALD, 'quarantine', { target: KES, rung: 8 }, { turn: 3 }),
      ],
      commitments: [{ ...guarantee, turn: 2 }],
    }),
  },
  abandonment: {
    is: history({
      entries: [
        said,
        judged('broken'),
        change('lost', ['trust', dyadId(ALD, NOR)], [40, 15], { turn: 3, parents: ['judged'] }),
      ],
      commitments: [guarantee],
    }),
    found: { turn: 3, seats: [ALD, NOR], figure: 25 },
    not: history({
      entries: [
        judged('released'),
        change('lost', ['trust', dyadId(ALD, NOR)], [40, 15], { rule: 'R-Third parties' }),
      ],
      commitments: [guarantee],
    }),
  },
  'late-way-out': {
    is: history({
      entries: [...clash('casualties'), offered(4)],
      offers: [offer({ turn: 4 })],
      demands: [demand()],
    }),
    found: { turn: 4, seats: [NOR, KES] },
    // Offered before, and taken before.
    not: history({
      entries: [...clash('casualties'), offered(2), answered('accepted', 3)],
      offers: [offer({ turn: 2 })],
      demands: [demand()],
    }),
  },
  'commitment-problem': {
    is: history({ entries: [answered('refused', 2)], offers: [offer({})] }),
    found: { turn: 2, seats: [KES, NOR], figure: 0 },
    not: history({
      entries: [answered('refused', 2)],
      offers: [offer({}, { lock: 3, verification: 'intrusive' })],
    }),
  },
  'back-sliding': {
    is: history({
      entries: [members(1, [NOR, ALD, LIG]), members(3, [NOR, LIG])],
      packages: [pack],
    }),
    found: { turn: 3, seats: [ALD, NOR], figure: 2 },
    not: history({
      entries: [members(1, [NOR, ALD]), members(3, [NOR, ALD, LIG])],
      packages: [pack],
    }),
  },
  'sanctions-busting': {
    is: history({
      entries: [sold, change('leak', ['leak', wheat], [0, 0.2], { turn: 3, parents: ['sold'] })],
    }),
    found: { turn: 2, seats: [LIG, KES], figure: 20 },
    not: history({ entries: [sold, change('leak', ['leak', wheat], [0.2, 0.1], { turn: 3 })] }),
  },
  backlash: {
    is: history({ entries: rallied(['cut']) }),
    found: { turn: 2, seats: [KES, NOR], figure: 4 },
    // A speech of its own is no answer to a blow.
    not: history({ entries: rallied(['speech']) }),
  },
  'over-compliance': {
    is: history({ entries: bitten(0.4) }),
    found: { turn: 2, seats: [KES], figure: 0.4 },
    not: history({ entries: bitten(0) }),
  },
};

describe.each(conceptIds)('%s', (concept) => {
  const { is, found, not } = cases[concept];
  it('is found where the record shows it, with the lines that do', () => {
    const [first] = detectors[concept](is);
    expect(first).toMatchObject({ concept, ...found });
    expect(first?.evidence.length).toBeGreaterThan(0);
    expect(first?.evidence.every(({ id }) => is.find(id) !== undefined)).toBe(true);
  });
  it('is not found in what only looks like it', () => {
    expect(detectors[concept](not)).toEqual([]);
  });
});

it('finds nothing in an empty record', () => {
  expect(sightingsIn(history({}))).toEqual([]);
});
it('holds a threat that had to be carried out by force for a trap, and one kept by a cut for none', () => {
  const kept = (rung: number) =>
    detectors['credibility-trap'](
      history({ entries: [said, deed, judged('kept')], commitments: [word({ rung })] }),
    );
  expect(kept(9)).toMatchObject([{ figure: 9 }]);
  expect(kept(4)).toEqual([]);
});
it('takes a way out offered in time and accepted after shots for one taken too late', () => {
  const record = history({
    entries: [...clash('casualties'), offered(2), answered('accepted', 5)],
    offers: [offer({ turn: 2 })],
    demands: [demand()],
  });
  expect(detectors['late-way-out'](record)).toMatchObject([{ turn: 5 }]);
});
