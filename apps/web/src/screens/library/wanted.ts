import type { Level } from '@convoy/engine';
import type { Concept, ScenarioCard, Theme } from '@convoy/protocol';
import type { ScenarioGroup } from '../parts/levels.ts';

/** Minutes at a table: longer than the first, up to the second. */
export const times = {
  hour: [0, 60],
  'two-hours': [60, 120],
  'half-day': [120, Infinity],
} as const;
/** People, from the first up to the second. */
export const peoples = {
  few: [1, 5],
  some: [6, 12],
  class: [13, 20],
  many: [21, Infinity],
} as const;

/** What somebody looks for; empty where it does not matter. */
export interface Wanted {
  readonly time: string;
  readonly people: string;
  readonly level: string;
  readonly theme: string;
  readonly concept: string;
  readonly words: string;
}
export const wantedKeys = ['time', 'people', 'level', 'theme', 'concept', 'words'] as const;
export const nothingWanted: Wanted = {
  ...{ time: '', people: '', level: '', theme: '', concept: '', words: '' },
};

export const readWanted = (search: string): Wanted => {
  const said = new URLSearchParams(search);
  const get = (key: keyof Wanted): string => said.get(key) ?? '';
  return {
    ...{ time: get('time'), people: get('people'), level: get('level') },
    ...{ theme: get('theme'), concept: get('concept'), words: get('words') },
  };
};
export const writeWanted = (wanted: Wanted): string => {
  const said = new URLSearchParams(
    wantedKeys.flatMap((key) => (wanted[key] === '' ? [] : [[key, wanted[key]]])),
  );
  return said.toString();
};

const isTime = (name: string): name is keyof typeof times => Object.hasOwn(times, name);
const isPeople = (name: string): name is keyof typeof peoples => Object.hasOwn(peoples, name);

const lasts = ({ lengths }: ScenarioCard, name: string): boolean => {
  if (!isTime(name)) return true;
  const [over, upTo] = times[name];
  return lengths.some(({ minutes }) => minutes > over && minutes <= upTo);
};

const holds = ({ about }: ScenarioCard, name: string): boolean => {
  if (!isPeople(name) || about === null) return true;
  const [from, to] = peoples[name];
  return about.people.from <= to && about.people.to >= from;
};

/** What a scenario is found by: its title, its line, the names of its seats, and what else is given. */
const says = ({ texts }: ScenarioCard, more: readonly string[], typed: string): boolean => {
  const named = Object.entries(texts).filter(
    ([key]) => key === 'title' || key === 'tagline' || /^actor\.[^.]+\.name$/.test(key),
  );
  const said = [...named.map(([, text]) => text), ...more].join(' ').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
};

/** The level wished for, or every level; a scenario fits where one of its levels fits in all. */
export const fits = (
  { levels }: ScenarioGroup,
  wanted: Wanted,
  sayMore: (card: ScenarioCard) => readonly string[],
): boolean =>
  levels
    .filter(({ level }) => wanted.level === '' || level === wanted.level)
    .some(
      (card) =>
        lasts(card, wanted.time) &&
        holds(card, wanted.people) &&
        (wanted.theme === '' || card.about?.themes.some((one) => one === wanted.theme)) &&
        (wanted.concept === '' || card.about?.concepts.some((one) => one === wanted.concept)) &&
        says(card, sayMore(card), wanted.words),
    );

/** What the shelf has at all, so that no choice is empty. */
export const onShelf = (
  groups: readonly ScenarioGroup[],
): {
  readonly levels: readonly Level[];
  readonly themes: readonly Theme[];
  readonly concepts: readonly Concept[];
} => {
  const cards = groups.flatMap(({ levels }) => levels);
  return {
    levels: [...new Set(cards.map(({ level }) => level))],
    themes: [...new Set(cards.flatMap(({ about }) => about?.themes ?? []))],
    concepts: [...new Set(cards.flatMap(({ about }) => about?.concepts ?? []))],
  };
};
