import { useWords } from './words.ts';

const words = {
  en: {
    title: 'What we keep',
    lead: 'One page for players, parents and a school’s data officer: what this server stores, why, where, who can read it and for how long.',
    where: 'Where',
    whereText:
      'On the server that you opened this page from, in one store that whoever runs it keeps. Nowhere else.',
    print: 'Print this page',
    never: 'What is never asked for',
    neverList: [
      'No account, no password, no e-mail address.',
      'No real name is needed: a call sign of two words is offered, and any other will do. Whoever runs a room may let people give their name; nobody must.',
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
        what: 'Over days: which deadlines a seat missed, and who took a seat over from whom',
        why: 'So that deadlines are fair, and a seat whose player is gone finds somebody new',
        who: 'Missed deadlines: the seat, and control if the room has one. Replacements: everybody in the room',
      },
      {
        what: 'A fingerprint of each device’s way in, of each resume code and of each code for a seat',
        why: 'So that a seat comes back after a reload or on another device',
        who: 'Nobody: the secret itself is not stored, only its fingerprint',
      },
      {
        what: 'Where whoever runs the room asks, and only if a person gives it: their name, apart from the game',
        why: 'So that a teacher knows who sat where',
        who: 'The person, and whoever directs the room. It is in no record, archive or log; it goes when the person takes it out, when the room no longer asks, or with the room',
      },
      {
        what: 'Where one device is passed around: a fingerprint of each seat’s PIN',
        why: 'So that each seat opens its own page on the shared device, and no other',
        who: 'Nobody. Control can reset a PIN, and cannot read it',
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
      'Your way into each room, drafts you have not sent, whether this browser reminds you of deadlines, and how you like the page (theme, panel sizes). No cookies. Clearing this site’s data in the browser removes all of it; your resume code then brings you back.',
    long: 'For how long',
    longText:
      'Whoever opens a room chooses how long it is kept once the game has ended. The day on which it goes stands in the lobby, in the menu and in the review, for everybody in the room.',
    longColumns: { choice: 'Choice', goes: 'Everything is erased' },
    longRows: [
      { choice: 'At the end', goes: 'Three hours after the game has ended' },
      { choice: '7 days (unless another is chosen)', goes: 'A week after the game has ended' },
      { choice: '30 days', goes: 'Thirty days after the game has ended' },
      { choice: 'Until I erase it', goes: 'When whoever runs the room presses “Erase now”' },
    ],
    longMore: [
      'A room in which nothing has happened for thirty days is erased as well, unless it was to be kept until somebody erases it.',
      'Whoever runs a room can erase it at any moment. A question first says what goes.',
      'Rooms opened before this choice existed stay until somebody erases them.',
    ],
    gone: 'What erasing means',
    goneText:
      'Orders, drafts, offers, messages, votes, call signs, seats, ways in, resume codes and codes for seats are removed from the store in one step, for everybody, and cannot be brought back. In the built-in store their place in the file is overwritten. What stays is the room’s six-character code and the day it went, so that no other room ever gets the same code.',
    goneNot:
      'Erasing cannot reach what people saved themselves: an exported record, a printed page, a calendar entry. If whoever runs the server makes backups, a room stays in them until they are replaced; ask them for how long.',
    others: 'Who else gets anything',
    othersText:
      'Nobody. The page loads nothing from any other site, sends no e-mail, and no service outside this server is told of a room or a person. Reminders are shown by your own browser. The calendar of a room holds its name and its deadlines and nothing about people; whoever has its address can read these, so a calendar service that you let subscribe to it learns them.',
    who: 'Who is responsible',
    whoText:
      'Convoy is run by whoever started this server: a school, a teacher, an institute. The makers of the software receive nothing from it.',
  },
};
export const useDataText = () => useWords(words);
