import { actorId, entryIdFrom, issueId, pairId, toMicro } from '@convoy/engine';
import type { Entry, LedgerLine } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { changesTo, eventsOf, figuresOf, firstOf, heaviest, lastChange, withEnd } from './begin.ts';

const [usa, sov] = [actorId('USA'), actorId('SOV')];
const missiles = issueId('missiles');
const head = (id: string, turn: number, parents: readonly string[] = []) => ({
  ...({ id: entryIdFrom(id), turn, parents: parents.map(entryIdFrom) } as const),
  ...({ moment: 'settlement', rule: 'R-Settlement', audience: 'all' } as const),
});
const moved = (id: string, turn: number, from: number, to: number): Entry => ({
  ...head(id, turn),
  ...({ kind: 'change', quantity: 'position', subject: missiles, terms: [] } as const),
  before: toMicro(from),
  after: toMicro(to),
});
const brink: Entry = {
  ...head('2.brink', 2),
  kind: 'fact',
  fact: { type: 'brink.entered', pair: pairId(usa, sov) },
};
const opened: Entry = {
  ...head('1.opened', 1),
  kind: 'fact',
  fact: { type: 'turn.opened', turn: 2 },
};
const judged: Entry = {
  ...head('3.end', 3, ['1.opened']),
  kind: 'fact',
  fact: {
    type: 'outcome.judged',
    outcome: {
      ...{ class: 'failure', compel: 0, constrain: 0, signal: 0, policy: 1, contribution: 1 },
      ...{ reason: 'last-turn', turn: 3, scores: {} },
    },
  },
};
const entries = [opened, moved('1.small', 1, 0, 12), brink, moved('2.large', 2, 12, 60), judged];
const record = new Map(
  entries.map((entry): readonly [Entry['id'], LedgerLine] => [
    entry.id,
    { entry, unknownCause: false, place: 'elsewhere', headline: true },
  ]),
);
const ids = (lines: readonly { readonly entry: Entry }[]) => lines.map(({ entry }) => entry.id);

describe('where a walk back begins', () => {
  it('is how it ended, which stands first among the events that turned it', () => {
    expect(ids(eventsOf(record))).toEqual(['3.end', '2.brink']);
    expect(firstOf(record)?.entry.id).toBe('3.end');
    expect(firstOf(new Map([...record].slice(0, 2)))?.entry.id).toBe('1.small');
    expect(firstOf(new Map())).toBeNull();
  });
  it('may be any figure that ever changed, at the change that moved it most', () => {
    expect([...figuresOf(record)]).toEqual([['position', ['missiles']]]);
    const changes = changesTo(record, 'position', 'missiles');
    expect(changes.map(({ id }) => id)).toEqual(['1.small', '2.large']);
    expect(heaviest(changes)?.id).toBe('2.large');
    expect(heaviest(changesTo(record, 'trust', 'missiles'))).toBeNull();
  });
});

describe('the last change of a figure', () => {
  it('is the one before the turn, none where nothing had moved it yet', () => {
    const before = (turn: number) => lastChange(record, 'position', 'missiles', turn);
    expect([before(1), before(2), before(3), before(9)]).toEqual([
      ...[null, '1.small', '2.large', '2.large'],
    ]);
  });
});

describe('the end', () => {
  it('has behind it what decided it, in place of the turn before', () => {
    const end = withEnd(record, [missiles]).get(judged.id);
    expect(end?.entry.parents).toEqual(['1.small', '2.brink']);
    expect(record.get(judged.id)?.entry.parents).toEqual(['1.opened']);
  });
  it('keeps its own causes where nothing decided it', () => {
    const still = new Map([...record].filter(([id]) => id === opened.id || id === judged.id));
    expect(withEnd(still, [missiles])).toBe(still);
  });
});
