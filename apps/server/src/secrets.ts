import { createHash } from 'node:crypto';
import { codeAlphabet } from '@convoy/protocol';
import type { Entropy } from './ports.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Letters from an alphabet, each equally likely: bytes beyond the last whole round are thrown away. */
export const letters = (entropy: Entropy, alphabet: string, count: number): string => {
  const limit = 256 - (256 % alphabet.length);
  let text = '';
  while (text.length < count)
    for (const byte of entropy.bytes(count * 2))
      if (byte < limit && text.length < count) text += alphabet[byte % alphabet.length] ?? '';
  return text;
};

const idAlphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
export const newId = (entropy: Entropy): string => letters(entropy, idAlphabet, 16);
export const newRoomCode = (entropy: Entropy): string => letters(entropy, codeAlphabet, 6);
/** Read off a card and typed by hand; of use only to whoever is in the room already. */
export const newSeatKey = (entropy: Entropy): string => letters(entropy, codeAlphabet, 6);
/** 190 bits: nobody guesses one, so one unsalted hash protects it at rest. */
export const newToken = (entropy: Entropy): string => letters(entropy, idAlphabet, 37);
export const hashClassToken = (token: string): string => hash(`class:${token}`);
export const hashToken = (token: string): string => hash(`token:${token}`);

/** Twelve letters in three groups: about 59 bits, typed by hand. */
export const newResumeCode = (entropy: Entropy): string =>
  [0, 1, 2].map(() => letters(entropy, codeAlphabet, 4)).join('-');
const plain = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '');
export const hashResume = (typed: string): string => hash(`resume:${plain(typed)}`);

/** Letters that follow from a text, each of the alphabet about equally likely. */
const lettersFrom = (text: string, alphabet: string, count: number): string =>
  [...createHash('sha512').update(text).digest()]
    .slice(0, count)
    .map((byte) => alphabet[byte % alphabet.length] ?? '')
    .join('');

/** A person's id in a room that went on from their own: the same for whoever asks. */
export const carriedId = (room: string, person: string): string =>
  lettersFrom(`carried:${room}:${person}`, idAlphabet, 16);
/** Their resume code there: it follows from the one they have, and from nothing that others know. */
export const carriedResume = (typed: string, room: string): string => {
  const text = lettersFrom(`carried-resume:${room}:${plain(typed)}`, codeAlphabet, 12);
  return [text.slice(0, 4), text.slice(4, 8), text.slice(8)].join('-');
};

/** Four groups, for a class: longer than a person's, so that the two are told apart at sight. */
export const newClassResume = (entropy: Entropy): string =>
  [0, 1, 2, 3].map(() => letters(entropy, codeAlphabet, 4)).join('-');

/** Of one room's: an invitation opens no other, and tells nobody which it is for. */
export const hashInvitation = (room: string, code: string): string =>
  hash(`invitation:${room}:${code}`);

export const hashInvite = (typed: string): string =>
  hash(`invite:${typed.toUpperCase().replace(/[\s-]/g, '')}`);

/** What archives call a room's game: told by nothing that opens the room. */
export const gameName = (room: string): string => `g-${hash(`game:${room}`).slice(0, 12)}`;

export const newSeed = (entropy: Entropy): string => letters(entropy, idAlphabet, 24);
/** The dice of one room of a class, where each has its own: told by none of the others’. */
export const seedOfPlace = (seed: string, place: number): string =>
  hash(`place:${seed}:${String(place)}`).slice(0, 24);
/** A bot's own chance: fixed by the room's seed, telling nothing about it. */
export const botSeed = (seed: string, seat: string): string => hash(`bot:${seed}:${seat}`);

/** Short name of a section's content; equal content has equal names. */
export const sectionHash = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 16);
