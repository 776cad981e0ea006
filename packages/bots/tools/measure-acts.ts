import { answers } from './acts/answers.ts';
import { responseTable } from './acts/compare.ts';
import { escalation } from './acts/escalation.ts';
import type { History } from './acts/history.ts';
import { record } from './acts/record.ts';
import type { Game } from './acts/record.ts';
import { readAnswers } from './acts/responses.ts';
import type { Case } from './packs.ts';
import type { Section } from './section.ts';

/** What bots do in whole games, with temperaments by place, and dealt out to all seats in turn. */
export interface Played {
  readonly usual: readonly Game[];
  readonly mixed: readonly Game[];
}

export const playActs = (one: Case, games: number, prefix: string): Played => {
  const seeds = Array.from({ length: games }, (_, game) => `${prefix}-${game}`);
  return {
    usual: seeds.map((seed) => record(one, seed)),
    mixed: seeds.map((seed, game) => record(one, `${seed}-mixed`, game)),
  };
};

/** The three tables over the games given, which may be of several cases. */
export const measureActs = (
  { usual, mixed }: Played,
  history: History | null,
): readonly Section[] => [
  escalation(usual, mixed),
  answers(usual),
  responseTable(usual.map(readAnswers), history),
];
