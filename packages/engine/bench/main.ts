import { performance } from 'node:perf_hooks';
import process from 'node:process';
import type { Order } from '../src/acts.ts';
import { engine } from '../src/engine.ts';
import { order } from '../src/testing/play.ts';
import { world } from './world.ts';

/** Budgets of a realistic turn: microseconds of CPU, and bytes. */
const TURN_US = 400;
const VIEW_US = 25;
const VIEW_BYTES = 40_000;
const ROUNDS = 1500;
/** Until the compiler is done: its own work runs beside the engine's and would be counted in. */
const WARM_UP = 3000;

/** Mean CPU microseconds of one call, after warming up. */
const cpu = (work: (round: number) => void): number => {
  for (let round = 0; round < WARM_UP; round += 1) work(round);
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) work(round);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / ROUNDS;
};

const row = (name: string, measured: number, budget: number, unit: string): void => {
  const ratio = (measured / budget).toFixed(2);
  console.log(
    `${name.padEnd(44)} ${measured.toFixed(0).padStart(7)} ${unit}   ${ratio} of ${budget}`,
  );
};

/** Six states act, most of them with three orders; the institution offers its good offices. */
const orders: Readonly<Record<string, readonly Order[]>> = {
  NOR: [
    order('demand', {
      ...{ to: 'KES', issue: 'passage', position: 80, deadline: 4, threat: 'blockade' },
      wayOut: true,
    }),
    order('address', { line: 'resolve' }),
    order('declassify', { about: 'KES' }),
  ],
  ALD: [
    order('alert', { towards: 'KES', level: 2 }),
    order('address', { line: 'calm' }),
    order('back-channel', { to: 'NOR' }),
  ],
  BRE: [
    order('declassify', { about: 'KES' }),
    order('alert', { towards: 'LOR', level: 1 }),
    order('back-channel', { to: 'MIR' }),
  ],
  KES: [
    order('rally', { vow: false }),
    order('back-channel', { to: 'NOR' }),
    order('alert', { towards: 'NOR', level: 1 }),
  ],
  LOR: [
    order('contingency', { response: 'match' }),
    order('alert', { towards: 'BRE', level: 1 }),
    order('address', { line: 'resolve' }),
  ],
  MIR: [order('back-channel', { to: 'NOR' }), order('rally', { vow: false })],
  LIG: [order('back-channel', { to: 'KES' }), order('back-channel', { to: 'NOR' })],
};

const state = world();
const chance = (round: number): { readonly seed: string; readonly salt: string } => ({
  seed: `bench ${round}`,
  salt: '',
});
const event = engine.resolve(state, orders, chance(0));
const next = engine.evolve(state, event);
const seats = state.scenario.actors.map(({ id }) => id);
const [first] = seats;
if (first === undefined) throw new Error('no seat');

const sample = engine.view(next, { kind: 'seat', seat: first });
const started = performance.now();
console.log(
  `a turn of ${seats.length} actors, ${state.measures.length} standing measures, ${event.entries.length} entries`,
);
row(
  'resolve, checks and ledger included',
  cpu((round) => void engine.resolve(state, orders, chance(round))),
  TURN_US,
  'µs',
);
row(
  'evolve, the same entries',
  cpu(() => void engine.evolve(state, event)),
  TURN_US,
  'µs',
);
row(
  'view of one seat',
  cpu(
    (round) => void engine.view(next, { kind: 'seat', seat: seats[round % seats.length] ?? first }),
  ),
  VIEW_US,
  'µs',
);
row(
  'view of one seat, first of a new state',
  cpu(() => void engine.view(engine.evolve(state, event), { kind: 'seat', seat: first })),
  VIEW_US,
  'µs',
);
row(
  'view of one seat as JSON',
  Math.max(
    ...seats.map((seat) => JSON.stringify(engine.view(next, { kind: 'seat', seat })).length),
  ),
  VIEW_BYTES,
  'B ',
);
const yardstick = cpu(() => void JSON.stringify(sample));
console.log(`for comparison, JSON.stringify of that view: ${yardstick.toFixed(0)} µs`);
console.log(
  `measured in ${((performance.now() - started) / 1000).toFixed(1)} s of wall time; ratios within one run count, not the figures`,
);
