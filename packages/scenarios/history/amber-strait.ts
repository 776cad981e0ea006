import { issueId, plainClauses } from '@convoy/engine';
import type { PackageTerms, PaperAct, State } from '@convoy/engine';
import { actorId } from '@convoy/engine';
import { brink, endsIn } from './readings.ts';
import type { LevelHistory, PackHistory } from './recorded.ts';
import { answers, asks, does, grants, joins, order, proposes, sends, writes } from './script.ts';
import type { Script } from './script.ts';

/**
 * A game of the strait as a first class might play it, in five turns: a joint package with one
 * ally's carve-out, a demand with a way out, a mediator, a bargain over the dues and its first
 * steps. Nobody's record: it is here so that a change of the rules shows.
 */
const HVN = actorId('HVN');
const DLM = actorId('DLM');
const VYR = actorId('VYR');
const TAL = actorId('TAL');
const ORN = actorId('ORN');
const COS = actorId('COS');
const passage = issueId('passage');
const dues = issueId('dues');

const terms: PackageTerms = {
  title: 'Open water',
  ...{ target: TAL, issue: passage, position: 10 },
  measures: [
    { sector: 'finance', tier: 3, reserve: false },
    { sector: 'energy', tier: 2, reserve: false },
  ],
  asked: [DLM, VYR],
  ...{ humanitarian: true, review: 4, compensation: 1 },
  message: 'The strait is open to all, or it closes for those who close it.',
  ...plainClauses,
  triggers: [{ when: 'benchmark', change: -1, share: 50 }],
};

const bargain = (state: State): PaperAct => ({
  type: 'offer.make',
  terms: {
    ...{ to: TAL, demand: state.demands.find(({ from }) => from === HVN)?.id ?? null },
    clauses: [
      { by: TAL, issue: passage, to: 15 },
      { by: HVN, issue: dues, to: 55 },
    ],
    ...{ private: true, lock: 2, verification: 'intrusive', expires: state.turn + 1 },
    ...{ sayFrom: 'The strait is open.', sayTo: 'The strait pays its way.' },
  },
});

const lesson: Script = {
  ...{ id: 'lesson', length: 'short' },
  turns: [
    [
      writes(HVN, proposes(terms)),
      writes(
        DLM,
        joins({ stance: 'adjust', parts: [{ sector: 'finance', tier: 3, carveOut: 0 }] }),
      ),
      writes(VYR, joins({ stance: 'endorse', parts: [] })),
      writes(HVN, sends),
      does(HVN, order('back-channel', { to: TAL })),
      does(TAL, order('address', { line: 'resolve' })),
      does(ORN, order('mediation', { a: HVN, b: TAL, standstill: true })),
    ],
    [
      does(HVN, order('vote', { institution: COS })),
      does(TAL, order('stall', { demand: 'demand-1-HVN-passage-joint' })),
      does(ORN, order('backfill', { target: TAL, sector: 'energy' })),
      does(COS, order('mediation', { a: HVN, b: TAL, standstill: true })),
    ],
    [
      writes(HVN, asks('company-charter')),
      writes(VYR, grants('company-charter')),
      writes(HVN, asks('inspectors')),
      writes(COS, grants('inspectors')),
      writes(HVN, bargain),
      writes(TAL, answers('offer.accept', HVN, TAL)),
      does(COS, order('mediation', { a: HVN, b: TAL, standstill: false })),
    ],
    [
      does(TAL, order('comply', { issue: passage, step: 2 })),
      does(HVN, order('comply', { issue: dues, step: 2 })),
    ],
    [
      does(TAL, order('comply', { issue: passage, step: 2 })),
      does(HVN, order('comply', { issue: dues, step: 2 })),
    ],
  ],
};

const atAnyLevel: LevelHistory = { record: lesson, class: null, variants: [] };
export const amberStrait: PackHistory = {
  levels: { introductory: atAnyLevel, standard: atAnyLevel },
  readings: [endsIn('success'), brink, endsIn('war')],
};
