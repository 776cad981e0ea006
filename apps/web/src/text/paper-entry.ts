import { useWords } from './words.ts';

const words = {
  en: {
    link: 'Enter its paper sheet',
    title: (seat: string): string => `Enter the sheet of ${seat}`,
    lead: 'Type what is ticked, one order a line, and press Enter. The record says that control entered it.',
    start: (seat: string): string => `Play ${seat}, to enter its sheet`,
    startHelp: 'You then hold its pen until you hand it back.',
    line: 'Order: its number on the sheet, or its name',
    lineHelp:
      'Values may follow: “12 b 3” ticks box b and writes 3. A dash skips a value. After a name comes a comma: “naval, b 3”.',
    add: 'Add',
    rows: 'Entered so far',
    none: 'Nothing entered yet.',
    why: 'Why (optional)',
    remove: (name: string): string => `Take out ${name}`,
    added: (name: string): string => `${name} added.`,
    count: (orders: number, most: number, spent: number, of: number): string =>
      `${orders} of ${most} orders, ${spent} of ${of} points`,
    lock: (seat: string): string => `Lock these orders for ${seat}`,
    lockNone: (seat: string): string => `${seat} does nothing this turn, on purpose`,
    lockNoneSure: 'Press again: no action this turn',
    locked: (seat: string, count: number): string =>
      count === 0
        ? `Locked: ${seat} does nothing this turn.`
        : `Locked for ${seat}: ${count === 1 ? '1 order' : `${count} orders`}, entered by control.`,
    unlock: 'Unlock to change',
    wait: 'Orders can be entered now and locked once the orders are open.',
    over: 'No orders are written now.',
    notPen: 'Somebody else holds the pen of this seat.',
    next: 'Next sheet',
    table: (seat: string): string => `Offers, answers and talk: open the table of ${seat}`,
    back: 'Back to the console',
    faults: {
      'unknown-row': (typed: string): string => `The sheet has no order “${typed}”.`,
      'several-rows': (typed: string): string =>
        `Several orders fit “${typed}”. Type more of the name, or the number.`,
      'unknown-value': (typed: string, field: string): string =>
        `“${typed}” is no value of “${field}”.`,
      'too-many': (typed: string): string => `“${typed}” is one value too many for this order.`,
      'not-now': (name: string, why: string): string => `${name}: not this turn. ${why}`,
    },
  },
};
export const usePaperEntryText = () => useWords(words);
