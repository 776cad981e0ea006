import type { InjectFaultCode, InjectPhase, InjectStatus } from '@convoy/protocol';
import { plural } from './plural.ts';
import { useWords } from './words.ts';

type Given = Readonly<Record<string, string | number>>;

/** Columns of a spreadsheet of events. */
export const injectFields = [
  'title',
  'text',
  'to',
  'when',
  'turn',
  'phase',
  'minutes',
  'ladder',
  'effects',
] as const;
export type InjectField = (typeof injectFields)[number];

/** What may be wrong with a cell, beside what may be wrong with an event. */
export type CellFaultCode =
  | InjectFaultCode
  | 'unknown-when'
  | 'of-scenario'
  | 'not-a-number'
  | 'unknown-phase'
  | 'unreadable-effect'
  | 'unknown-figure';

const list = (parts: readonly string[]): string => parts.join(', ');
const phases = {
  brief: 'Reading',
  negotiate: 'Talks',
  order: 'Orders',
} as const satisfies Record<InjectPhase, string>;

const faults = {
  missing: () => 'Fill this in.',
  'too-long': ({ most }: Given) => `Too long: ${most} characters at most.`,
  'too-many': ({ most }: Given) => `Too many: ${most} at most.`,
  'unknown-seat': ({ given }: Given) => `No seat is called “${given}”.`,
  twice: ({ given }: Given) => `“${given}” stands here twice.`,
  'unknown-turn': ({ most }: Given) => `This game has turns 1 to ${most}.`,
  'out-of-range': ({ min, max }: Given) => `From ${min} to ${max}.`,
  'unknown-bearer': ({ given }: Given) =>
    given === '' ? 'Choose whose figure it is.' : `“${given}” has no such figure.`,
  'no-change': () => 'A number other than 0.',
  'not-movable': () => 'An event cannot move this figure.',
  'unknown-when': ({ given }: Given) =>
    `“${given}” is no trigger. Write: by hand, turn, minutes or ladder.`,
  'of-scenario': () =>
    'A condition of the scenario cannot be brought in. Write: by hand, turn, minutes or ladder.',
  'not-a-number': ({ given }: Given) =>
    given === '' ? 'A number is missing.' : `“${given}” is not a number.`,
  'unknown-phase': ({ given }: Given) => `“${given}” is no phase. Write: Reading, Talks or Orders.`,
  'unreadable-effect': ({ given }: Given) =>
    `“${given}” cannot be read. Write a figure, whose it is, and by how much: support USA -3`,
  'unknown-figure': ({ given }: Given) => `“${given}” names no figure of the game.`,
} as const satisfies Record<CellFaultCode, (given: Given) => string>;

const status = {
  draft: 'Draft',
  armed: 'Armed',
  held: 'Held',
  skipped: 'Skipped',
  fired: 'Happened',
} as const satisfies Record<InjectStatus, string>;

const sheet = {
  title: 'Bring in a spreadsheet',
  help: 'A CSV file with one event a row and names of columns in its first row. Every good row comes in as a draft; nothing happens before you arm or fire it.',
  choose: 'Choose a CSV file',
  sample: 'Download an example',
  sampleName: 'convoy-events-example.csv',
  isWorkbook: 'This is a workbook of a spreadsheet program. Save it as CSV (UTF-8) first.',
  tooLarge: 'The file is too large: 1 MB and 400 rows at most.',
  empty: 'There is no row below the names of columns.',
  letters: 'Some letters could not be read. Save the sheet as CSV (UTF-8) and choose it again.',
  mapping: 'Which column holds what',
  none: 'not in the sheet',
  column: (n: number, header: string): string =>
    header === '' ? `Column ${n}` : `${n} · ${header}`,
  found: (good: number, bad: number): string =>
    `${plural(good, 'good row', 'good rows')}, ${plural(bad, 'bad row', 'bad rows')}`,
  badRows: 'Rows with faults: they stay out',
  badColumns: { row: 'Row', field: 'Column', reason: 'What is wrong' },
  report: 'Download this list',
  reportName: 'convoy-events-faults.csv',
  goodRows: 'Rows that come in',
  row: (n: number): string => `Row ${n}`,
  bring: (good: number): string => (good === 1 ? 'Bring in 1 draft' : `Bring in ${good} drafts`),
  brought: (good: number): string => `${plural(good, 'draft', 'drafts')} came in`,
  fileName: (code: string): string => `convoy-events-${code}.csv`,
  fields: {
    title: 'Title',
    text: 'Text',
    to: 'To',
    when: 'When',
    turn: 'Turn',
    phase: 'Phase',
    minutes: 'Minutes',
    ladder: 'Ladder step',
    effects: 'Effects',
  } satisfies Record<InjectField, string>,
  /** Names of columns as they are written out, and others that planners use. */
  headers: {
    title: ['title', 'headline', 'subject', 'name', 'inject', 'event'],
    text: ['text', 'message', 'body', 'description', 'content', 'details'],
    to: ['to', 'audience', 'recipient', 'recipients', 'target', 'seat', 'seats'],
    when: ['when', 'trigger', 'type', 'trigger type'],
    turn: ['turn', 'round', 'move', 'day'],
    phase: ['phase', 'stage'],
    minutes: ['minutes', 'minute', 'after', 'offset', 'time'],
    ladder: ['ladder', 'ladder step', 'rung', 'step', 'level'],
    effects: ['effects', 'effect', 'changes', 'impact'],
  } satisfies Record<InjectField, readonly string[]>,
  /** Columns that are written out and not read in. */
  more: { id: 'id', condition: 'condition', status: 'state', fired: 'happened in turn' },
  whens: {
    hand: ['by hand', 'hand', 'manual', 'control'],
    turn: ['turn', 'date', 'start of turn', 'day'],
    clock: ['minutes', 'clock', 'time', 'timer'],
    rung: ['ladder', 'rung', 'step'],
    condition: ['condition', 'conditional'],
  },
  everybody: ['everybody', 'all', 'public', 'everyone'],
  phases: {
    brief: ['reading', 'brief', 'read'],
    negotiate: ['talks', 'negotiate', 'talk'],
    order: ['orders', 'order'],
  } satisfies Record<InjectPhase, readonly string[]>,
  example: [
    {
      title: 'Fishing boats hold course',
      text: 'Two hundred boats are on their way.',
      to: 'everybody',
      when: 'turn',
      turn: '2',
    },
    {
      title: 'A note from your minister',
      text: 'The cabinet wants an answer tonight.',
      when: 'minutes',
      turn: '2',
      phase: 'Talks',
      minutes: '5',
    },
  ] satisfies readonly Partial<Record<InjectField, string>>[],
};

const form = {
  title: 'Write an event',
  editTitle: 'Change this event',
  name: 'Title',
  text: 'What people read',
  textHelp: 'It comes to them word for word, as the scenario’s own events do.',
  to: 'Who learns of it',
  seats: 'These seats',
  toSome: 'Some seats',
  when: 'When',
  whens: {
    now: 'Now',
    hand: 'Later, by hand',
    turn: 'As a turn begins',
    clock: 'Minutes into a phase',
    rung: 'When the public ladder reaches a step',
  },
  turn: 'Turn',
  phase: 'Phase',
  minutes: 'Minutes after its beginning',
  minutesHelp: 'Pauses are not counted. If the phase ends sooner, only your hand brings it about.',
  rung: 'Step of the ladder',
  rungHelp: 'It happens as the first turn begins at which the ladder has reached the step.',
  effects: 'What it changes (optional)',
  effectsHelp:
    'Without any it is text alone. Each change stands in the ledger with this event as its cause.',
  addEffect: 'Add a change',
  figure: (n: number): string => `Change ${n}: figure`,
  bearer: 'Whose',
  by: 'By',
  byHelp: (min: number, max: number, now: string): string => `Scale ${min} to ${max}, now ${now}`,
  remove: (n: number): string => `Remove change ${n}`,
  saveDraft: 'Save as a draft',
  arm: 'Save and arm',
  saveHand: 'Save, to fire by hand',
  send: 'Send now',
  sendSure: 'Press again to send',
  cancel: 'Cancel',
  wrong: 'Something is missing or wrong. See the fields marked.',
  sent: 'The event has happened.',
};

const preview = {
  title: 'Preview',
  as: 'As seen by',
  nothing: (who: string): string => `${who} sees nothing of it.`,
  moves: 'Figures that it sees move',
  movesNone: 'No figure of its own moves.',
  words: 'Figures of others show to it in words only, as always.',
  blind: (who: readonly string[]): string => `Sees nothing: ${list(who)}.`,
  allSee: 'Everybody sees it.',
  watchers: 'Observers and wall screen',
  event: 'Event',
  dry: 'A look alone: nothing happens.',
};

const when = {
  hand: 'When you fire it',
  turn: (turn: number): string => `As turn ${turn} begins`,
  date: (date: string, turn: number | null): string =>
    turn === null ? `On ${date}` : `${date}, as turn ${turn} begins`,
  clock: (minutes: number, phase: InjectPhase, turn: number): string =>
    `${minutes} min into ${phases[phase]}, turn ${turn}`,
  rung: (step: number, band: string): string => `When the ladder reaches step ${step}, ${band}`,
  condition: (all: readonly string[], chance: string, from: string, until: string): string =>
    `As a turn begins, if ${[all.join(' and '), from, until, chance].filter((part) => part !== '').join('; ')}`,
  chance: (chance: number): string =>
    chance >= 1 ? '' : `with a chance of ${Math.round(chance * 100)} in 100`,
  from: (date: string): string => `from ${date}`,
  until: (date: string): string => `until ${date}`,
};
const conditions = {
  atLeast: (figure: string, value: string): string => `${figure} is ${value} or more`,
  atMost: (figure: string, value: string): string => `${figure} is ${value} or less`,
  between: (figure: string, low: string, high: string): string =>
    `${figure} is between ${low} and ${high}`,
  measure: (who: string, deed: string, stands: boolean): string =>
    stands ? `${who} keeps up “${deed}”` : `${who} does not keep up “${deed}”`,
  offer: (who: string, issue: string, how: 'open' | 'accepted' | 'leaked', so: boolean): string => {
    const what = { open: 'is open', accepted: 'was accepted', leaked: 'has leaked' }[how];
    return `${so ? 'an' : 'no'} offer by ${who} on ${issue} ${what}`;
  },
  agreement: (issue: string, stands: boolean): string =>
    stands ? `an agreement on ${issue} stands` : `no agreement on ${issue} stands`,
  contingency: (who: string, response: string): string => `if struck, ${who} means to ${response}`,
  rung: (step: number, band: string): string =>
    `the ladder stands at step ${step}, ${band}, or higher`,
  brink: (on: boolean): string => (on ? 'the brink is reached' : 'the brink is not reached'),
  fired: (title: string, yes: boolean): string =>
    yes ? `“${title}” has happened` : `“${title}” has not happened`,
};

const en = {
  tab: 'Events',
  help: 'Events that the scenario brings, and those that you write. This list is yours alone: no seat learns of an event before it happens.',
  key: 'Armed: comes by itself. Held: waits until you arm it. Skipped: left out. Draft: not in play yet.',
  counts: (armed: number, held: number, drafts: number): string =>
    `${armed} armed, ${held} held, ${plural(drafts, 'draft', 'drafts')}`,
  write: 'Write an event',
  download: 'Download as CSV',
  armDrafts: (count: number): string => `Arm all ${count} drafts`,
  skipDrafts: (count: number): string => `Skip all ${count} drafts`,
  show: 'Show',
  filters: { coming: 'Still to come', fired: 'Happened', skipped: 'Skipped', all: 'All' },
  nothing: 'Nothing here.',
  list: 'Events',
  from: { scenario: 'Scenario', own: 'Yours' },
  to: (who: string): string => `To ${who}`,
  everybody: 'everybody',
  camps: {
    coalition: 'all of the coalition',
    target: 'all of the pressed side',
    neutral: 'all neutral seats',
  },
  status,
  firedIn: (turn: number): string => `Happened in turn ${turn}`,
  unpublished: 'seats see it once you publish',
  due: (time: string): string => `at ${time}`,
  passed: 'Its moment has passed: only your hand brings it about.',
  notNow: {
    lobby: 'Events can happen once the game has started.',
    resolved: 'Publish the turn first, then fire.',
  },
  fire: 'Fire now',
  fireSure: 'Press again to fire',
  hold: 'Hold',
  arm: 'Arm',
  skip: 'Skip',
  back: 'Bring back',
  edit: 'Change',
  look: 'Preview',
  ofEvent: (verb: string, title: string): string => `${verb}: ${title}`,
  done: (title: string, status: string): string => `${title}: ${status}`,
  noText: 'No text',
  textAlone: 'text alone',
  incident: (a: string, b: string, severity: string): string =>
    `an incident between ${a} and ${b}: ${severity}`,
  severities: { 'near-miss': 'a near miss', clash: 'a clash', casualties: 'people killed' },
  pair: (a: string, b: string): string => `${a} and ${b}`,
  dyad: (from: string, to: string): string => `${from} towards ${to}`,
  figures: {
    actor: (figure: string, of: string): string => `${figure} of ${of}`,
    pair: (figure: string, a: string, b: string): string => `${figure} between ${a} and ${b}`,
    dyad: (figure: string, from: string, to: string): string =>
      `${figure} of ${from} towards ${to}`,
    issue: (figure: string, issue: string): string => `${issue}: ${figure}`,
  },
  close: 'Close',
  phases,
  faults,
  ...{ sheet, form, preview, when, conditions },
};
export const injectWords = { en };
export const useInjectText = () => useWords(injectWords);
export type InjectText = typeof en;
