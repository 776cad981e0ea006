import { actorId, entryIdFrom, pairId } from '@convoy/engine';
import type { Entry, LedgerLine } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { litBy } from './lit.ts';

const [usa, sov, tur] = [actorId('USA'), actorId('SOV'), actorId('TUR')];
const head = { turn: 1, rule: 'R-Act', audience: [tur] } as const;
const act: Entry = {
  ...{ ...head, id: entryIdFrom('1.a'), moment: 'commit', parents: [], kind: 'act', seat: usa },
  order: { instrument: 'strike', params: { target: 'SOV' }, rationale: 'of TUR', meant: null },
  cost: 1,
};
const change: Entry = {
  ...{ ...head, id: entryIdFrom('1.b'), moment: 'security', parents: [act.id], kind: 'change' },
  ...{ quantity: 'tension', subject: pairId(sov, tur), before: 0, after: 1, terms: [] },
};
const lineOf = (entry: Entry): LedgerLine => ({
  ...{ entry, unknownCause: false, place: 'elsewhere', headline: true },
});
const lines = [act, change].map(lineOf);
const actors = ['USA', 'SOV', 'TUR', 'CUB'];

describe('what a step lights up', () => {
  it('is whom an act names and whom it moved at once, not who may know of it', () => {
    expect([...litBy(act, [lineOf(act)], actors)]).toEqual(['USA', 'SOV']);
    expect([...litBy(act, lines, actors)].toSorted()).toEqual(['SOV', 'TUR', 'USA']);
    const slight = [lineOf(act), { ...lineOf(change), headline: false }];
    expect([...litBy(act, slight, actors)]).toEqual(['USA', 'SOV']);
  });
  it('is the two ends of a figure between two', () => {
    expect([...litBy(change, lines, actors)].toSorted()).toEqual(['SOV', 'TUR']);
  });
});
