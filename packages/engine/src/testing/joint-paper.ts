import type { PaperAct } from '../acts.ts';
import { issueId, packageId } from '../ids.ts';
import type { ActorId, PackageId } from '../ids.ts';
import { plainClauses } from '../package-terms.ts';
import type { PackageAnswer, PackageTerms } from '../package-terms.ts';
import type { Package, State } from '../state/state.ts';
import { ALD, KES } from './play.ts';

/** Joint paper for tests: Norland asks Aldia to cut off goods and chips from Kesh. */
export const packageTerms = (changes: Partial<PackageTerms> = {}): PackageTerms => ({
  ...{ title: 'Open the strait', target: KES, issue: issueId('passage'), position: 80 },
  measures: [
    { sector: 'goods', tier: 3, reserve: false },
    { sector: 'chips', tier: 2, reserve: false },
  ],
  ...{ asked: [ALD], humanitarian: false, review: null, compensation: 0, message: '' },
  ...plainClauses,
  ...changes,
});

export const propose = (changes: Partial<PackageTerms> = {}): PaperAct => ({
  type: 'package.propose',
  terms: packageTerms(changes),
});

/** The last package of the state. */
export const lastPackage = (state: State): Package | undefined => state.packages.at(-1);
export const lastId = (state: State): PackageId => lastPackage(state)?.id ?? packageId('none');

export const answered = (state: State, changes: Partial<PackageAnswer> = {}): PaperAct => ({
  type: 'package.answer',
  package: lastId(state),
  answer: { stance: 'endorse', parts: [], delay: 0, until: null, reason: '', ...changes },
});
export const sent = (state: State): PaperAct => ({ type: 'package.send', package: lastId(state) });
export const left = (state: State): PaperAct => ({
  ...{ type: 'package.leave', package: lastId(state), reason: '' },
});
export const withdrawn = (state: State): PaperAct => ({
  ...{ type: 'package.withdraw', package: lastId(state), reason: '' },
});

export type Filing = readonly [ActorId, (state: State) => PaperAct];
