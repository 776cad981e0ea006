import type { ApiError } from '../net/api.ts';
import { useWords } from './words.ts';

const words: { readonly en: Readonly<Record<string, string>> } = {
  en: {
    offline: 'The server did not answer. Check the connection and try again.',
    'no-room': 'There is no room with this code. Check it with your host.',
    'not-found': 'There is no room with this code. Check it with your host.',
    'room-over': 'This game is over. Its players can still open the review on their devices.',
    'bad-resume': 'No seat has this resume code. Check each letter.',
    'no-such-resume': 'No seat has this resume code. Check each letter.',
    'too-fast': 'Too many tries in a short time. Wait a minute and try again.',
    'unknown-scenario': 'The server does not have this scenario.',
    'unknown-length': 'The scenario has no such length.',
    'unknown-seat': 'The scenario has no such seat.',
    malformed: 'Something in the form does not fit. Check it and try again.',
    version: 'The page is older than the server. Load it again.',
  },
};
const otherwise = 'The server turned this down. Try again.';

/** What an HTTP request was turned down for, in words. */
export const useApiErrorText = (): ((error: ApiError) => string) => {
  const known = useWords(words);
  return ({ code }) => known[code] ?? otherwise;
};
