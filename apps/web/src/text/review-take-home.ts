import { dayText } from './moments.ts';
import { useWords } from './words.ts';

/** What each table holds, row by row. */
const tables: Readonly<Record<string, readonly [name: string, help: string]>> = {
  turns: ['Turns', 'what each turn came to'],
  orders: ['Orders', 'every order, with what it was to say'],
  ledger: ['Ledger', 'every change, with its rule and causes'],
  quantities: ['Figures', 'every figure after every turn'],
  messages: ['Messages', 'who said what to whom'],
  packages: ['Packages', 'joint packages, step by step'],
  answers: ['Answers', 'what each seat answered to a package'],
  offers: ['Offers', 'offers and what became of them'],
  demands: ['Demands', 'demands and what became of them'],
  votes: ['Votes', 'votes in institutions and within seats'],
  readings: ['Readings', 'how acts were read'],
  forecasts: ['Forecasts', 'what seats expected'],
  injects: ['Events', 'events that came about'],
  rulings: ['Rulings', 'what control set'],
  people: ['People', 'who came, sat down and left'],
  scores: ['Scores', 'points of each seat, part by part'],
};

const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

const words = {
  en: {
    title: 'Take this game home',
    lead: 'Save it as a file, open it in a spreadsheet, or open it here again later.',
    loading: 'Looking what there is…',
    saving: 'Saving…',
    again: 'Try again',
    zip: 'Save everything (zip)',
    zipHelp: 'One archive, and every table as a file for spreadsheets.',
    json: 'Save the archive alone (JSON)',
    jsonHelp: 'For R, Python and for opening it here again.',
    reportHelp: 'On paper or as a PDF, for reading.',
    inside: 'What is in it',
    whole: 'Everything: the crisis with its texts, the whole record, every table.',
    partial:
      'The whole game as the review shows it. What other seats said among themselves stays theirs.',
    running:
      'The game still runs, so you get tables of what you can see now. The record comes at the end.',
    runningWhole: 'The game still runs: you get everything that has happened so far.',
    people:
      'People are called P01, P02 and so on. Call signs, room codes and ways in are left out.',
    text: 'What people wrote is kept word for word. If somebody signed a message with a name, the name is in it.',
    names: 'Put call signs beside P01, P02 …',
    namesHelp: 'For grading. Keep such a file to yourself.',
    tables: 'Tables',
    tablesHelp: 'Each row says game, turn, phase, seat and time (UTC).',
    table: (name: string): readonly [string, string] => tables[name] ?? [name, ''],
    rows,
    csv: 'CSV',
    csvOf: (name: string): string => `${name} as CSV`,
    tableName: 'Table',
    holds: 'What it holds',
    count: 'Rows',
    save: 'Save',
    after: 'Once it is saved',
    afterHelp: 'A saved file stays with you, whatever happens to this room.',
    now: 'Take home',
    nowHelp: 'What you can see so far, as tables. It tells you nothing new.',
    nowWhole: 'Everything so far, as an archive and as tables.',
    nowSave: 'Save what there is (zip)',
    saved: 'Saved.',
    imported: (madeAt: number): string => `Opened from an archive of ${dayText(madeAt)}.`,
    same: 'Every turn comes out as it was saved.',
    differs: (turn: number): string =>
      turn === 0
        ? 'This version of Convoy opens it otherwise than it was saved, from the start.'
        : `From turn ${turn} on, this version of Convoy shows figures other than those saved.`,
    part: 'One person took it, so what was private to other seats is not in it.',
  },
};
export const useTakeHomeText = () => useWords(words);
