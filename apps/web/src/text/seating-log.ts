import type { SeatingEvent } from '@convoy/protocol';

type Detail = { readonly seat: string; readonly who: string; readonly detail: string };

const doors: Readonly<Record<string, string>> = {
  open: 'is open to anybody',
  held: 'is held, with a code of its own',
  closed: 'is closed',
};
const rules: Readonly<Record<string, string>> = {
  draft: 'its last valid draft is sent',
  wait: 'the turn waits for it',
  bot: 'a bot decides',
  nothing: 'nothing is sent',
  excused: 'it is excused',
};
const used: Readonly<Record<string, string>> = {
  draft: 'its last valid draft was sent',
  bot: 'a bot decided',
  nothing: 'nothing was sent',
  excused: 'it is excused, nothing was sent',
};

/** Control’s log of who may sit where and what it said to seats. */
export const seatingLog = {
  'seat.door-set': ({ seat, detail }: Detail) => `${seat} ${doors[detail] ?? detail}`,
  'miss-rule.set': ({ seat, detail }: Detail) =>
    `If ${seat} misses a deadline: ${rules[detail] ?? detail}`,
  'orders.missed': ({ seat, detail }: Detail) =>
    `${seat} had not locked: ${used[detail] ?? detail}`,
  'turn.awaits': ({ detail }: Detail) => `The deadline has passed; the turn waits for ${detail}`,
  'seat.nudged': ({ seat }: Detail) => `${seat} was nudged`,
  'whisper.sent': ({ seat }: Detail) => `A whisper to ${seat}`,
  'whisper.seen': ({ seat, who }: Detail) => `${who} of ${seat} read a whisper`,
  'broadcast.sent': ({ detail }: Detail) =>
    detail === 'down' ? 'The notice to all was taken down' : 'A notice to all',
  'deputy.seated': ({ seat }: Detail) => `Control plays ${seat}`,
  'device.opened': () => 'One device is now passed around the room',
  'device.closed': () => 'The device that was passed around is closed',
  'device.seated': ({ seat }: Detail) => `${seat} is played on the device that is passed around`,
  'device.pin-reset': ({ seat }: Detail) => `${seat} chooses a new PIN`,
  'code.reissued': ({ who }: Detail) => `${who} gave a person a new resume code`,
} as const satisfies Record<SeatingEvent['type'], (detail: Detail) => string>;
