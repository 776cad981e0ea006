import { useWords } from './words.ts';

const words = {
  en: {
    title: 'Observers',
    none: 'Nobody observes yet.',
    help: 'Observers see what all see. A seat, or you, may let one see with it; the whole truth is yours alone to give, and bars them from every seat in this game.',
    grades: { public: 'What all see', shadow: 'With one seat', truth: 'Everything' },
    grade: (who: string): string => `What ${who} sees`,
    with: (seat: string): string => `With ${seat}`,
    truth: 'Everything (no seat in this game)',
    asks: (seat: string): string => `asks to see with ${seat}`,
    set: 'Set',
    setOf: (who: string): string => `Set what ${who} sees`,
    /** For a seat. */
    asked: (who: string): string =>
      `${who} watches, and asks to see what your seat sees: orders, talk and all.`,
    letIn: 'Let them see',
    letInOf: (who: string): string => `Let ${who} see what your seat sees`,
    no: 'No',
    noOf: (who: string): string => `Do not let ${who} see`,
    penOnly: 'Whoever holds the pen answers.',
    watched: (who: string): string => `${who} sees what your seat sees.`,
    end: 'End it',
    endOf: (who: string): string => `End what ${who} sees`,
    /** For the observer. */
    own: {
      title: 'What you see',
      public: 'You see what the whole world sees. A seat may let you see with it.',
      ask: 'See with a seat',
      askIt: 'Ask',
      waiting: (seat: string): string =>
        `You asked ${seat}. Whoever holds its pen, or control, answers.`,
      back: 'Take it back',
      truth:
        'Control lets you see everything. Keep it to yourself: you may take no seat in this game.',
      shadow: (seat: string): string => `You see with ${seat}, and do nothing in its name.`,
      label: 'Observer',
    },
    orders: 'Orders',
    figures: 'True figures',
  },
};
export const useWatchersText = () => useWords(words);

type Detail = { readonly seat: string; readonly who: string; readonly detail: string };
/** Control's log of who may see more than all see. */
export const watchersLog = {
  'shadow.asked': ({ who, seat }: Detail) =>
    seat === ''
      ? `The wish of ${who} to see with a seat is settled`
      : `${who} asks to see with ${seat}`,
  'grade.set': ({ who, seat, detail }: Detail) =>
    detail === 'truth'
      ? `${who} may see everything`
      : detail === 'shadow'
        ? `${who} sees with ${seat}`
        : `${who} sees what all see`,
};
