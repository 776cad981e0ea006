import { plural } from './plural.ts';
import { useWords } from './words.ts';

const words = {
  en: {
    title: 'Paper sheets',
    link: 'Print its paper sheets',
    lead: 'For a seat that plays on paper: one sheet to write orders on, one with what the last turn brought. They hold what this seat may know and nothing more, and printing them is on record as a look through its eyes. Each order has a number: to enter what was ticked, choose “Enter its paper sheet” at the seat and type the numbers.',
    print: 'Print',
    seats: 'Sheets of',
    back: 'Back to the console',
    private: (seat: string): string => `For ${seat} alone`,
    turn: (turn: number, of: number, dates: string): string => `Turn ${turn} of ${of} · ${dates}`,
    orders: (seat: string): string => `Orders of ${seat}`,
    results: (seat: string): string => `News for ${seat} since the last turn`,
    early: 'There is nothing to print before the crisis begins.',
    over: 'The crisis is over: no more orders are given.',
    first: 'First turn: nothing has happened yet.',
    figures: 'Where you stand',
    figure: 'Figure',
    now: 'Now',
    change: 'Since last turn',
    same: 'same',
    waiting: 'Waits for your answer',
    answer: 'Answer:',
    may: 'What you may order',
    rule: (orders: number, points: number): string =>
      `Tick at most ${plural(orders, 'order', 'orders')}. You have ${plural(points, 'point', 'points')} of influence to spend. Where there are boxes, tick one; else write on the line.`,
    none: 'Nothing can be ordered this turn.',
    cost: (points: number, more: boolean): string =>
      points === 0
        ? 'free'
        : `${more ? 'from ' : ''}${points === 1 ? '1 point' : `${points} points`}`,
    scale: '(in words, or from 0 to 100)',
    between: (low: string, high: string): string => `(from 0, ${low}, to 100, ${high})`,
    public: 'public',
    secret: 'secret',
    why: 'Why, and what it is meant to say:',
    notNow: 'Not this turn',
    nothing: 'We do nothing this turn, on purpose',
    words: 'Offers, packages, threats and promises that we make:',
    signed: 'Decided by',
    groups: { aimed: 'Aimed at you', did: 'You did', elsewhere: 'Elsewhere' },
    empty: 'Nothing.',
  },
};
export type SheetWords = (typeof words)['en'];
export const useSheetText = (): SheetWords => useWords(words);
