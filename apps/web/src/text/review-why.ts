import { useWords } from './words.ts';

const words = {
  en: {
    title: 'Follow it back',
    note: 'Causes stand on the left, what came of them on the right. Every line leads back to acts, events, rulings and draws of chance. Behind the end stands what decided it, as under “Story”.',
    coming: 'Reading the record…',
    failed: 'The record did not arrive.',
    again: 'Try again',
    from: 'Begin with',
    kinds: {
      end: 'How it ended, or a turning event',
      figure: 'A figure',
      tie: 'A tie on the board',
      line: 'A line of the ledger',
    },
    event: 'Which event',
    figure: 'Which figure',
    whose: 'Whose',
    change: 'Which change of it',
    tie: 'Which tie',
    lineNote: 'Press “Trace it back” at any line of the ledger below.',
    noneOf: 'Nothing of this kind came about.',
    towards: (from: string, to: string): string => `${from} towards ${to}`,
    between: (a: string, b: string): string => `${a} and ${b}`,
    branch: (who: string, branch: string): string => `${who}: ${branch}`,
    changed: (turn: number, from: string, to: string, rule: string): string =>
      `Turn ${turn}: ${from} → ${to} (${rule})`,
    inTurn: (turn: number): string => (turn === 0 ? 'Before turn 1' : `Turn ${turn}`),
    eventIn: (turn: number, what: string): string =>
      turn === 0 ? `Before turn 1: ${what}` : `Turn ${turn}: ${what}`,
    show: 'Show as',
    shows: { graph: 'Graph', text: 'Text' },
    kind: {
      act: 'Act',
      paper: 'Paper',
      inject: 'Event',
      ruling: 'Ruling',
      draw: 'Chance',
      change: 'Figure',
      fact: 'Came about',
      unknown: 'Unknown',
    },
    unknown: 'Cause unknown to you',
    graph: 'Causes as a graph',
    graphHelp:
      'Arrow keys move along the causes, Enter opens one, Escape leaves the graph. “Text” says the same.',
    node: (kind: string, turn: string, title: string, behind: number): string =>
      `${kind}, ${turn}: ${title}.${behind === 0 ? '' : ` ${behind} more ${behind === 1 ? 'cause lies' : 'causes lie'} behind.`}`,
    more: (count: number): string => `+${count}`,
    behind: (count: number): string =>
      `Show what lies behind (${count} ${count === 1 ? 'cause' : 'causes'})`,
    behindOf: (count: number, title: string): string =>
      `Show what lies behind (${count} ${count === 1 ? 'cause' : 'causes'}): ${title}`,
    begins: 'It begins here.',
    told: 'told above',
    start: 'Begin here',
    startOf: (title: string): string => `Begin here: ${title}`,
    text: 'Causes as text',
    chosen: 'The chosen cause',
    gone: 'This entry is not in the record, or not yours to see.',
    trace: 'Trace it back',
    traceOf: (what: string): string => `Trace it back: ${what}`,
    ledger: 'The whole ledger',
    zoomIn: 'Nearer',
    zoomOut: 'Further',
    fit: 'All of it',
  },
};
export const useWhyTabText = () => useWords(words);
