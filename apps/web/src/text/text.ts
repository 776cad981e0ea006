import { en } from './en/index.ts';
import type { InstrumentText } from './en/entry-shapes.ts';
import { useWords } from './words.ts';
import type { Words } from './words.ts';

/** Every code of the engine and the table, as a sentence. */
export type Text = typeof en;
const text: Words<Text> = { en };
export const useText = (): Text => useWords(text);

/** `fait-accompli` → `Fait accompli`: what is shown for a code that a newer server sent. */
export const spelled = (code: string): string => {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const instrumentText = (known: Text, id: string): InstrumentText =>
  known.instruments[id] ?? { name: spelled(id), line: '', help: '', fields: {} };
