import { plural } from './plural.ts';
import { useWords } from './words.ts';

/** Reading all talk, and keeping order in it: control’s desk, and the review. */
const en = {
  phases: {
    lobby: 'before the start',
    brief: 'reading',
    negotiate: 'talks',
    order: 'orders',
    resolved: 'resolution',
    review: 'after the end',
  },
  turn: (turn: number, phase: string): string =>
    turn === 0 ? 'Before the start' : `Turn ${turn}, ${phase}`,
  line: (from: string, to: string, via: string): string => `${from} to ${to}, through ${via}`,
  fates: {
    given: 'given',
    waiting: 'not passed on',
    passed: 'passed on as it was',
    altered: 'passed on changed',
    withheld: 'kept back',
    received: 'passed on',
  },
  became: (via: string): string => `${via} passed on:`,
  earlier: (left: number): string => `Show earlier messages (${left} more)`,
  earlierFailed: 'They did not arrive. Try again.',
  hidden: (controlled: boolean): string =>
    controlled ? 'Hidden by control' : 'Hidden by the host',
  hiddenYours: 'hidden from all others',
  frozen: 'frozen',
  order: 'Order in talk',
  silence: 'Silence all talk',
  isSilent: 'Silence',
  silenceEnd: 'Let people talk again',
  silenced: 'Silence: nobody but you may talk. Orders, offers and packages go on.',
  check: 'Public statements wait for my approval',
  queue: 'Statements that wait',
  queueNone: 'No statement waits.',
  queueHelp: 'Nobody but its own seat sees one before you let it through.',
  approve: 'Approve',
  approveAll: 'Show it after all',
  decline: 'Turn down',
  declineWhy: 'Reason, which its seat will read',
  declined: (reason: string): string => `Turned down: ${reason}`,
  cancel: 'Cancel',
  reports: 'Reports',
  reportsNone: 'Nothing was reported.',
  reportBy: (who: string, seat: string): string =>
    seat === '' ? `Reported by ${who}` : `Reported by ${who}, ${seat}`,
  noReason: 'No reason was given.',
  context: (count: number): string =>
    plural(count, 'message as it stood then', 'messages as they stood then'),
  settle: 'Dealt with',
  reopen: 'Open again',
  settled: 'dealt with',
  open: 'open',
  muted: 'Muted people',
  mutedNone: 'Nobody is muted.',
  mute: (who: string): string => `Mute ${who}`,
  unmute: (who: string): string => `Let ${who} talk again`,
  hide: 'Hide',
  hideOf: (who: string): string => `Hide this message of ${who}`,
  show: 'Show again',
  showOf: (who: string): string => `Show this message of ${who} again`,
  freeze: 'Freeze this channel',
  unfreeze: 'Let it go on',
  frozenNote: 'Frozen: its members can read it and not write.',
};
const words = { en };
export const useTalkDeskText = () => useWords(words);
export type TalkDeskText = typeof en;
