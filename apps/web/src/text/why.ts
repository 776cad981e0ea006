import { ruleNotes } from './en/rule-notes.ts';
import { terms } from './en/terms.ts';
import { spelled } from './text.ts';
import { useWords } from './words.ts';
import type { Words } from './words.ts';

const en = { ruleNotes, terms };
/** What only the page of causes and the page of the model need: it comes with them. */
export type WhyText = typeof en;
const words: Words<WhyText> = { en };
export const useWhyText = (): WhyText => useWords(words);

export const termText = (known: WhyText, term: string): string =>
  known.terms[term] ?? spelled(term);
