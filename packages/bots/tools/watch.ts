import { levels } from '@convoy/engine';
import { play } from '../src/play.ts';
import { scenarioOf } from './packs.ts';
import type { Watcher } from '../src/play.ts';

/** Prints one game, act by act: `npm run watch -w @convoy/bots -- <length> <seed> [scenario] [level]`. */
const [length = 'full', seed = '1', id = 'cuba-1962', level = 'introductory'] =
  process.argv.slice(2);
const shown = (value: number): string => (value / 1_000_000).toFixed(1);
const watcher: Watcher = {
  paper: (state, seat, act, reasons) =>
    console.log(
      `  T${state.turn} ${seat} ${JSON.stringify(act)} ${reasons.map((r) => `${r.code} ${shown(r.gain)}`).join('; ')}`,
    ),
  orders: (state, seat, orders, reasons) => {
    console.log(`  T${state.turn} ${seat} [${shown(state.quantities.influence[seat] ?? 0)}]`);
    for (const { instrument, params } of orders)
      console.log(`      ${instrument} ${JSON.stringify(params)}`);
    for (const { code, instrument, gain, detail } of reasons)
      console.log(
        `        ${code} ${instrument ?? ''} ${shown(gain)} ${Object.entries(detail)
          .map(([name, value]) => `${name} ${shown(Number(value))}`)
          .join(' ')}`,
      );
  },
  resolved: (state) => {
    const hot = Object.entries(state.quantities.tension)
      .filter(([, value]) => value > 30_000_000)
      .map(([pair, value]) => `${pair} ${shown(value)}`);
    console.log(
      `== ${hot.join('  ')} brink=${state.brink.pairs.join(',')} rung=${state.publicRungs.join(',')}`,
    );
    console.log(
      `   ${Object.entries(state.quantities.position)
        .map(([issue, value]) => `${issue} ${shown(value)}`)
        .join('  ')} support ${Object.entries(state.quantities.support)
        .map(([actor, value]) => `${actor} ${shown(value)}`)
        .join(' ')}`,
    );
    for (const { id, status, delivered } of state.agreements)
      console.log(`   ${id} ${status} ${delivered.map(shown).join(' ')}`);
    for (const { sponsor, status, members, answers } of state.packages)
      console.log(
        `   package of ${sponsor} ${status} members ${members.join(',')} answers ${Object.entries(
          answers,
        )
          .map(([who, { stance }]) => `${who} ${stance}`)
          .join(' ')}`,
      );
  },
};
const end = play(
  scenarioOf(id, levels.find((known) => known === level) ?? 'introductory'),
  length,
  seed,
  { watcher },
);
console.log(
  end.outcome?.class,
  end.outcome?.reason,
  Object.entries(end.outcome?.scores ?? {}).map(([seat, score]) => `${seat} ${shown(score.total)}`),
);
