import type { Case } from './cases.ts';

/** What a pack says and brings, at every level: enough to play by, and the same for everybody. */
export const least = {
  /** Words of a seat's briefs together, and how many times the shortest the longest may be. */
  words: 250,
  longest: 1.5,
  /** Events that come by day, by step, by condition or by hand. */
  injects: 8,
} as const;

const wordsOf = ({ texts }: Case, seat: string): number =>
  Object.entries(texts)
    .filter(([key]) => key.startsWith(`actor.${seat}.brief.`))
    .flatMap(([, text]) => text.split(/\s+/)).length;

const ofBriefs = (one: Case): readonly string[] => {
  const briefs = one.scenario.actors.map(({ id }) => ({ id, words: wordsOf(one, id) }));
  const shortest = Math.min(...briefs.map(({ words }) => words));
  return [
    ...briefs
      .filter(({ words }) => words < least.words)
      .map(({ id, words }) => `${id}’s briefs have ${String(words)} words`),
    ...briefs
      .filter(({ words }) => words > least.longest * shortest)
      .map(
        ({ id, words }) =>
          `${id}’s briefs have ${String(words)} words, another’s ${String(shortest)}`,
      ),
  ];
};

/** Everything that a case fails to say or to bring, one phrase each. */
export const contentFaults = (one: Case): readonly string[] => {
  const { length } = one.scenario.injects;
  return [...ofBriefs(one), ...(length < least.injects ? [`${String(length)} events alone`] : [])];
};
