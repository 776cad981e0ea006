import type { Ending, TurningMove, WhatIfLapse } from '@convoy/protocol';
import { plural } from './plural.ts';
import { useWords } from './words.ts';

const hundred = (share: number): string => String(Math.round(100 * share));
const points = (value: number): string => {
  const written = Math.abs(value).toFixed(1);
  return `${value < 0 ? '−' : '+'}${written}`;
};

const endings = {
  success: 'success',
  partial: 'partial success',
  failure: 'failure',
  war: 'war',
} as const;

/** What came about more or less often, in the middle of a sentence. */
const comes: Readonly<Record<Ending, string>> = {
  success: 'the crisis ends in success',
  partial: 'it ends in a partial success',
  failure: 'it ends in failure',
  war: 'it ends in war',
  brink: 'it comes to the brink',
};

/** What an act did to the chances of an ending, with the size that chance leaves it. */
const moved = ({ ending, with: on, without: off, difference }: TurningMove): string => {
  const sizes = [Math.abs(difference.low), Math.abs(difference.high)].toSorted((a, b) => a - b);
  const [least = 0, most = 0] = sizes;
  return `With it ${comes[ending]} in ${hundred(on)} of 100 throws; without it, in ${hundred(off)} (a difference of ${hundred(least)} to ${hundred(Math.min(1, most))}).`;
};

const lapseKinds: Readonly<Record<WhatIfLapse['kind'], string>> = {
  order: 'order',
  paper: 'paper',
  inject: 'event',
  ruling: 'ruling',
  resolve: 'turn',
  close: 'end',
};

const english = {
  intro:
    'Change something that was done, and play the game again with the same dice. Nothing of the real game changes.',
  loading: 'Reading the game…',
  failed: 'The game could not be read. Try again in a moment.',
  turn: 'Turn',
  acts: 'What was done in this turn',
  nothing: 'Nobody did anything in this turn.',
  control: 'Control',
  event: 'Event',
  leaveOut: 'Leave out',
  leaveOutOf: (what: string) => `Leave out: ${what}`,
  sayYes: 'Say yes instead',
  sayNo: 'Say no instead',
  insteadOf: (verb: string, what: string) => `${verb}: ${what}`,
  addTitle: 'Add an order',
  addSeat: 'Who',
  addOrder: 'Order',
  choose: 'Choose…',
  add: 'Add it',
  changes: 'What is changed',
  noChanges: 'Nothing yet. Leave something out, turn an answer round, or add an order.',
  left: (turn: number, what: string) => `Left out of turn ${turn}: ${what}`,
  turned: (turn: number, what: string) => `Turned round in turn ${turn}: ${what}`,
  added: (turn: number, what: string) => `Added to turn ${turn}: ${what}`,
  ruled: (turn: number, what: string) => `Ruled in turn ${turn}: ${what}`,
  figureSet: (figure: string, whose: string, to: string) => `${figure}, ${whose}: ${to}`,
  answerTitle: 'Add an answer: an offer taken, a package joined',
  answerNone: 'By this turn nobody had asked this seat for anything.',
  answerWhich: 'What it says',
  rulingTitle: 'Add a ruling: control sets a figure',
  rulingHelp: 'It is set after what was signed in this turn and before its orders.',
  rulingKind: 'Figures',
  setTo: 'Set it to',
  setRange: (low: string, high: string) => `From ${low} to ${high}.`,
  undo: 'Undo',
  undoOf: (what: string) => `Undo: ${what}`,
  others: 'The others',
  keep: 'keep to what they did',
  react: 'react as bots would from the next turn on',
  play: 'Play it again',
  playing: 'Playing…',
  dice: (throws: number) => `Throw the dice ${throws} times`,
  throwing: (done: number, of: number) => `${done} of ${of} throws`,
  cancel: 'Stop',
  error: 'It could not be played. Try again in a moment.',
  busy: 'Many people ask just now. Try again in a moment.',
  stale: 'What stands below is of before your last change. Play it again.',
  same: 'Nothing changes: the game ends as it did.',
  ends: (asPlayed: string, changed: string) =>
    asPlayed === changed
      ? `With the same dice it still ends in ${changed}, though it gets there by another way.`
      : `With the same dice it ends in ${changed} instead of ${asPlayed}.`,
  scoreMoves: (lines: string) => `Scores: ${lines}.`,
  scoreMove: (seat: string, by: number) => `${seat} ${points(by)}`,
  drift: (turn: number) =>
    `The rules have changed since this game was played: from turn ${turn} on they make something else of it, so “as played” here differs from the record.`,
  lines: 'As played, and changed',
  show: 'Show',
  asPlayed: 'As played',
  changed: 'Changed',
  asTable: 'As a table',
  lapsed: 'No longer possible',
  lapsedNote: 'What these did in the real game could not be done any more.',
  lapse: (turn: number, seat: string, kind: WhatIfLapse['kind'], what: string, why: string) =>
    `Turn ${turn}, ${seat === '' ? 'control' : seat}: ${lapseKinds[kind]} “${what}”. ${why}`,
  luck: 'How much was luck?',
  luckHelp:
    'Throws both games with other dice. It shows how often the change matters, and how often the dice alone would.',
  turnedBy: (at: number, low: number, high: number, throws: number) =>
    `In ${hundred(at)} of 100 throws the change alone makes the crisis end otherwise (${hundred(low)}–${hundred(high)}, by ${plural(throws, 'throw', 'throws')}).`,
  byDice: (share: number) =>
    `Without any change, two throws of dice end differently in ${hundred(share)} of 100.`,
  ending: (name: keyof typeof endings) => endings[name],
  columns: ['Ends in', 'As played, in 100', 'Changed, in 100'] as const,
  range: (at: number, low: number, high: number) =>
    `${hundred(at)} (${hundred(low)}–${hundred(high)})`,
  scoreColumns: ['Seat', 'Points by the change'] as const,
  scoreRange: (at: number, low: number, high: number) =>
    `${points(at)} (${points(low)} to ${points(high)})`,
  turning: 'Turning points',
  turningHelp:
    'Acts that moved the chances most: the game is played again without each of them, with other dice, while everybody else keeps to what they did. Only what holds for all acts tried together, with 95 %, is told.',
  turningWait: (done: number, of: number) => `Being reckoned: ${done} of ${of} parts.`,
  turningNone: 'No single act moved the chances by more than luck would.',
  turningFailed: 'They could not be reckoned.',
  move: (turn: number, what: string, move: TurningMove) => `Turn ${turn}: ${what}. ${moved(move)}`,
  moved,
  toLine: 'Why?',
  toLineOf: (what: string) => `Why? ${what}`,
  tryIt: 'Try it without',
  tryItOf: (what: string) => `Try it without: ${what}`,
  after: 'What was still possible',
  afterHelp:
    'After each turn bots go on with the crisis many times. The table says in how many of 100 it ends how.',
  afterTurn: (turn: number) => (turn === 0 ? 'At the opening' : `After turn ${turn}`),
  afterColumns: ['', 'Success', 'Partial success', 'Failure', 'War', 'Comes to the brink'] as const,
};

export const useWhatIfText = () => useWords({ en: english });
export type WhatIfText = typeof english;
