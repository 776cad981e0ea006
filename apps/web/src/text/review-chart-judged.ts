import { plural } from './plural.ts';
import { fig, signed } from './review-chart-figures.ts';

/** Charts of what a campaign was for, of forecasts and of scores. */
export const judgedChartWords = {
  campaigns: {
    pick: 'Campaign',
    pair: (by: string, on: string): string => `${by} on ${on}`,
    none: 'Nobody pressed anybody in this game.',
    note: 'The same measure can do all three, and each is to be judged by itself: sanctions that change no conduct may still bind hands, or tell others what is at stake.',
    names: { compel: 'Compel', constrain: 'Constrain', signal: 'Signal' },
    means: {
      compel: 'To change what the other does: how far each demand was met by the end.',
      constrain:
        'To limit what the other can do: what it lost of its means from the opening to the end.',
      signal:
        'To say something: how likely, of 100, the other held it that the next threat is carried out.',
    },
    noDemands: 'Nothing was demanded.',
    met: (share: number): string => `${share} of 100`,
    stood: 'stood at the end',
    until: (turn: number): string => `until turn ${turn}`,
    believed: 'belief in the next threat, of 100',
    atFirst: 'At the opening',
    atLast: 'At the end',
    toldAs: (reading: string): string => `acts told as a ${reading}`,
    project: (issue: string): string => `Project: ${issue}`,
    signed: (figure: string, by: number): string => (by > 0 ? `+${figure}` : figure),
    columns: { purpose: 'Purpose', what: 'What', figure: 'Figure' },
    measures: (names: readonly string[]): string =>
      names.length === 0
        ? 'No measures.'
        : `${plural(names.length, 'measure', 'measures')}: ${[...new Set(names)].join(', ')}.`,
    toldSum: (
      whom: string,
      told: { readonly bluff: number; readonly warning: number; readonly commitment: number },
    ): string =>
      told.bluff + told.warning + told.commitment === 0
        ? `No act was aimed at ${whom} that said anything.`
        : `What ${whom} was told of acts aimed at it: ${plural(told.commitment, 'commitment', 'commitments')}, ${plural(told.warning, 'warning', 'warnings')}, ${plural(told.bluff, 'bluff', 'bluffs')}.`,
    readSum: (whom: string, asMeant: number, otherwise: number): string =>
      asMeant + otherwise === 0
        ? `Nobody in ${whom} noted how they read an act whose meaning was noted.`
        : `People of ${whom} read ${asMeant} as meant, ${otherwise} otherwise.`,
    compel: (demands: number, best: number | null): string =>
      best === null
        ? 'nothing was demanded'
        : `of ${plural(demands, 'demand', 'demands')} the best met came to ${fig(best, 0)} of 100`,
    constrain: (whom: string, forces: number, output: number, measures: number): string =>
      `under ${plural(measures, 'measure', 'measures')} the forces of ${whom} moved by ${signed(forces)}, and it lost ${fig(output, 2)}% of a year’s output`,
    signal: (whom: string, from: number, to: number, kept: number, broken: number): string =>
      `${whom} held the next threat for ${fig(from, 0)} in 100 likely at first and for ${fig(to, 0)} at the end${kept + broken === 0 ? '' : `, after ${kept} kept and ${broken} broken`}`,
    reading: (by: string, on: string, compel: string, constrain: string, signal: string): string =>
      `${by} on ${on}. Compel: ${compel}. Constrain: ${constrain}. Signal: ${signal}.`,
  },
  forecasts: {
    none: 'Nobody asked for a forecast or guessed the ladder in this game.',
    bySeat: 'Score by seat; the dark mark is a coin’s score',
    came: 'came',
    cameNot: 'did not come',
    ladder: (said: string): string => `the ladder will be ${said}`,
    note: 'The score is Brier’s: for each thing that a forecast spoke of, how far the chance that was told lay from what came, squared. 0 is never wrong; 0.25 is what one gets who always says 50 in 100; 1 is always wrong.',
    columns: {
      event: 'What was forecast',
      ahead: 'Turns ahead',
      told: 'Told, of 100',
      came: 'What came',
      score: 'Score',
    },
    worth: {
      sharp: 'very sharp',
      good: 'good',
      fair: 'a little better than a coin',
      coin: 'no better than a coin',
      worse: 'worse than a coin',
    },
    scored: (score: number, count: number): string =>
      `${fig(score, 2)} (${plural(count, 'event', 'events')})`,
    reading: (
      told: {
        readonly score: number;
        readonly count: number;
        readonly worth: string;
        readonly best: string | null;
        readonly bestScore: number;
      } | null,
      guessed: { readonly right: number; readonly of: number } | null,
    ): string => {
      const forecasts =
        told === null
          ? 'Nobody asked for a forecast.'
          : `What forecasts said of ${plural(told.count, 'event', 'events')} scored ${fig(told.score, 2)}: ${told.worth}${told.best === null ? '' : `; ${told.best} was told best (${fig(told.bestScore, 2)})`}.`;
      return guessed === null
        ? `${forecasts} Nobody guessed the ladder.`
        : `${forecasts} Of ${plural(guessed.of, 'guess', 'guesses')} of the ladder ${guessed.right} came right.`;
    },
  },
  scores: {
    note: 'A score says how far a seat met its own aims, 0 to 100. The dark mark is par: what bots average in that seat.',
    shown: (score: number, versus: number | null): string =>
      versus === null ? String(score) : `${score} (${signed(versus)})`,
    reading: (
      best: string,
      by: number,
      worst: { readonly who: string; readonly by: number } | null,
    ): string => {
      const versus = (value: number): string =>
        value === 0 ? 'on par' : value > 0 ? `${value} above par` : `${-value} below par`;
      return worst === null
        ? `${best} was ${versus(by)}.`
        : `${best} did best for its seat, ${versus(by)}; ${worst.who} did least, ${versus(worst.by)}.`;
    },
  },
};
