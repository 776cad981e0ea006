import { bundledPacks } from '@convoy/scenarios';
import { runStudy } from '../host/index.ts';

/** Prints whole crises a minute of the longest form, and what a second worker adds, against budget. */
const BUDGET = 4000;
const RATIO = 1.8;
const GAMES = Number(process.argv[2] ?? 400);

const seats = 7;
const found = bundledPacks().find(({ scenario }) => scenario.actors.length === seats);
if (found === undefined) throw new Error(`no scenario has ${seats} seats`);
const { scenario } = found;
const length = scenario.lengths.toSorted((a, b) => b.turns.length - a.turns.length)[0];
if (length === undefined) throw new Error('a scenario has a length');

/** Games a minute from the first to the last answer: what a long run settles at. */
const rate = async (workers: number): Promise<number> => {
  let first: { readonly at: number; readonly games: number } | null = null;
  let last = { at: 0, games: 0 };
  await runStudy(
    {
      plan: { scenario, length: length.id, seed: 'bench', types: 'drawn' },
      ...{ games: GAMES * workers, gamesEach: 1, figures: [], instruments: false },
    },
    {
      workers,
      progress: (games) => {
        last = { at: performance.now(), games };
        // The first games compile the code and are not counted.
        if (first === null && games >= 40 * workers) first = last;
      },
    },
  );
  const begun = first ?? { at: 0, games: 0 };
  return (60_000 * (last.games - begun.games)) / (last.at - begun.at);
};

const one = await rate(1);
const two = await rate(2);
console.log(
  `lab: ${scenario.id} ${scenario.level}, ${seats} bots, ${length.turns.length} turns: ${two.toFixed(0)} games a minute on two workers (budget ${BUDGET}, ratio ${(two / BUDGET).toFixed(2)})`,
);
console.log(
  `lab: from one worker to two × ${(two / one).toFixed(2)} (budget ${RATIO}; one worker ${one.toFixed(0)})`,
);
