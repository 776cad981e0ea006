import { useWords } from './words.ts';

/** An event that comes about while a turn is being played. */
const en = {
  label: 'Something has happened',
  said: (title: string): string => `Something has happened: ${title}`,
  got: 'Understood',
};
const words = { en };
export const useEventNewsText = () => useWords(words);
