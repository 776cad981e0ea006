import { useWords } from './words.ts';

const words = {
  en: {
    look: 'Look at a past turn',
    title: 'A past turn',
    label: (turn: number, turns: number, at: string): string => `Turn ${turn} of ${turns}, ${at}`,
    past: 'Past',
    readOnly: 'To read only. Nothing here can be changed, and the game goes on meanwhile.',
    over: 'To read only: the room as it stood then.',
    asYou: (who: string): string => `As ${who} saw it then.`,
    asPublic: 'As everybody could see it then.',
    asControl: 'As control saw it then, with every seat’s orders and the true figures.',
    when: { opening: 'as it began', orders: 'with all orders in' },
    whenTitle: 'Moment',
    turns: 'Turn',
    turn: (turn: number): string => `Turn ${turn}`,
    back: 'Back to now',
    backToReview: 'Back to the review',
    coming: 'Reading the record…',
    failed: 'That turn could not be read.',
    again: 'Try again',
    tabs: {
      orders: 'Orders',
      ledger: 'What had changed',
      board: 'Board',
      table: 'As tables',
      truth: 'True figures',
      seat: 'Own seat',
      talk: 'Messages',
      log: 'Log',
    },
    boardLabel: 'The board as it stood. The tables say the same.',
    noOrders: 'No orders had been locked.',
    ownOrders: 'Own orders',
    ordersLater: 'The turn had just begun. Choose “with all orders in” to see them.',
  },
};
export const usePastText = () => useWords(words);
