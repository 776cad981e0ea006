import { actorId, issueId, plainClauses } from '@convoy/engine';
import type { PackageTerms, PaperAct, State } from '@convoy/engine';
import { brink, endsIn } from './readings.ts';
import type { LevelHistory, PackHistory } from './recorded.ts';
import {
  HUN,
  RUS,
  USA,
  answers,
  asks,
  does,
  grants,
  joins,
  order,
  proposes,
  sends,
  writes,
} from './script.ts';
import type { Script } from './script.ts';

/**
 * A game of the flank as a first class might play it, in five turns: the Union's vote asked for and
 * given, measures on shipping held in reserve, a German brigade over Polish roads, and the missiles
 * in Germany for quiet, looked at by Finland's inquiry. Nobody's record: none of it took place.
 */
const DEU = actorId('DEU');
const POL = actorId('POL');
const BAL = actorId('BAL');
const FIN = actorId('FIN');
const BLR = actorId('BLR');
const pressure = issueId('pressure');
const missiles = issueId('missiles');

const terms: PackageTerms = {
  title: 'If the next cable goes',
  ...{ target: RUS, issue: pressure, position: 20 },
  measures: [{ sector: 'shipping', tier: 3, reserve: true }],
  asked: [DEU, POL, BAL, FIN],
  ...{ humanitarian: true, review: 4, compensation: 0 },
  message: 'The sea is for everybody’s ships, or for nobody’s anchors.',
  ...plainClauses,
};

const bargain = (state: State): PaperAct => ({
  type: 'offer.make',
  terms: {
    ...{ to: RUS, demand: state.demands.find(({ from }) => from === USA)?.id ?? null },
    clauses: [
      { by: RUS, issue: pressure, to: 20 },
      { by: USA, issue: missiles, to: 25 },
    ],
    ...{ private: true, lock: 2, verification: 'intrusive', expires: state.turn + 1 },
    ...{ sayFrom: 'The nights are quiet.', sayTo: 'The missiles stay at home.' },
  },
});

const signs = joins({ stance: 'endorse', parts: [] });
const lesson: Script = {
  ...{ id: 'lesson', length: 'short' },
  turns: [
    [
      writes(DEU, asks('council-vote')),
      writes(HUN, grants('council-vote')),
      writes(DEU, asks('rail-and-road')),
      writes(POL, grants('rail-and-road')),
      writes(USA, proposes(terms)),
      writes(DEU, signs),
      writes(POL, signs),
      writes(
        BAL,
        joins({ stance: 'adjust', parts: [{ sector: 'shipping', tier: 2, carveOut: 0 }] }),
      ),
      writes(FIN, signs),
      writes(USA, sends),
      does(USA, order('back-channel', { to: RUS }), order('address', { line: 'calm' })),
      does(RUS, order('exercise', { towards: BAL })),
      does(HUN, order('mediation', { a: POL, b: BLR, standstill: true })),
    ],
    [
      does(DEU, order('reassurance-deployment', { to: BAL, against: RUS, level: 1 })),
      does(BAL, order('exercise', { towards: RUS })),
      does(POL, order('back-channel', { to: BLR })),
      does(HUN, order('mediation', { a: USA, b: RUS, standstill: false })),
    ],
    [
      writes(USA, asks('german-soil')),
      writes(DEU, grants('german-soil')),
      writes(USA, asks('sea-inquiry')),
      writes(FIN, grants('sea-inquiry')),
      writes(USA, bargain),
      writes(RUS, answers('offer.accept', USA, RUS)),
      does(USA, order('back-channel', { to: RUS })),
    ],
    [
      does(RUS, order('comply', { issue: pressure, step: 2 })),
      does(USA, order('comply', { issue: missiles, step: 2 })),
    ],
    [
      does(RUS, order('comply', { issue: pressure, step: 2 })),
      does(USA, order('comply', { issue: missiles, step: 2 })),
    ],
  ],
};

const atAnyLevel: LevelHistory = { record: lesson, class: null, variants: [] };
export const easternFlank: PackHistory = {
  levels: { introductory: atAnyLevel, standard: atAnyLevel, expert: atAnyLevel },
  readings: [endsIn('success'), brink, endsIn('war')],
};
