import { actorId, injectId, quantityIds } from '@convoy/engine';
import type { QuantityId } from '@convoy/engine';
import type { InjectDraft, SeenInject } from '@convoy/protocol';
import { describe, expect, it } from 'vitest';
import { injectWords } from '../../../text/injects.ts';
import { readCsv, tableOf, writeCsv } from './csv.ts';
import type { Lookups } from './lookups.ts';
import { autoMap, readRow } from './read-rows.ts';

const text = injectWords.en;
const [USA, GBR, SOV] = [actorId('USA'), actorId('GBR'), actorId('SOV')];
const figures: Partial<Record<QuantityId, Readonly<Record<string, number>>>> = {
  support: { USA: 1, GBR: 1, SOV: 1 },
  harm: { SOV: 1 },
  tension: { 'SOV~USA': 1 },
  trust: { 'USA>SOV': 1 },
};
const of = (quantity: QuantityId): Readonly<Record<string, number>> => figures[quantity] ?? {};
const lookups: Lookups = {
  vocabulary: {
    seats: [USA, GBR, SOV],
    turns: 5,
    quantities: {
      ...{ support: of('support'), fatigue: {}, economy: {}, strain: {}, readiness: {} },
      ...{ reputation: {}, influence: {}, harm: of('harm'), legitimacy: {}, rally: {} },
      ...{ reserves: {}, bite: {}, tension: of('tension'), interoperability: {} },
      ...{ trust: of('trust'), belief: {}, position: {}, progress: {}, leak: {}, breadth: {} },
      ...{ dispersion: {}, cohesion: {} },
    },
  },
  actors: [
    { id: USA, name: 'United States', camp: 'coalition' },
    { id: GBR, name: 'Britain', camp: 'coalition' },
    { id: SOV, name: 'Soviet Union', camp: 'target' },
  ],
  quantities: [
    { id: 'support', name: 'Support' },
    { id: 'harm', name: 'Harm to civilians' },
    { id: 'tension', name: 'Tension' },
    { id: 'trust', name: 'Trust' },
  ],
  steps: [
    { from: 0, name: 'Words' },
    { from: 3, name: 'Pressure' },
    { from: 6, name: 'Force' },
  ],
};
const headers = [
  'Title',
  'Message',
  'Audience',
  'Trigger',
  'Round',
  'Phase',
  'Minutes',
  'Rung',
  'Effects',
];
const mapping = autoMap(headers, text);
const read = (...cells: readonly string[]) => readRow(2, cells, mapping, lookups, text);
const draft = (...cells: readonly string[]): InjectDraft => {
  const row = read(...cells);
  if (!('draft' in row)) throw new Error(JSON.stringify(row.faults));
  return row.draft;
};
const faults = (...cells: readonly string[]): readonly string[] => {
  const row = read(...cells);
  return 'draft' in row ? [] : row.faults.map(({ field, code }) => `${field} ${code}`);
};

describe('columns', () => {
  it('are found by their names, each used once', () => {
    expect(Object.values(mapping)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(autoMap(['name', 'subject', 'notes'], text)).toMatchObject({ title: 1, text: null });
  });
});

describe('a row', () => {
  it('says to whom: everybody, a camp, seats by code or name', () => {
    expect(draft('A').to).toBe('all');
    expect(draft('A', '', 'Everybody').to).toBe('all');
    expect(draft('A', '', 'coalition').to).toEqual([USA, GBR]);
    expect(draft('A', '', 'usa; Soviet Union').to).toEqual([USA, SOV]);
    expect(draft('A', '', 'USA SOV').to).toEqual([USA, SOV]);
    expect(draft('A', '', 'United States').to).toEqual([USA]);
    expect(faults('A', '', 'USA Narnia')).toEqual(['to unknown-seat']);
    expect(faults('A', '', 'USA usa')).toEqual(['to twice']);
  });
  it('says when, in a word or by the columns that are filled in', () => {
    expect(draft('A').when).toEqual({ on: 'hand' });
    expect(draft('A', '', '', 'turn', '3').when).toEqual({ on: 'turn', turn: 3 });
    expect(draft('A', '', '', '', '3').when).toEqual({ on: 'turn', turn: 3 });
    const clock = { on: 'clock', turn: 2, phase: 'negotiate', minutes: 5 };
    expect(draft('A', '', '', 'Minutes', '2', 'Talks', '5').when).toEqual(clock);
    expect(draft('A', '', '', '', '2', 'talks', '5').when).toEqual(clock);
    expect(draft('A', '', '', 'ladder', '', '', '', '3').when).toEqual({ on: 'rung', rung: 6 });
    expect(faults('A', '', '', 'whenever')).toEqual(['when unknown-when']);
    expect(faults('A', '', '', 'condition')).toEqual(['when of-scenario']);
    expect(faults('A', '', '', 'turn', '9')).toEqual(['turn unknown-turn']);
    expect(faults('A', '', '', 'turn', 'soon')).toEqual(['turn not-a-number']);
    expect(faults('A', '', '', 'ladder', '', '', '', '7')).toEqual(['ladder out-of-range']);
    expect(faults('A', '', '', 'minutes', '1', 'tea', 'x')).toEqual([
      ...['phase unknown-phase', 'minutes not-a-number'],
    ]);
  });
  it('says what changes, by id or name', () => {
    const effects = (cell: string) => draft('A', '', '', '', '', '', '', '', cell).effects;
    expect(effects('support USA -3; tension USA~SOV +4')).toEqual([
      { quantity: 'support', subject: 'USA', by: -3 },
      { quantity: 'tension', subject: 'SOV~USA', by: 4 },
    ]);
    expect(effects('Harm to civilians Soviet Union 2,5')).toEqual([
      { quantity: 'harm', subject: 'SOV', by: 2.5 },
    ]);
    expect(effects('trust United States > Soviet Union −2')).toEqual([
      { quantity: 'trust', subject: 'USA>SOV', by: -2 },
    ]);
    const wrong = (cell: string) => faults('A', '', '', '', '', '', '', '', cell);
    expect(wrong('support USA')).toEqual(['effects unreadable-effect']);
    expect(wrong('luck USA 2')).toEqual(['effects unknown-figure']);
    expect(wrong('support Narnia 2')).toEqual(['effects unknown-bearer']);
    expect(wrong('support USA 0')).toEqual(['effects no-change']);
    expect(wrong('support USA 200')).toEqual(['effects out-of-range']);
  });
  it('without a title is bad, with all its other faults told at once', () => {
    expect(faults('', '', 'Narnia', 'whenever')).toEqual([
      ...['to unknown-seat', 'when unknown-when', 'title missing'],
    ]);
  });
});

describe('the file', () => {
  const own: SeenInject = {
    ...{ inject: 'own.1', words: { title: '=1+1', text: 'One, "two"\nthree' } },
    ...{ when: { on: 'clock', turn: 2, phase: 'order', minutes: 7 }, turn: 2, to: [USA, GBR] },
    effects: [{ quantity: 'support', subject: 'USA', by: -3 }],
    ...{ incident: null, status: 'draft', fired: null, passed: false, dueAt: null },
  };
  const scenario: SeenInject = {
    ...{ inject: 'storm', words: null, turn: 3, to: 'all', effects: [], incident: null },
    ...{ when: { on: 'date', date: '1962-10-24' }, status: 'fired', passed: false, dueAt: null },
    fired: { turn: 3, inject: injectId('storm') },
  };
  const names = { inject: (id: string) => ({ title: `title of ${id}`, body: 'body' }) };
  const table = tableOf([own, scenario], { names, text, lookups, whenText: () => '' });
  it('defuses formulas and comes in again as it went out', async () => {
    const csv = await writeCsv(table.columns, table.rows);
    expect(csv).toContain("'=1+1");
    const [head, ...rows] = await readCsv(csv);
    const columns = autoMap(head?.cells ?? [], text);
    const back = rows.map(({ row, cells }) => readRow(row, cells, columns, lookups, text));
    expect(back).toMatchObject([
      {
        draft: {
          ...{ title: '=1+1', text: 'One, "two"\nthree', to: [USA, GBR] },
          ...{ when: own.when, effects: own.effects },
        },
      },
      { draft: { title: 'title of storm', to: 'all', when: { on: 'turn', turn: 3 } } },
    ]);
  });
  it('is read with semicolons and a byte-order mark too', async () => {
    expect(await readCsv('\uFEFFtitle;to\nA;USA\n\n;\nB;"x;y"\n')).toEqual([
      { row: 1, cells: ['title', 'to'] },
      { row: 2, cells: ['A', 'USA'] },
      { row: 5, cells: ['B', 'x;y'] },
    ]);
  });
  it('knows every figure that there is', () => {
    expect(Object.keys(lookups.vocabulary.quantities).toSorted()).toEqual(
      [...quantityIds].toSorted(),
    );
  });
});
