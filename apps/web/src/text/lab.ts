import type { OutcomeClass } from '@convoy/engine';
import type { LabJob, LabReport } from '@convoy/protocol';
import type { Names } from './names.ts';
import { plural } from './plural.ts';
import { useWords } from './words.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const signed = (value: number, digits: number): string => {
  const text = Math.abs(value).toFixed(digits);
  return Number(text) === 0 ? '0' : `${value < 0 ? '−' : '+'}${text}`;
};

type Unit = 'share' | 'score';

/** A share in points out of a hundred, a score in its own points. */
const signedBy = (value: number, unit: Unit): string =>
  unit === 'share' ? signed(100 * value, 0) : signed(value, 1);

interface Change {
  readonly name: string;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

const outcomes = {
  success: 'Success',
  partial: 'Partial success',
  failure: 'Failure',
  war: 'War',
} as const satisfies Record<OutcomeClass, string>;

const events = {
  war: 'War broke out',
  nuclear: 'Nuclear weapons were used',
  brink: 'Stood at the brink at some time',
  casualties: 'People were killed',
  settlement: 'A settlement stood at the end',
} as const satisfies Record<LabReport['events'][number]['event'], string>;

/** Figures of a scenario by the end of their name. */
const figures: readonly (readonly [string, string])[] = [
  ['resolve', 'resolve'],
  ['accountability', 'accountability at home'],
  ['start.support', 'support at the opening'],
  ['start.reputation', 'credibility at the opening'],
  ['salience', 'how much the issue matters'],
  ['rivalry', 'standing rivalry'],
  ['tension', 'tension at the opening'],
  ['contact', 'how much their forces meet'],
  ['beliefAB', 'how the first reads the other’s threats'],
  ['beliefBA', 'how the other reads the first’s threats'],
  ['weight', 'what kind of stake it is'],
  ['drift.perDay', 'how fast it moves by itself'],
  ['demand', 'what is demanded'],
  ['share', 'dependence'],
];

const states = {
  waiting: 'Waiting for another run to end…',
  running: 'Playing…',
  done: 'Done.',
  cancelled: 'Cancelled.',
  'timed-out': 'This run took longer than the server allows and was given up. Ask for less.',
  failed: 'The run failed on the server. Try again.',
} as const satisfies Record<LabJob['state'], string>;

const words = {
  en: {
    title: 'Lab',
    lead: 'A crisis played many times over by bots, negotiation included. Each game draws its dice, temperaments and private figures anew: what comes out is what the rules make likely, not what people would do.',
    form: 'What to play',
    scenario: 'Scenario',
    level: 'Level',
    length: 'Length',
    lengthOf: (turns: number): string => plural(turns, 'turn', 'turns'),
    games: 'Games',
    gamesOf: (games: number): string => `${games} games`,
    seed: 'Seed',
    seedHelp: 'The same seed gives the same numbers.',
    figures: 'Try key figures lower and higher',
    instruments: 'Try it without each instrument',
    more: 'Each of these plays the crisis 60 more times; together they take some minutes.',
    go: 'Play',
    cancel: 'Cancel',
    states,
    progress: (played: number, of: number): string => `${played} of ${of} games`,
    gone: 'The server no longer knows this run. Start it again.',
    passphrase: 'Passphrase',
    passphraseHelp: 'Set by whoever runs this server.',
    failed: {
      'lab-closed': 'Whoever runs this server has closed the lab.',
      passphrase: 'This server asks for a passphrase: say it and try again.',
      'one-at-a-time': 'A run of yours is still going on. Cancel it or wait for its end.',
      busy: 'Too many runs are waiting on this server. Try again later.',
    },
    results: (games: number): string => `What came of ${plural(games, 'game', 'games')}`,
    outcomes,
    events,
    outcomeTitle: 'How it ends',
    outcomeReading: (name: string, share: number, low: number, high: number): string =>
      `Most often: ${name.toLowerCase()}, in ${percent(share)} of games; by this many games the share itself lies between ${percent(low)} and ${percent(high)}, give or take one time in twenty.`,
    outcomeNote: 'Every game ends in one of these: the shares come to 100 %.',
    eventTitle: 'What happens on the way',
    eventReading: (name: string, share: number, low: number, high: number): string =>
      `Most often: ${name.charAt(0).toLowerCase()}${name.slice(1)}, in ${percent(share)} of games (${percent(low)} to ${percent(high)}).`,
    eventNote: 'A game may have several of these or none: the shares do not come to 100 %.',
    interval: (low: number, high: number): string => `${percent(low)} to ${percent(high)}`,
    percent,
    columns: {
      what: 'What',
      games: 'Games',
      share: 'Share',
      interval: '95 % interval',
    },
    endTitle: 'When it ends',
    endReading: (turn: number, games: number, of: number): string =>
      `Most games end in turn ${turn}: ${games} of ${of}.`,
    turn: 'Turn',
    seriesTitle: 'Over the turns',
    track: 'Show',
    seriesReading: (name: string, first: string, last: string): string =>
      `${name}: the middle game goes from ${first} to ${last}; the band holds eight games in ten.`,
    seriesHelp: 'A game that has ended counts on with what it ended with.',
    seriesLabel: (name: string): string => `${name} by turn, middle and eight games in ten`,
    low: 'One in ten below',
    mid: 'Middle',
    high: 'One in ten above',
    scoresTitle: 'Scores by seat',
    scoresReading: (best: string, high: string, worst: string, low: string): string =>
      `${best} does best with ${high} on average, ${worst} worst with ${low}.`,
    seat: 'Seat',
    mean: 'Mean',
    spread: 'Spread',
    eight: 'Eight games in ten',
    changesTitle: 'What moves it',
    withoutTitle: 'Without an instrument',
    measure: 'Measured by',
    share: (name: string): string => `share of: ${name.toLowerCase()}`,
    score: (name: string): string => `score of ${name}`,
    measuredShare: (name: string): string => `how often it ends in ${name.toLowerCase()}`,
    measuredScore: (name: string): string => `what ${name} scores`,
    changeSaid: (change: Change, unit: Unit): string =>
      `${change.name}, by ${signedBy(change.at, unit)} (${signedBy(change.low, unit)} to ${signedBy(change.high, unit)}${change.low <= 0 && change.high >= 0 ? ', may be chance' : ''})`,
    changesReading: (measured: string, said: readonly string[]): string =>
      `What most changes ${measured}: ${said.join('; ')}. In brackets what the change lies between, nineteen times in twenty.`,
    change: 'Figure',
    lower: 'When lower',
    higher: 'When higher',
    instrument: 'Instrument',
    changed: 'Change without it',
    by: (value: number, unit: Unit): string =>
      `${signedBy(value, unit)} ${unit === 'share' ? 'points of share' : 'points'}`,
    withInterval: (at: number, low: number, high: number, unit: Unit): string =>
      `${signedBy(at, unit)} (${signedBy(low, unit)} to ${signedBy(high, unit)})`,
    none: 'not possible',
    files: 'Take away',
    fileNames: {
      'report.json': 'The report, JSON',
      'summary.csv': 'The summary, CSV',
      'games.csv': 'Every game, CSV',
      'changes.csv': 'Every change, CSV',
    },
    tracks: {
      rung: 'Public ladder, 0 to 12',
      tension: 'Tension of the hottest pair',
    },
    trackOf: {
      tension: 'Tension',
      position: 'Issue',
      support: 'Support',
      economy: 'Economic loss',
    },
    figureName: (id: string, names: Names): string => {
      const said = figures.find(([end]) => id.endsWith(`.${end}`))?.[1] ?? id;
      const about = id
        .split(/[.~]/)
        .flatMap((part) => {
          if (names.actor(part) !== part) return [names.actor(part)];
          return names.issue(part) === part ? [] : [names.issue(part)];
        })
        .join(', ');
      return about === '' ? said : `${about}: ${said}`;
    },
  },
};
export type LabText = (typeof words)['en'];
export const useLabText = () => useWords(words);
