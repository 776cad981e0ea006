import type { MissRule, MissUse, SeatDoor } from '@convoy/protocol';
import { useWords } from './words.ts';

const rules = {
  draft: 'Send its last valid draft',
  wait: 'Wait for it',
  bot: 'Let a bot decide',
  nothing: 'Send nothing',
  excused: 'Excused: send nothing, do not wait',
} as const satisfies Record<MissRule, string>;
const ruleHelp = {
  draft: 'Nothing goes out where there is no valid draft.',
  wait: 'The clock ends and the turn stands until it locks. You can still resolve.',
  bot: 'For this turn alone; its people keep the seat.',
  nothing: 'A draft that was not locked does not count.',
  excused: 'It does not hold the turn up, and is not counted as absent.',
} as const satisfies Record<MissRule, string>;
const used = {
  draft: 'your last valid draft was sent',
  bot: 'a bot decided for you',
  nothing: 'nothing was sent',
  excused: 'you were excused, and nothing was sent',
} as const satisfies Record<MissUse, string>;
const doors = {
  open: 'Open to anybody',
  held: 'Held: with its own code only',
  closed: 'Closed: nobody sits here',
} as const satisfies Record<SeatDoor, string>;

const words = {
  en: {
    door: (seat: string): string => `Who may sit at ${seat}`,
    doors,
    held: 'Held for somebody',
    closed: 'Closed. Nobody plays it, unless it leads a side: then a bot does',
    seatCode: 'Seat code',
    newSeatCode: 'New code',
    haveCode: 'Have a seat code?',
    useCode: 'Take that seat',
    placeMe: 'Put me where I am needed',
    placeMeHelp: 'You sit down where fewest people sit.',
    spread: (count: number): string =>
      count === 1 ? 'Seat the one without a seat' : `Spread ${count} people over the seats`,
    rule: 'If it has not locked at the deadline',
    rules,
    ruleHelp,
    nudge: 'Nudge',
    nudged: (time: string): string => `Nudged at ${time}`,
    whisper: 'Whisper to this seat',
    whisperSend: 'Whisper',
    read: (time: string): string => `read ${time}`,
    unread: 'not read yet',
    whispers: 'Whispers',
    broadcast: 'Notice to everybody',
    broadcastSend: 'Show it',
    broadcastDown: 'Take it down',
    standing: (text: string, since: string): string =>
      `On every screen and on the wall since ${since}: “${text}”`,
    deputy: 'Play it myself',
    deputyHelp: 'For a seat that plays on paper or is away. All it does is marked as yours.',
    openSeat: (seat: string): string => `Open the table of ${seat}`,
    handBack: 'Hand it back',
    reissue: 'New resume code',
    reissueSure: 'Press again: signs out every device',
    reissued: (who: string): string => `New code for ${who}. Older devices are signed out.`,
    awaits: (seats: string): string => `The deadline has passed. The turn waits for ${seats}.`,
    overdue: 'The deadline has passed. The turn waits for a seat that has not locked.',
    fromControl: 'From control, to your seat alone',
    notice: 'Notice from whoever runs the room',
    gotIt: 'I have read it',
    nudgeText: 'Control asks for your orders: lock them when you are ready.',
    missed: (turn: number, how: MissUse): string =>
      `You had not locked in turn ${turn}: ${used[how]}.`,
    ownRule: {
      draft: 'If you do not lock in time, your last valid draft is sent.',
      wait: 'If you do not lock in time, the turn waits for you.',
      bot: 'If you do not lock in time, a bot decides for you.',
      nothing: 'If you do not lock in time, nothing is sent.',
      excused: 'You are excused: nobody waits for your orders.',
    } satisfies Record<MissRule, string>,
    playing: (seat: string): string => `You play ${seat} as control.`,
    back: 'Back to the console',
    close: 'Close',
    lateTitle: (seat: string): string => `You are ${seat}`,
    lateOver: 'One minute to catch up',
    lateTurn: (turn: number): string => `You sat down in turn ${turn}. So far in your name:`,
    lateAims: 'What you want',
    latePromised: 'Promised in your name',
    lateNothing: 'Nothing was promised.',
    lateDue: 'Due now',
    lateNoneDue: 'Nothing waits for you.',
    lateCount: (offers: number, demands: number): string =>
      `${offers === 1 ? '1 offer waits' : `${offers} offers wait`} for your answer; ${demands === 1 ? '1 demand stands' : `${demands} demands stand`}.`,
    lateGo: 'To the table',
    offerLine: (from: string, to: string): string => `An accord between ${from} and ${to}`,
    cardsTitle: 'Seat cards',
    cardsLead: 'One card a seat. Print them, cut them out, put one on each table.',
    cardsPrint: 'Print',
    cardsLink: 'Print seat cards',
    cardRoom: 'Room code',
    cardScan: (seat: string): string => `QR code that seats its reader at ${seat}`,
    cardHow: (address: string): string =>
      `Scan, or open ${address} and type the code. Then write your own resume code here; it brings you back on any device:`,
    cardResume: 'My resume code',
    passphrase: 'Passphrase of this server',
    passphraseHelp: 'Whoever runs the server has it. It is asked to open rooms.',
    toHeldSeat: 'Your card has a seat: you will sit there.',
  },
};
export const useSeatingText = () => useWords(words);
