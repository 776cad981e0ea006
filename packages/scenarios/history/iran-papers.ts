import { actorId, issueId, plainClauses } from '@convoy/engine';
import type { PackageTerms } from '@convoy/engine';
import { USA, offers } from './script.ts';

export const IRN = actorId('IRN');
export const ISR = actorId('ISR');
export const CHN = actorId('CHN');
export const OMN = actorId('OMN');
export const IAEA = actorId('IAEA');

export const enrichment = issueId('enrichment');
export const right = issueId('right');
export const past = issueId('past');
export const missiles = issueId('missiles');

/** January to July 2012: oil by the Union, banks off the messaging system, tankers without cover. */
export const oilBanksShips: PackageTerms = {
  title: 'Oil, banks and ships',
  ...{ target: IRN, issue: enrichment, position: 10 },
  measures: [
    { sector: 'oil', tier: 4, reserve: false },
    { sector: 'banks', tier: 3, reserve: false },
    { sector: 'ships', tier: 3, reserve: false },
  ],
  asked: [USA],
  ...{ humanitarian: true, review: null, compensation: 0 },
  message: 'Pressure and dialogue: the two tracks go together.',
  ...plainClauses,
};

/** Geneva, 24 November 2013: the work stands still, part of the stock is diluted, a little money comes. */
export const interim = offers(USA, {
  clauses: [
    { by: IRN, issue: enrichment, to: 45 },
    { by: USA, issue: right, to: 30 },
  ],
  ...{ private: false, lock: 1, verification: 'intrusive' },
  sayFrom: 'Our enrichment goes on.',
  sayTo: 'The programme is halted, and parts of it are rolled back.',
});

/** Vienna, 14 July 2015: five thousand machines, a small stock, inspectors for many years. */
export const vienna = offers(USA, {
  clauses: [
    { by: IRN, issue: enrichment, to: 20 },
    { by: USA, issue: right, to: 55 },
  ],
  ...{ private: false, lock: 3, verification: 'intrusive' },
  sayFrom: 'Our right is written down, and the sanctions end.',
  sayTo: 'Every path to a weapon is closed.',
});

/** 14 July 2015: in which order the questions about the past are answered and closed. */
export const roadMap = offers(IAEA, {
  clauses: [{ by: IAEA, issue: past, to: 75 }],
  undertakings: [
    { by: IRN, after: false, kind: 'word', text: 'Iran explains in writing by 15 August.' },
  ],
  ...{ private: false, lock: 1, verification: 'declared' },
  sayFrom: 'The file is closed.',
  sayTo: 'The questions are answered.',
});
