import { bundledPacks } from '@convoy/scenarios';
import { saidAndCame } from './said.ts';

/** Prints what forecasts said against what came, for each level of each pack: `[games] [futures]`. */
const [games = 6, futures = 24] = process.argv.slice(2).map(Number);
for (const { scenario } of bundledPacks()) {
  const length = scenario.lengths[0]?.id;
  if (length === undefined) continue;
  const { asked, events } = saidAndCame({ scenario, length, games, futures });
  console.log(`${scenario.id} ${scenario.level} ${length}: ${asked} forecasts`);
  for (const { event, said, came, brier } of events)
    console.log(
      `  ${event}: said ${said.toFixed(0)}, came ${came.toFixed(0)} in 100, Brier ${brier.toFixed(3)}`,
    );
}
