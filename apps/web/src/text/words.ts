import { create } from 'zustand';

/** Languages of the interface. A new one is a line here and a column in each `Words`. */
export const languages = ['en'] as const;
export type Language = (typeof languages)[number];
/** How dates are written in each. */
const locales = { en: 'en-GB' } as const satisfies Record<Language, string>;

/**
 * Sentences of one screen or one kind of code: a plain object in each language, functions where a
 * sentence takes values. English is complete; the type makes every other language match it.
 */
export type Words<Shape> = { readonly en: Shape } & {
  readonly [Other in Exclude<Language, 'en'>]?: Shape;
};

export const useLanguage = create<{ readonly language: Language }>()(() => ({ language: 'en' }));

export const useWords = <Shape>(words: Words<Shape>): Shape =>
  words[useLanguage(({ language }) => language)] ?? words.en;

export const localeNow = (): string => locales[useLanguage.getState().language];
