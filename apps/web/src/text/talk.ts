import { plural } from './plural.ts';
import { useWords } from './words.ts';

const phases: Readonly<Record<string, string>> = {
  lobby: 'before the start',
  brief: 'reading',
  negotiate: 'talks',
  order: 'orders',
  resolved: 'resolution',
  review: 'after the end',
};

/** Talk at the table, with everything around it. */
const en = {
  label: 'Talk',
  channels: 'Channels',
  public: 'Public',
  control: 'Control',
  new: (count: number): string => `${count} new`,
  newChannel: 'New talk',
  larger: 'Larger view',
  with: 'Talk with',
  carrier: 'How',
  direct: 'Directly',
  through: (who: string): string => `Through ${who}`,
  throughOne: 'To go through a third seat, choose one seat to talk with.',
  noCarrier: 'Nobody may carry messages between you here.',
  botCarries: (who: string): string =>
    `A bot plays ${who}: it passes everything on at once, as it is.`,
  start: 'Open',
  empty: 'Nothing has been said here yet.',
  write: (to: string): string => `Write to ${to}`,
  send: 'Send',
  sending: 'Sending… kept on this device until it is stored.',
  earlier: (left: number): string => `Show earlier messages (${left} more)`,
  earlierFailed: 'They did not arrive. Try again.',
  readers: (who: string, control: boolean): string =>
    `Read now by ${who}${control ? '; control can read every channel' : ''}. All opens to everybody after the game.`,
  readersControl: 'Read now by control. All opens to everybody after the game.',
  readersPublic: 'Read by everybody, the wall screen included.',
  readersChecked: 'Control sees it first. Then everybody reads it, the wall screen included.',
  readersVia: (via: string, to: string, alter: boolean, withhold: boolean): string => {
    const may = [...(alter ? ['change it'] : []), ...(withhold ? ['keep it back'] : [])];
    const rights = may.length === 0 ? 'and passes it on as it is' : `and may ${may.join(' or ')}`;
    return `${via} reads it first ${rights}; you are not told which until the review. ${to} sees only what is passed on.`;
  },
  readersViaControl: 'Control can read everything.',
  announce: (count: number, channel: string): string =>
    `${plural(count, 'new message', 'new messages')}: ${channel}`,
  turn: (turn: number, phase: string): string =>
    turn === 0 ? 'Before the start' : `Turn ${turn}, ${phases[phase] ?? phase}`,
  failed: 'Not sent:',
  you: 'you',
  via: (to: string, via: string): string => `${to}, through ${via}`,
  carrying: (a: string, b: string): string => `${a} and ${b}, through you`,
  given: (via: string): string => `given to ${via}`,
  passedBy: (via: string): string => `passed on by ${via}`,
  forWhom: (from: string, to: string): string => `${from} to ${to}`,
  fates: {
    given: 'given',
    waiting: 'waits for you',
    passed: 'passed on as it was',
    altered: 'passed on changed',
    withheld: 'kept back',
    received: 'passed on',
  },
  youPassed: 'You passed on:',
  pass: 'Pass it on',
  passAfterAll: 'Pass it on after all',
  change: 'Change it',
  changeLabel: (to: string): string => `What ${to} will read`,
  passChanged: 'Pass on these words',
  withhold: 'Keep it back',
  noChange: 'You may not change it.',
  noWithhold: 'You may not keep it back: it goes on by itself with the next turn.',
  neitherKnows:
    'You carry this talk. Neither of them learns what you do with a message before the review.',
  hidden: (controlled: boolean): string =>
    controlled ? 'Hidden by control' : 'Hidden by the host',
  reported: 'Reported to control',
  report: 'Report',
  reportOf: (who: string): string => `Report this message of ${who}`,
  reportTitle: 'Report this message to control',
  reportHelp: 'The ten messages around it go along. Nobody but control learns of it.',
  reportWhy: 'Why (optional)',
  reportSend: 'Send the report',
  cancel: 'Cancel',
  hide: 'Hide',
  show: 'Show again',
  hideOf: (who: string): string => `Hide this message of ${who}`,
  showOf: (who: string): string => `Show this message of ${who} again`,
  muted: 'Whoever runs the room has muted you. You cannot write here for now.',
  silenced: 'Silence: nobody may talk for now. Orders, offers and packages go on.',
  frozen: 'Control has frozen this channel. It can be read, and nobody can write in it.',
  waits: (text: string): string => `What you were writing waits on this device: “${text}”`,
  askControl: 'You can still write to control.',
  toControl: 'Write to control',
  held: {
    waiting: 'Waits for control. Nobody else sees it yet.',
    declined: (reason: string): string => `Not shown. Control’s reason: ${reason}`,
  },
  terms: {
    title: 'Papers between you',
    count: (count: number): string => `Papers between you: ${count}`,
    door: (count: number): string => `Papers: ${count}`,
    none: 'No offer, package or consent between you.',
    offer: (from: string, to: string): string => `Offer, ${from} to ${to}`,
    package: (title: string): string => `Package: ${title}`,
    consent: (what: string): string => `Consent: ${what}`,
    waits: 'waits for you',
    makeOffer: 'Make an offer',
    propose: 'Propose a package',
    ask: 'Ask for consent',
    pen: 'Whoever holds the pen can propose from here.',
  },
  order: {
    title: 'Order in talk',
    help: 'You run the room. What you do here can be undone.',
    silence: 'Silence all talk',
    silenceEnd: 'Let people talk again',
    mute: (who: string): string => `Mute ${who}`,
    unmute: (who: string): string => `Let ${who} talk again`,
    isMuted: 'muted',
  },
};
const words = { en };
export const useTalkText = () => useWords(words);
export type TalkText = typeof en;
