import { catalogue } from '../instruments/catalogue.ts';
import { scenarioSchema } from '../scenario.ts';
import type { Scenario } from '../scenario.ts';

/**
 * A small made-up crisis for tests: Norland and its ally Aldia press Kesh to open a strait; the
 * League stands by. Figures are round, and every instrument of the catalogue is in play.
 */
const start = {
  support: 60,
  fatigue: 10,
  economy: 0,
  strain: 0,
  readiness: 40,
  reputation: 55,
  influence: 4,
  harm: 0,
  legitimacy: 50,
};

const state = {
  institution: false,
  gdp: 200,
  capability: { land: 0.5, air: 0.5, sea: 0.5, strategic: 0 },
  accountability: 0.6,
  coalitionSize: 0.5,
  process: 0,
  intelligence: 0.5,
  resolve: 50,
  redLine: 9,
  start,
  brief: ['brief'],
};

const unarmed = { land: 0, air: 0, sea: 0, strategic: 0 };

const rivals = {
  rivalry: 40,
  tension: 55,
  trustAB: -40,
  trustBA: -35,
  beliefAB: 0.4,
  beliefBA: 0.5,
  hotline: false,
  contact: 0.5,
  nuclear: false,
  ties: [],
};

const friends = {
  ...rivals,
  rivalry: 5,
  tension: 5,
  trustAB: 50,
  trustBA: 45,
  contact: 0,
  ties: [{ layer: 'treaty', level: 2, directed: 'none' }],
};

const distant = { ...rivals, rivalry: 10, tension: 10, trustAB: 5, trustBA: 5, contact: 0 };

const turns = [0, 1, 2, 3, 4, 5].map((at) => ({ date: `1931-03-0${at + 1}`, days: 1 }));

/** A year by months of 30 days, for what needs time. */
const months = Array.from({ length: 12 }, (_, at) => ({
  date: `1931-${String(at + 1).padStart(2, '0')}-01`,
  days: 30,
}));

const objective = (
  id: string,
  actor: string,
  kind: string,
  weight: number,
  aim: object,
): object => ({
  ...{ id, actor, kind, weight, aim },
});

const asset = (id: string, owner: string, without: string, needed: object): object => ({
  ...{ id, owner, needed, without },
});
const order = (instrument: string, by: string): object => ({
  ...{ for: 'order', instrument, by, target: null },
});

const raw = {
  format: 1,
  id: 'strait',
  version: '1.0.0',
  level: 'standard',
  ordersPerTurn: 3,
  income: 4,
  dispute: { coercer: 'NOR', target: 'KES', issue: 'passage', demand: 80 },
  lengths: [
    { id: 'short', minutes: 50, turns, par: {} },
    { id: 'months', minutes: 50, turns: months, par: {} },
  ],
  bands: [
    { id: 'words', from: 0, to: 2 },
    { id: 'pressure', from: 3, to: 5 },
    { id: 'force', from: 6, to: 8 },
    { id: 'war', from: 9, to: 12 },
  ],
  actors: [
    { ...state, id: 'NOR', camp: 'coalition', role: 'leader', at: { x: 0, y: 0 } },
    {
      ...{ ...state, id: 'ALD', camp: 'coalition', role: 'ally', at: { x: 10, y: 0 }, resolve: 40 },
      backfill: [{ sector: 'goods', capacity: 0.5, willingness: 0.6 }],
    },
    {
      ...{ ...state, id: 'KES', camp: 'target', role: 'target', at: { x: 0, y: 10 }, resolve: 60 },
      start: { ...start, reserves: 0.5 },
      backfill: [{ sector: 'chips', capacity: 0.2, willingness: 0.5 }],
    },
    {
      ...state,
      ...{ id: 'LIG', camp: 'neutral', role: 'third', at: { x: 10, y: 10 } },
      ...{ institution: true, gdp: 0, capability: unarmed, redLine: null },
    },
  ],
  pairs: [
    { ...rivals, a: 'NOR', b: 'KES', nuclear: true },
    { ...rivals, a: 'ALD', b: 'KES', tension: 45 },
    { ...friends, a: 'NOR', b: 'ALD' },
    { ...distant, a: 'NOR', b: 'LIG' },
    { ...distant, a: 'KES', b: 'LIG' },
  ],
  issues: [
    {
      ...{ id: 'passage', position: 20, progress: 30, owner: 'KES', weight: 1.3 },
      drift: { quantity: 'progress', perDay: 5, to: 100 },
      views: [
        { actor: 'NOR', ideal: 100, salience: 0.8 },
        { actor: 'ALD', ideal: 80, salience: 0.5 },
        { actor: 'KES', ideal: 0, salience: 0.9 },
      ],
    },
    {
      ...{ id: 'bases', position: 70, progress: 0, owner: 'NOR', weight: 1 },
      drift: null,
      views: [
        { actor: 'NOR', ideal: 80, salience: 0.3 },
        { actor: 'ALD', ideal: 100, salience: 0.6 },
        { actor: 'KES', ideal: 10, salience: 0.7 },
      ],
    },
  ],
  sectors: [
    { id: 'banking', kind: 'finance' },
    { id: 'goods', kind: 'trade' },
    { id: 'chips', kind: 'technology' },
  ],
  exposures: [
    { of: 'KES', to: 'NOR', sector: 'banking', share: 6 },
    { of: 'KES', to: 'NOR', sector: 'goods', share: 8 },
    { of: 'KES', to: 'ALD', sector: 'goods', share: 4 },
    { of: 'KES', to: 'NOR', sector: 'chips', share: 3 },
    { of: 'NOR', to: 'KES', sector: 'goods', share: 2 },
    { of: 'ALD', to: 'KES', sector: 'goods', share: 5 },
    { of: 'ALD', to: 'NOR', sector: 'banking', share: 4 },
  ],
  instruments: catalogue.map(({ id }) => ({ id, who: null, tuning: {} })),
  assets: [
    asset('airfields', 'ALD', 'resented', { for: 'clause', issue: 'bases' }),
    asset('harbours', 'LIG', 'barred', order('quarantine', 'ALD')),
    asset('overflight', 'LIG', 'resented', order('deployment', 'ALD')),
    asset('inspectors', 'LIG', 'resented', { for: 'verification', issue: 'passage' }),
  ],
  institutions: [
    {
      ...{ actor: 'LIG', rule: 'two-thirds' },
      seats: [
        { actor: 'NOR', veto: false },
        { actor: 'ALD', veto: false },
        { actor: 'KES', veto: true },
      ],
      blocs: [
        { id: 'shore', members: 9, lean: 0.5 },
        { id: 'inland', members: 8, lean: -0.5 },
      ],
    },
  ],
  injects: [
    {
      ...{ id: 'sighting', when: { on: 'date', date: '1931-03-02' }, audience: 'all' },
      ...{ documented: false, source: null },
      effects: [{ quantity: 'tension', subject: 'NOR~KES', by: 4 }],
    },
    {
      ...{ id: 'outcry', when: { on: 'rung', rung: 6 }, audience: ['NOR', 'ALD'] },
      ...{ documented: false, source: null },
      effects: [{ quantity: 'support', subject: 'NOR', by: -3 }],
    },
    {
      ...{ id: 'storm', when: { on: 'hand' }, audience: 'all', documented: false, source: null },
      effects: [{ quantity: 'readiness', subject: 'KES', by: -200 }],
    },
    {
      // Hangs on what only Kesh knows, and on chance.
      ...{ id: 'overreach', audience: 'all', documented: false, source: null },
      when: {
        ...{ on: 'condition', from: '1931-03-02', until: '1931-03-05', chance: 0.5 },
        all: [{ is: 'contingency', actor: 'KES', response: 'strike' }],
      },
      effects: [{ quantity: 'legitimacy', subject: 'KES', by: -2 }],
      incident: { a: 'KES', b: 'NOR', severity: 'casualties' },
    },
  ],
  objectives: [
    objective('open-strait', 'NOR', 'public', 0.5, {
      of: 'issue',
      issue: 'passage',
      worst: 20,
      best: 80,
    }),
    objective('home', 'NOR', 'home', 0.5, {
      ...{ of: 'quantity', quantity: 'support', subject: 'NOR', worst: 20, best: 80 },
    }),
    objective('peace', 'ALD', 'peace', 0.5, { of: 'peace' }),
    objective('rival-weak', 'ALD', 'secret', 0.5, {
      ...{ of: 'quantity', quantity: 'support', subject: 'KES', worst: 80, best: 20 },
    }),
    objective('no-bases', 'KES', 'public', 0.6, {
      of: 'issue',
      issue: 'bases',
      worst: 70,
      best: 10,
    }),
    objective('quiet', 'KES', 'secret', 0.4, { of: 'not-public', issue: 'passage' }),
    objective('broker', 'LIG', 'public', 1, { of: 'broker', actor: 'LIG' }),
  ],
  elections: [
    { actor: 'NOR', date: '1931-03-04', kind: 'government' },
    { actor: 'ALD', date: '1931-03-05', kind: 'assembly' },
  ],
  successors: [
    {
      ...{ id: 'new-norland', actor: 'NOR', support: 52, resolve: 20, redLine: 6 },
      views: [{ issue: 'passage', ideal: 70, salience: 0.4 }],
      objectives: [
        {
          ...{ id: 'new-home', kind: 'home', weight: 0.5 },
          aim: { of: 'quantity', quantity: 'support', subject: 'NOR', worst: 20, best: 60 },
        },
        { id: 'new-peace', kind: 'peace', weight: 0.5, aim: { of: 'peace' } },
      ],
    },
    {
      ...{ id: 'new-kesh', actor: 'KES', support: 48, resolve: 45, redLine: 8 },
      objectives: [{ id: 'new-calm', kind: 'peace', weight: 1, aim: { of: 'peace' } }],
    },
  ],
  sources: [],
};

export const strait: Scenario = scenarioSchema.parse(raw);
