import type { Scenario } from '@convoy/engine';
import { textKeys } from './text-keys.ts';
import type { Readers } from './text-keys.ts';
import type { Languages, Texts } from './validate.ts';

/** What the cuts need of a pack; a room's stored snapshot has it too. */
export interface Told {
  readonly scenario: Scenario;
  readonly texts: Languages;
}

const cut = (told: Told, language: string, may: (readers: Readers) => boolean): Texts => {
  const spoken = told.texts[language] ?? {};
  return Object.fromEntries(
    textKeys(told.scenario)
      .filter(({ readers, key, optional }) => may(readers) && !(optional && !told.texts.en[key]))
      .map(({ key }) => [key, spoken[key] ?? told.texts.en[key] ?? '']),
  );
};

/**
 * What anyone may read, by allow-list: no seat's brief, no home or secret aim, nothing of what has
 * yet to happen, no note for teachers. In `language`, with English where it has no text.
 */
export const publicTexts = (told: Told, language = 'en'): Texts =>
  cut(told, language, (readers) => readers === 'all');

/** What one seat may read: the public texts, its own brief and aims. */
export const seatTexts = (told: Told, actor: string, language = 'en'): Texts =>
  cut(
    told,
    language,
    (readers) => readers === 'all' || (readers !== 'control' && readers.includes(actor)),
  );

/** Keys of what control reads before a game: notes for teachers, and the briefs of all seats. */
const PREPARES = /^(?:teaching|balance|history)\.note$|^actor\.[A-Z0-9]+\.brief\./;

/** What whoever is to run a game reads beforehand; the rest of what is hidden it meets in the room. */
export const notesTexts = ({ scenario, texts }: Told): Texts =>
  Object.fromEntries(
    textKeys(scenario).flatMap(({ key }) =>
      PREPARES.test(key) && texts.en[key] !== undefined ? [[key, texts.en[key]]] : [],
    ),
  );
