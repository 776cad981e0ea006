import { createHash } from 'node:crypto';
import { codeAlphabet } from '@convoy/protocol';
import type { Entropy } from './ports.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Letters from an alphabet, each equally likely: bytes beyond the last whole round are thrown away. */
const letters = (entropy: Entropy, alphabet: string, count: number): string => {
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
/** 190 bits: nobody guesses one, so one unsalted hash protects it at rest. */
export const newToken = (entropy: Entropy): string => letters(entropy, idAlphabet, 37);
export const hashToken = (token: string): string => hash(`token:${token}`);

/** Twelve letters in three groups: about 59 bits, typed by hand. */
export const newResumeCode = (entropy: Entropy): string =>
  [0, 1, 2].map(() => letters(entropy, codeAlphabet, 4)).join('-');
export const hashResume = (typed: string): string =>
  hash(`resume:${typed.toUpperCase().replace(/[\s-]/g, '')}`);

export const hashInvite = (typed: string): string =>
  hash(`invite:${typed.toUpperCase().replace(/[\s-]/g, '')}`);

export const newSeed = (entropy: Entropy): string => letters(entropy, idAlphabet, 24);
/** A bot's own chance: fixed by the room's seed, telling nothing about it. */
export const botSeed = (seed: string, seat: string): string => hash(`bot:${seed}:${seat}`);

/** Short name of a section's content; equal content has equal names. */
export const sectionHash = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 16);
