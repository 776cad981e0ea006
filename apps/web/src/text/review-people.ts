import type { Contribution, Named } from '@convoy/protocol';
import { useWords } from './words.ts';

type Kind = Contribution['deeds'][number]['kind'];

/** What sheets start with: what the theory says makes a coalition hold and a crisis pass. */
const rows: readonly Named[] = [
  {
    id: 'other-side',
    text: 'Reading the other side: sees what its acts mean, and what it can take',
  },
  {
    id: 'coalition',
    text: 'Keeping the coalition: knows what each ally needs, and meets it in time',
  },
  { id: 'ways-out', text: 'Ways out: demands come with a way to give in, and offers are used' },
  {
    id: 'reasons',
    text: 'Reasons: says why before acting, and learns when it turns out otherwise',
  },
  { id: 'teamwork', text: 'Teamwork: suggests, listens, disagrees openly and lets others in' },
];
const kinds = {
  order: 'Order',
  suggestion: 'Suggestion',
  message: 'Message',
  statement: 'Public statement',
  dissent: 'Dissent',
  vote: 'Vote in the seat',
  advice: 'Advice on a paper',
  reading: 'Reading of a signal',
} as const satisfies Record<Kind, string>;

const words = {
  en: {
    rows,
    levels: ['Not yet', 'In part', 'Clearly', 'Outstanding'],
    open: 'Left open',
    filter: { seat: 'Seat', all: 'All seats' },
    moments: {
      title: (who: string): string => `What lies behind these figures: ${who}`,
      kind: 'Show',
      all: 'Everything',
      kinds,
      none: 'Nothing of this kind is on record.',
      turn: (turn: number): string => `Turn ${turn}`,
      replay: (turn: number): string => `Replay turn ${turn}`,
      noWords: 'without words',
      more: 'How long somebody was there, and what they said aloud at the table, is not recorded.',
    },
    questions: {
      title: 'Questions to think about',
      note: 'Your answers are seen by your seat and by whoever runs the room.',
      noteControl: 'Players answer here. Each answer is seen by its seat and by you.',
      yours: (n: number): string => `Your answer to question ${n}`,
      save: 'Save',
      saved: 'Saved',
      others: 'From your seat',
      none: 'No answer yet.',
      count: (count: number): string => (count === 1 ? '1 answer' : `${count} answers`),
      closed: 'The answers are closed and can no longer be changed.',
      close: 'Close the answers',
      reopen: 'Open the answers again',
      own: 'Your own questions, one a line',
      ownHelp: 'They stand below those of the scenario. Up to twelve.',
      keep: 'Save the questions',
    },
    sheets: {
      title: 'Assessment sheets',
      note: 'Only you see a sheet until you hand it out. Then those whom it is about see it, and nobody else.',
      about: 'About',
      wholeSeat: (seat: string): string => `${seat}, all together`,
      person: (sign: string, seat: string): string => `${sign} (${seat})`,
      level: (row: string): string => `Level: ${row}`,
      comment: 'Comment',
      turns: 'Turns that show it',
      turnsHelp: 'Numbers, such as 2, 4',
      save: 'Save the sheet',
      give: 'Hand it out',
      giveSure: 'Hand it out to those it is about',
      saved: 'Saved. Nobody but you sees it yet.',
      given: 'Handed out.',
      changed: 'Changed since it was handed out: they still see the older one.',
      criteria: 'Change the criteria',
      criteriaHelp:
        'One a line. Sheets already handed out keep the criteria that they were written for.',
      keep: 'Save the criteria',
    },
    given: {
      title: 'What your teacher says',
      note: 'Nobody else in the room sees this but the people it is about.',
      seat: 'About your seat together',
      person: 'About you',
      turns: 'Look at',
    },
    sheet: {
      title: 'Participation sheet',
      note: 'One line for each person: what they did, their sheet, their answers.',
      csv: 'Take the sheet (CSV)',
      print: 'Print',
      name: 'Name',
      sign: 'Call sign',
      seat: 'Seat',
      level: (row: string): string => `${row} (1 to 4)`,
      comments: 'Comments',
      answers: 'Answers',
    },
    names: {
      title: 'Real names',
      note: 'They stay in this browser. They are never sent to the server, and nobody in the room sees them.',
      paste: 'Call sign and name, one pair a line',
      help: 'Names that people gave themselves stand on the sheet already; what you keep here stands before them. Paste from a spreadsheet, or write “Quiet Heron, Ana Silva”. The sheet you take or print then has the names.',
      file: 'Read a CSV file',
      save: 'Keep in this browser',
      remove: 'Remove all names from this browser',
      kept: (count: number): string =>
        count === 1 ? '1 name is kept here.' : `${count} names are kept here.`,
      wrong: (line: number): string => `Line ${line} has no call sign and name. Nothing was kept.`,
      tooLarge: 'The file is larger than 1 MB. Nothing was kept.',
    },
  },
};
export const useReviewPeopleText = () => useWords(words);
