import { issueId, plainClauses } from '@convoy/engine';
import type { PackageTerms } from '@convoy/engine';
import { EUR, GBR, HUN, JPN, RUS, UKR, USA, offers } from './script.ts';

const occupation = issueId('occupation');
const weapons = issueId('weapons');
const neutrality = issueId('neutrality');
const grain = issueId('grain');

/** What was asked of Moscow throughout: that its forces leave. */
const demanded = { target: RUS, issue: occupation, position: 20 } as const;

/** 26 February to 2 March: reserves immobilised, banks cut off, chips and machines kept back. */
export const reservesAndChips: PackageTerms = {
  title: 'Reserves, banks and machines',
  ...demanded,
  measures: [
    { sector: 'finance', tier: 3, reserve: false },
    { sector: 'machines', tier: 3, reserve: false },
  ],
  asked: [EUR, HUN, GBR, JPN],
  ...{ humanitarian: true, review: null, compensation: 0 },
  message: 'Russia will bear the cost of this war.',
  ...plainClauses,
};

/**
 * 4 May to 3 June: coal and most oil that comes by sea. Gas is left out by the tier, oil by pipe and
 * Sakhalin by what Hungary and Japan leave open.
 */
export const oilBySea: PackageTerms = {
  ...reservesAndChips,
  title: 'Oil by sea',
  measures: [{ sector: 'energy', tier: 2, reserve: false }],
  asked: [HUN, JPN],
  message: 'Most Russian oil leaves Europe by the end of the year.',
};

/** What was not done: oil and gas as well, whole, by everybody, in March. */
export const everything: PackageTerms = {
  ...reservesAndChips,
  title: 'Oil and gas with all the rest',
  measures: [...reservesAndChips.measures, { sector: 'energy', tier: 4, reserve: false }],
};

/** Istanbul, 29 March, as Kyiv put it: neutral under guarantees, and forces back to where they began. */
export const istanbul = offers(
  RUS,
  {
    clauses: [
      { by: UKR, issue: neutrality, to: 15 },
      { by: RUS, issue: occupation, to: 40 },
    ],
    ...{ private: false, lock: 3, verification: 'declared' },
    ...{ sayFrom: 'Neutral, and guaranteed.', sayTo: 'Ukraine will be neutral.' },
  },
  1,
);

/** What Washington undertakes to send, as far as `to`. */
export const armsTo = (to: number) =>
  offers(
    USA,
    {
      clauses: [{ by: USA, issue: weapons, to }],
      ...{ private: false, lock: 1, verification: 'declared' },
      ...{ sayFrom: 'We are not alone.', sayTo: 'As long as it takes.' },
    },
    1,
  );

/** Istanbul, 22 July: three ports opened for grain, ships and ports left alone. */
export const blackSeaGrain = offers(
  RUS,
  {
    clauses: [{ by: RUS, issue: grain, to: 30 }],
    undertakings: [
      {
        by: UKR,
        after: false,
        kind: 'word',
        text: 'Pilots lead the grain ships through the mines.',
      },
    ],
    ...{ private: false, lock: 1, verification: 'declared' },
    ...{ sayFrom: 'The harvest sails.', sayTo: 'The hungry are fed.' },
  },
  1,
);
