import type { ApiError } from '../net/api.ts';
import { useWords } from './words.ts';

/** By the server's code, or by code and field where the field makes the difference. */
const words: { readonly en: Readonly<Record<string, string>> } = {
  en: {
    'not-allowed passphrase': 'That is not the passphrase of this server. Ask whoever runs it.',
    offline: 'The server did not answer. Check the connection and try again.',
    'not-found code': 'There is no room with this code. Check it with your host.',
    'not-found invitation':
      'This invitation does not stand: wrong, used or withdrawn. Ask for a new one.',
    'not-allowed': 'Your duty does not allow this.',
    'not-found resume': 'No place has this resume code. Check each letter.',
    'not-found scenario': 'The server does not have this scenario.',
    'not-found length': 'The scenario has no such length.',
    'not-found seat': 'The scenario has no such seat.',
    'not-found invite': 'No seat has this code, or it has been used. Ask for a new one.',
    'not-offered': 'Nobody is looked for to take this seat over any more.',
    replaced: 'This seat was handed to somebody else. You can join the room as an observer.',
    gone: 'The room was erased with all that was in it.',
    'room-full': 'The room is full.',
    'try-again': 'Something went wrong on the server. Try again in a moment.',
    'too-fast': 'Too many tries in a short time. Wait a minute and try again.',
    'malformed code': 'A room code has six letters and figures, without 0, O, 1, I and L.',
    'malformed resume': 'A resume code has twelve letters and figures.',
    'malformed callSign': 'A call sign has 1 to 30 characters.',
    malformed: 'Something in the form does not fit. Check it and try again.',
    'bad-token': 'This device’s way in no longer stands. Your resume code brings you back.',
  },
};
const otherwise = 'The server turned this down. Try again.';

/** What an HTTP request was turned down for, in words. */
export const useApiErrorText = (): ((error: ApiError) => string) => {
  const known = useWords(words);
  return ({ code, field }) => known[`${code} ${field ?? ''}`] ?? known[code] ?? otherwise;
};
