import type { Entry, State } from '@convoy/engine';
import { fromMicro } from '@convoy/engine';
import type { Section } from '../section.ts';
import { mean, percent, shareOf } from '../statistics.ts';
import type { Game } from './record.ts';

type Tally = readonly (readonly [answer: string, times: number])[];

const tally = (values: readonly string[], known: readonly string[]): Tally =>
  known.map((answer) => [answer, values.filter((value) => value === answer).length]);

const entries = (end: State): readonly Entry[] => end.ledger.flat();

const offers = (end: State): readonly string[] =>
  end.offers.map(({ status }) => (status === 'open' ? 'expired' : status));

/** The first answer of each seat asked, to each package; `none` where it never spoke. */
const packages = (end: State): readonly string[] => {
  const acts = entries(end).flatMap((entry) =>
    entry.kind === 'paper' && entry.act.type === 'package.answer'
      ? [{ seat: entry.seat, pack: entry.act.package, stance: entry.act.answer.stance }]
      : [],
  );
  return end.packages.flatMap(({ id, terms }) =>
    terms.asked.map(
      (asked) => acts.find(({ seat, pack }) => seat === asked && pack === id)?.stance ?? 'none',
    ),
  );
};

const consents = (end: State): readonly string[] => {
  const first = new Map<string, string>();
  for (const entry of entries(end))
    if (entry.kind === 'fact' && entry.fact.type === 'consent.status')
      first.set(entry.fact.consent, first.get(entry.fact.consent) ?? entry.fact.status);
  return end.consents.map(({ id }) => first.get(id) ?? 'lapsed');
};

const ballots = (end: State): readonly string[] =>
  entries(end).flatMap((entry) =>
    entry.kind === 'fact' && entry.fact.type === 'vote.held'
      ? entry.fact.roll.map(({ stance }) => stance)
      : [],
  );

const motions = (end: State): readonly string[] =>
  end.votes.map(({ carried }) => (carried ? 'carried' : 'lost'));

const promises = (end: State): readonly string[] => end.agreements.map(({ status }) => status);

const words = (end: State, kind: 'threat' | 'vow' | 'guarantee'): readonly string[] =>
  end.commitments.filter((word) => word.kind === kind).map(({ status }) => status);

/** Delivered share of each clause of every bargain that was signed, in %. */
const delivered = (games: readonly Game[]): string => {
  const shares = games.flatMap(({ end }) =>
    end.agreements.flatMap((agreement) => agreement.delivered.map(fromMicro)),
  );
  return shares.length === 0 ? '–' : (100 * mean(shares)).toFixed(0);
};

const QUESTIONS: readonly {
  readonly of: string;
  readonly read: (end: State) => readonly string[];
  readonly known: readonly string[];
}[] = [
  {
    of: 'offers made',
    read: offers,
    known: ['accepted', 'refused', 'withdrawn', 'expired'],
  },
  {
    of: 'first answers to packages',
    read: packages,
    known: ['endorse', 'adjust', 'refuse', 'ask', 'none'],
  },
  {
    of: 'first answers to requests for consent',
    read: consents,
    known: ['granted', 'priced', 'delayed', 'refused', 'lapsed'],
  },
  { of: 'ballots counted', read: ballots, known: ['yes', 'no', 'abstain'] },
  { of: 'motions', read: motions, known: ['carried', 'lost'] },
  { of: 'bargains signed', read: promises, known: ['fulfilled', 'running', 'broken'] },
  {
    of: 'public threats',
    read: (end) => words(end, 'threat'),
    known: ['kept', 'broken', 'released', 'open'],
  },
  {
    of: 'vows',
    read: (end) => words(end, 'vow'),
    known: ['kept', 'broken', 'released', 'open'],
  },
];

/** What became of offers, packages, requests, motions and promises. */
export const answers = (games: readonly Game[]): Section => ({
  title: 'Answers given and promises kept',
  note: `Share of each, in % with 95 % intervals. Of what bargains promised, ${delivered(games)} % was delivered by the last day in the mean of all clauses.`,
  head: ['what', 'number', 'what became of it'],
  rows: QUESTIONS.map(({ of, read, known }) => {
    const values = games.flatMap(({ end }) => read(end));
    const counted = tally(values, known).filter(([, times]) => times > 0);
    const shares = counted.map(
      ([answer, times]) => `${answer} ${percent(shareOf(times, values.length))}`,
    );
    return [of, String(values.length), shares.length === 0 ? '–' : shares.join(' · ')];
  }),
});
