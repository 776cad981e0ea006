import { useWords } from './words.ts';

const words = {
  en: {
    where: 'Where in the game',
    before: 'One step back',
    after: 'One step on',
    play: 'Play',
    pause: 'Pause',
    within: 'Moment of the turn',
    at: (turn: number, turns: number, moment: string): string =>
      `Turn ${turn} of ${turns}: ${moment}`,
    step: (at: number, of: number): string => `step ${at} of ${of} of what came of it`,
    moments: { opening: 'as it began', orders: 'with all orders in' },
    eyes: 'As it was',
    through: {
      truth: 'As it truly was',
      public: 'For everybody',
      own: (who: string): string => `As ${who} saw it (your seat)`,
      seat: (who: string): string => `As ${who} saw it`,
    },
    eyesNote: {
      truth: 'Everything as it truly stood, secrets included.',
      public: 'What everybody at the table could see then.',
      seat: (who: string): string => `What ${who} could see then, and nothing more.`,
    },
    held: 'What was hidden is not open yet, so you see what you could see then.',
    show: 'Show',
    shows: { board: 'Board', table: 'Table' },
    believed: 'Believed against true',
    believedPick: 'Choose a seat under “As it was” to set what it believed against what was true.',
    boardLabel: 'The board as it stood. “Table” says the same in words.',
    ownWords: (who: string): string =>
      `What ${who} knew of itself, as it read it then: “my” and “you” are ${who}.`,
    figuresThen: 'How everything truly stood at this moment.',
    boardLast: 'The crisis ended with this turn, so the board stands as it was before.',
    lit: (who: string): string => `Moved by this step: ${who}.`,
    litNone: 'This step moved nobody on the board.',
    coming: 'Reading the record…',
    failed: 'This moment could not be read.',
    again: 'Try again',
    ordersOf: 'Orders of this turn',
    ordersHidden: 'Orders were secret: nobody saw those of another seat before they took effect.',
    ordersOpening: 'The orders that were given later in this turn.',
    steps: 'What came of it, step by step',
    stepsNone: 'Nothing that could be seen from here came of this turn.',
    trace: 'Trace it back',
    traceOf: (what: string): string => `Trace it back: ${what}`,
    belief: {
      title: (who: string): string => `What ${who} believed, and what was true`,
      none: 'This seat has nothing to set against the truth.',
      most: {
        support: (who: string, of: string, said: string, was: string): string =>
          `Furthest apart: ${who} saw ${of} as ${said} at home; its support was ${was} of 100.`,
        trust: (who: string, of: string, said: string, was: string): string =>
          `Furthest apart: the trust of ${who} in ${of} was ${said}; ${of} trusted it back at ${was} (−100 to 100).`,
        resolve: (who: string, of: string, said: string, was: string): string =>
          `Furthest apart: ${who} held it ${said} that ${of} would act on its threats; the resolve of ${of} was ${was}.`,
      },
      same: (who: string): string =>
        `Nothing stood far apart: ${who} saw the others about as they were.`,
      columns: {
        actor: 'Of whom',
        support: 'Support at home',
        trust: 'Trust',
        resolve: 'Acts on its threats',
        secret: 'Hidden from it',
      },
      said: 'Believed',
      was: 'True',
      notSeen: 'not known',
      own: 'its own trust',
      back: 'trusted back',
      resolveIs: (word: string): string => `resolve ${word}`,
      measures: (count: number): string =>
        count === 0
          ? 'no hidden measure'
          : count === 1
            ? '1 hidden measure'
            : `${count} hidden measures`,
      struck: (what: string): string => `if struck, it would ${what}`,
      far: 'furthest apart',
      whyShort: 'Why?',
      why: (what: string): string => `Why? ${what}`,
    },
  },
};
export const useReplayText = () => useWords(words);
export type ReplayText = (typeof words)['en'];
