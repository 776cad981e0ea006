import { bundledPacks } from '@convoy/scenarios';
import { candidatesOf, endsAfter, playPair, weighAll } from '../src/index.ts';
import type { Candidate, PlayedGame, Throws } from '../src/index.ts';
import { byBots } from './recorded.ts';

/** Prints what looking back on a long game costs, CPU seconds on two processors, against budget. */
const BUDGETS = { whatIf: 10, turning: 30 } as const;
const CORES = 2;
const THROWS = 200;
/** As the server weighs: see its turning points. */
const [GAMES, FIRST, ALL, AGAIN, BEST] = [16, 16, 1_600, 64, 8];

const seconds = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
const print = (what: string, cpu: number, budget: number): void => {
  const wall = cpu / CORES;
  console.log(
    `${what.padEnd(58)}${wall.toFixed(1).padStart(7)} s of ${String(budget)}  ratio ${(wall / budget).toFixed(2)}`,
  );
};

const found = bundledPacks().find(
  ({ scenario }) => scenario.id === 'cuba-1962' && scenario.level === 'standard',
);
if (found === undefined) throw new Error('October 1962 is missing');
const { scenario } = found;
const length = scenario.lengths.toSorted((a, b) => b.turns.length - a.turns.length)[0];
if (length === undefined) throw new Error('a scenario has a length');
const game: PlayedGame = byBots(scenario, length.id, { seed: 'bench', salt: '' });
const acts = candidatesOf(game);
const [one] = acts;
if (one === undefined) throw new Error('nobody did anything');
const turns = [...new Set(acts.map(({ turn }) => turn))];
console.log(
  `${scenario.id} ${scenario.level} ${length.id}: ${String(turns.length)} turns, ${String(acts.length)} acts, seven bots`,
);

for (const others of ['keep', 'react'] as const) {
  const wish = { game, edits: [one.without], others };
  const cpu = seconds(() => Array.from({ length: THROWS }, (_, at) => playPair(wish, at)));
  print(`what if, ${String(THROWS)} throws, the others ${others}`, cpu, BUDGETS.whatIf);
}

const weigh = (of: readonly Candidate[], throws: Throws): void => {
  for (const turn of turns) {
    const list = of.filter((act) => act.turn === turn);
    if (list.length > 0)
      weighAll(
        game,
        turn,
        list.map(({ without }) => [without]),
        throws,
      );
  }
};
const after = seconds(() => {
  for (const turn of [0, ...turns.slice(0, -1)]) endsAfter(game, turn, GAMES);
});
print('chances after every turn (from each publication on)', after, BUDGETS.turning);
const count = Math.max(4, Math.min(FIRST, Math.floor(ALL / acts.length)));
const acted = seconds(() => {
  weigh(acts, { from: 0, count, tries: 1 });
  weigh(acts.slice(0, BEST), { from: count, count: AGAIN, tries: BEST });
});
print('what each act did (after the end)', acted, BUDGETS.turning);
