import { actorId, issueId, plainClauses } from '@convoy/engine';
import type { PackageTerms, PaperAct, State } from '@convoy/engine';
import { brink, endsIn } from './readings.ts';
import type { LevelHistory, PackHistory } from './recorded.ts';
import {
  EUR,
  JPN,
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
 * A game of the strait as a first class might play it, in five turns: a plain guarantee to Japan, a
 * package of measures held in reserve, leave for the sites in Luzon, a bargain carried by the
 * Association with observers, and its first steps. Nobody's record: none of it took place.
 */
const TPE = actorId('TPE');
const PHL = actorId('PHL');
const KOR = actorId('KOR');
const CHN = actorId('CHN');
const ASE = actorId('ASE');
const inspection = issueId('inspection');
const arms = issueId('arms');

const terms: PackageTerms = {
  title: 'If the line is closed',
  ...{ target: CHN, issue: inspection, position: 20 },
  measures: [{ sector: 'goods', tier: 2, reserve: true }],
  asked: [JPN, KOR, EUR],
  ...{ humanitarian: true, review: 4, compensation: 0 },
  message: 'Ships sail, and so does trade; the one ends with the other.',
  ...plainClauses,
};

const bargain = (state: State): PaperAct => ({
  type: 'offer.make',
  terms: {
    ...{ to: CHN, demand: state.demands.find(({ from }) => from === USA)?.id ?? null },
    clauses: [
      { by: CHN, issue: inspection, to: 25 },
      { by: USA, issue: arms, to: 35 },
    ],
    ...{ private: true, lock: 2, verification: 'intrusive', expires: state.turn + 1 },
    ...{ sayFrom: 'Ships sail as before.', sayTo: 'Papers are handed in as the law asks.' },
  },
});

const lesson: Script = {
  ...{ id: 'lesson', length: 'short' },
  turns: [
    [
      writes(USA, proposes(terms), asks('philippine-sites')),
      writes(PHL, grants('philippine-sites')),
      writes(JPN, joins({ stance: 'endorse', parts: [] })),
      writes(KOR, joins({ stance: 'adjust', parts: [{ sector: 'goods', tier: 1, carveOut: 50 }] })),
      writes(EUR, joins({ stance: 'endorse', parts: [] })),
      writes(USA, sends),
      does(
        USA,
        order('guarantee', { to: JPN, trigger: 'force', unprovoked: true, until: null }),
        order('back-channel', { to: CHN }),
      ),
      does(CHN, order('address', { line: 'resolve' }), order('exercise', { towards: TPE })),
      does(ASE, order('mediation', { a: USA, b: CHN, standstill: true })),
    ],
    [
      does(USA, order('reassurance-deployment', { to: PHL, against: CHN, level: 1 })),
      does(JPN, order('back-channel', { to: CHN })),
      does(TPE, order('address', { line: 'calm' })),
      does(PHL, order('back-channel', { to: CHN })),
      does(ASE, order('mediation', { a: CHN, b: TPE, standstill: true })),
    ],
    [
      writes(USA, asks('say-on-arms')),
      writes(TPE, grants('say-on-arms')),
      writes(USA, asks('observers')),
      writes(ASE, grants('observers')),
      writes(USA, bargain),
      writes(CHN, answers('offer.accept', USA, CHN)),
      does(ASE, order('mediation', { a: USA, b: CHN, standstill: false })),
    ],
    [
      does(CHN, order('comply', { issue: inspection, step: 2 })),
      does(USA, order('comply', { issue: arms, step: 2 })),
    ],
    [
      does(CHN, order('comply', { issue: inspection, step: 2 })),
      does(USA, order('comply', { issue: arms, step: 2 })),
    ],
  ],
};

const atAnyLevel: LevelHistory = { record: lesson, class: null, variants: [] };
export const taiwanStrait: PackHistory = {
  levels: { introductory: atAnyLevel, standard: atAnyLevel, expert: atAnyLevel },
  readings: [endsIn('success'), brink, endsIn('war')],
};
