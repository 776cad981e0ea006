import type { Section } from '../section.ts';
import { percent, shareOf } from '../statistics.ts';
import type { Estimate } from '../statistics.ts';
import { triggers } from './responses.ts';
import type { Answer, Response, Trigger } from './responses.ts';
import type { History } from './history.ts';

/** How an answer is read for one comparison. */
type Reading = (answer: Answer) => Response;
type Mix = Readonly<Record<Response, number>>;

/** Inaction is left out: the data tell none. */
const acted = ['diplomatic', 'economic', 'military', 'violent'] as const;

const mixOf = (answers: readonly Answer[], read: Reading): Mix => {
  const mix = { nothing: 0, diplomatic: 0, economic: 0, military: 0, violent: 0 };
  for (const answer of answers) mix[read(answer)] += 1;
  return mix;
};
const total = (mix: Mix): number => acted.reduce((sum, response) => sum + mix[response], 0);

/** Total variation: the share that would have to move to make one the other, 0–1. */
export const distance = (a: Mix, b: Mix): number =>
  acted.reduce(
    (sum, response) =>
      sum + Math.abs(a[response] / Math.max(1, total(a)) - b[response] / Math.max(1, total(b))) / 2,
    0,
  );

/** Crises are chosen for danger: military answers of ordinary dealings are so many times rarer. */
const SELECTION = 4;
export const ordinary = (mix: Mix): Mix => ({
  ...mix,
  military: mix.military / SELECTION,
  violent: mix.violent / SELECTION,
});

const RESAMPLES = 400;
/** The same games anew at each run: a plain congruential generator is chance enough here. */
const picker = (): ((below: number) => number) => {
  let state = 20_261;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

/** Distance with an interval from drawing whole games anew: acts of one game hang together. */
const between = (
  games: readonly (readonly Answer[])[],
  read: Reading,
  other: Mix,
): Estimate | null => {
  const mixes = games.map((answers) => mixOf(answers, read));
  const sum = (parts: readonly Mix[]): Mix => {
    const all = { nothing: 0, diplomatic: 0, economic: 0, military: 0, violent: 0 };
    for (const part of parts) for (const response of acted) all[response] += part[response];
    return all;
  };
  const whole = sum(mixes);
  if (total(whole) === 0 || total(other) === 0) return null;
  const pick = picker();
  const drawn = Array.from({ length: RESAMPLES }, () =>
    distance(sum(mixes.flatMap(() => mixes[pick(mixes.length)] ?? [])), other),
  ).toSorted((a, b) => a - b);
  const at = (share: number): number => drawn[Math.floor(share * (RESAMPLES - 1))] ?? 0;
  return { at: distance(whole, other), low: at(0.025), high: at(0.975) };
};

const shares = (mix: Mix): readonly string[] =>
  acted.map((response) => (total(mix) === 0 ? '–' : percent(shareOf(mix[response], total(mix)))));
const plain = (mix: Mix): readonly string[] =>
  acted.map((response) => ((100 * mix[response]) / Math.max(1, total(mix))).toFixed(0));

const READINGS: readonly {
  readonly name: string;
  readonly read: Reading;
  readonly first: boolean;
}[] = [
  { name: 'bots, same or next turn', read: ({ soon }) => soon, first: false },
  { name: 'bots, next turn', read: ({ next }) => next, first: false },
  { name: 'bots, first of a game', read: ({ soon }) => soon, first: true },
];

const ofTrigger = (
  games: readonly (readonly Answer[])[],
  trigger: Trigger,
  first: boolean,
): readonly (readonly Answer[])[] =>
  games.map((answers) =>
    answers.filter((answer) => answer.trigger === trigger && (answer.first || !first)),
  );

const rowsOf = (
  games: readonly (readonly Answer[])[],
  trigger: Trigger,
  history: History | null,
): readonly (readonly string[])[] => {
  const bots = READINGS.map(({ name, read, first }) => {
    const chosen = ofTrigger(games, trigger, first);
    const mix = mixOf(chosen.flat(), read);
    const all = total(mix) + mix.nothing;
    const apart = (other: Mix): string => {
      const measured = between(chosen, read, other);
      return measured === null ? '–' : percent(measured);
    };
    return [
      ...[trigger, name, String(all), all === 0 ? '–' : percent(shareOf(mix.nothing, all))],
      ...shares(mix),
      ...(history === null ? [] : [apart(history[trigger]), apart(ordinary(history[trigger]))]),
    ];
  });
  if (history === null) return bots;
  const known = history[trigger];
  return [
    ...bots,
    [trigger, 'crises 1946–2017', String(total(known)), 'not told', ...plain(known), '', ''],
    [
      ...[trigger, `the same, force ÷ ${SELECTION}`, '', 'not told', ...plain(ordinary(known))],
      ...['', ''],
    ],
  ];
};

/** How seats that are states answer what was done to them, beside what states did in real crises. */
export const responseTable = (
  games: readonly (readonly Answer[])[],
  history: History | null,
): Section => ({
  title: 'Answers to what was done',
  note:
    'Trigger: the strongest thing rivals did to a state in a turn, clashes of forces included. Answer: the strongest it did to them, their friends or nobody in particular; shots given back under a standing order count as violent. Shares, in %, are of those that did anything; intervals of shares take acts as independent.' +
    (history === null
      ? ' No historical table stands beside it: give the folder that holds it with --data.'
      : ` Distance: total variation in %, with an interval from drawing whole games anew, from crises as counted, and with their military and violent answers divided by ${SELECTION}.`),
  head: [
    ...['trigger', 'whose answers', 'number', 'nothing done'],
    ...['diplomatic', 'economic or other', 'forces moved', 'violent'],
    ...(history === null ? [] : ['distance', 'distance, force rarer']),
  ],
  rows: triggers.flatMap((trigger) => rowsOf(games, trigger, history)),
});
