import { degenerate, measureBored, measurePays, shareHigher } from '@convoy/bots/measures';
import { readWish } from './cases.ts';
import type { Case } from './cases.ts';
import { contentFaults } from './content.ts';
import { writeFacts } from './facts.ts';
import { faultsOf } from './faults.ts';
import type { Measured } from './faults.ts';
import { playGames } from './games.ts';
import { repeatHistory } from './history.ts';
import { headOf, printCases } from './print.ts';

/**
 * Holds every pack to what a scenario must be: `npm run scenarios:check`; `-- --deep` adds paired
 * games of passing and of degenerate play (minutes a case), `-- --folder DIR` checks a pack of
 * one's own, `-- --write` stores what was measured with each pack, for the library to tell. Ends
 * with 1 where anything is at fault.
 */
const PAIRED = 10;

const { cases, games, deep, write, faults } = readWish(process.argv.slice(2));

const paired = (one: Case) => ({ ...one, hash: '' });
const measure = (one: Case): Measured => ({
  played: playGames(one, games),
  history: repeatHistory(one.scenario, games),
  excuse: one.texts['history.note'] ?? null,
  bored: deep ? measureBored(paired(one), PAIRED) : null,
  pays: deep ? shareHigher(measurePays(paired(one), PAIRED, degenerate, 'check')) : null,
});

if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  process.exitCode = 2;
} else {
  console.log(headOf(games, deep));
  const checked = cases.map((one) => {
    const measured = measure(one);
    return { one, measured, faults: [...contentFaults(one), ...faultsOf(measured)] };
  });
  printCases(checked);
  if (write) await writeFacts(checked, games);
  if (checked.some((one) => one.faults.length > 0)) process.exitCode = 1;
}
