import { useWords } from './words.ts';

const words = {
  en: {
    title: 'What we keep',
    lead: 'One page for players, parents and schools: what this server stores, why, where and for how long.',
    print: 'Print this page',
    never: 'What is never asked for',
    neverList: [
      'No account, no password, no e-mail address.',
      'No real name: a call sign of two words is offered, and any other will do.',
      'No birth date, no camera, no microphone, no location.',
      'No advertising, no tracking, nothing loaded from any other site.',
    ],
    kept: 'What the server stores for a room',
    columns: { what: 'What', why: 'Why', who: 'Who can read it' },
    rows: [
      {
        what: 'Call signs, and who sat in which seat',
        why: 'So that the room knows who is who',
        who: 'People in the room; the wall screen shows counts only',
      },
      {
        what: 'Orders, drafts of orders, offers and answers, with the time',
        why: 'They are the game; the review explains every change by them',
        who: 'The seat, and control if the room has one; everybody in the room after the end',
      },
      {
        what: 'Within a seat: roles, suggestions, votes and dissent',
        why: 'So that several people can decide together, and the review can say who did what',
        who: 'The seat’s own people, and control if the room has one. After the end everybody reads dissent; what each person did, that person and control alone',
      },
      {
        what: 'Messages between seats',
        why: 'Negotiation is part of the game',
        who: 'Those addressed, and control if the room has one; everybody in the room after the end',
      },
      {
        what: 'A fingerprint of each device’s way in and of each resume code',
        why: 'So that a seat comes back after a reload or on another device',
        who: 'Nobody: the secret itself is not stored, only its fingerprint',
      },
    ],
    log: 'The server’s own log',
    logText:
      'The log holds identifiers, codes and figures for finding faults. It holds no call signs, no way in, and nothing that anybody wrote.',
    address: 'Network addresses',
    addressText:
      'The address that a request comes from is used in memory to slow down guessing of codes. It is not stored with anything you write.',
    device: 'What stays on your device',
    deviceText:
      'Your way into each room, drafts you have not sent, and how you like the page (theme, panel sizes). No cookies. Clearing this site’s data in the browser removes all of it; your resume code then brings you back.',
    long: 'For how long',
    longText:
      'This version does not erase rooms by itself. A room stays in the server’s store until whoever runs the server deletes it. Ask them if you want a room removed.',
    who: 'Who is responsible',
    whoText:
      'Convoy is run by whoever started this server: a school, a teacher, an institute. The makers of the software receive nothing from it.',
  },
};
export const useDataText = () => useWords(words);
