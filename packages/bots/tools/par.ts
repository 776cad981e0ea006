import type { State } from '@convoy/engine';
import { fromMicro } from '@convoy/engine';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readOptions } from './options.ts';
import { PACKS, casesOf } from './packs.ts';
import type { Case } from './packs.ts';
import { play } from '../src/play.ts';
import { mean } from './statistics.ts';

/**
 * Plays every scenario, level and length with a bot in each seat over many seeds, prints how the
 * crises ended, and with `--write` sets each seat's mean score as par in the pack. `--seeds`,
 * `--scenario`, `--level` and `--length` do less; par is to be written from the default.
 */
const DEFAULT_GAMES = 200;
const asked = process.argv.slice(2);
const options = readOptions(asked, DEFAULT_GAMES);
const GAMES = options.seeds;

const count = (keys: readonly string[]): string =>
  [...new Set(keys)]
    .toSorted()
    .map(
      (key) =>
        `${key} ${((100 * keys.filter((other) => other === key).length) / keys.length).toFixed(1)} %`,
    )
    .join(' · ');

const share = (games: number): string => ((100 * games) / GAMES).toFixed(1);

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

const hottest = (state: State): number =>
  Math.max(
    ...state.ledger.flatMap((row) =>
      row.flatMap((entry) =>
        entry.kind === 'change' && entry.quantity === 'tension' ? [fromMicro(entry.after)] : [],
      ),
    ),
  );

const acts = (state: State): readonly string[] =>
  state.ledger.flatMap((row) =>
    row.flatMap((entry) => (entry.kind === 'act' ? [entry.order.instrument] : [])),
  );

const facts = (state: State, type: string): number =>
  state.ledger.reduce(
    (sum, row) =>
      sum + row.filter((entry) => entry.kind === 'fact' && entry.fact.type === type).length,
    0,
  );

type Par = Readonly<Record<string, number>>;

const parOf = ({ name, scenario, length }: Case): Par => {
  const ends = Array.from({ length: GAMES }, (_, seed) => play(scenario, length, `par-${seed}`));
  const outcomes = ends.flatMap((end) => (end.outcome === null ? [] : [end.outcome]));
  console.log(`\n${name}: ${GAMES} games`);
  console.log(`  outcome   ${count(outcomes.map((outcome) => outcome.class))}`);
  console.log(`  reason    ${count(outcomes.map((outcome) => outcome.reason))}`);
  const kept = ends.filter((end) => end.agreements.some(({ status }) => status !== 'broken'));
  const broken = ends.filter((end) => end.agreements.some(({ status }) => status === 'broken'));
  console.log(`  agreement stands ${share(kept.length)} %, broken ${share(broken.length)} %`);
  const bloody = ends.filter((end) => end.casualties).length;
  const incidents = ends.filter((end) => facts(end, 'incident') > 0).length;
  const brinks = ends.filter((end) => facts(end, 'brink.entered') > 0).length;
  console.log(
    `  incident ${share(incidents)} %, casualties ${share(bloody)} %, brink ${share(brinks)} %`,
  );
  console.log(
    `  turns     ${mean(outcomes.map((outcome) => outcome.turn)).toFixed(2)}, spread ${count(outcomes.map((outcome) => `T${outcome.turn}`))}`,
  );
  console.log(
    `  hottest   ${mean(ends.map(hottest)).toFixed(1)} (lowest ${Math.min(...ends.map(hottest)).toFixed(1)}, highest ${Math.max(...ends.map(hottest)).toFixed(1)})`,
  );
  console.log(`  orders    ${count(ends.flatMap(acts))}`);
  const par = Object.fromEntries(
    scenario.actors.map(({ id }) => [
      id,
      oneDecimal(mean(outcomes.map((outcome) => fromMicro(outcome.scores[id]?.total ?? 0)))),
    ]),
  );
  console.log(
    `  par       ${Object.entries(par)
      .map(([seat, score]) => `${seat} ${score}`)
      .join(' · ')}`,
  );
  return par;
};

const inner = (par: Par): string =>
  Object.entries(par)
    .map(([seat, score]) => `"${seat}": ${score}`)
    .join(', ');

/** Sets the par of one length in the file's own text, so that nothing else in it moves. */
const withPar = (text: string, length: string, par: Par): string => {
  const lengths = text.indexOf('"lengths"');
  const at = text.indexOf(`"id": "${length}"`, lengths);
  const start = text.indexOf('"par": {', at);
  const end = text.indexOf('}', start);
  if (lengths < 0 || at < 0 || start < 0 || end < 0) throw new Error(`no par of ${length}`);
  return `${text.slice(0, start)}"par": { ${inner(par)} ${text.slice(end)}`;
};

/** A level that takes its lengths from the one below gets its own, since its bots score otherwise. */
const withLengths = (text: string, { scenario }: Case): string => {
  if (text.includes('"lengths"')) return text;
  const set = text.indexOf('"set": {');
  if (set < 0) throw new Error(`no place for the lengths of ${scenario.level}`);
  const head = text.slice(0, set + '"set": {'.length);
  const rest = text.slice(head.length);
  const comma = /^\s*\}/.test(rest) ? '' : ',';
  return `${head} "lengths": ${JSON.stringify(scenario.lengths, null, 1)}${comma}${rest}`;
};

const fileOf = ({ scenario }: Case): URL => {
  const overlay = new URL(`${scenario.id}/levels/${scenario.level}.json`, PACKS);
  return existsSync(overlay) ? overlay : new URL(`${scenario.id}/scenario.json`, PACKS);
};

for (const one of casesOf({ ...options, length: options.length ?? 'all' })) {
  const par = parOf(one);
  if (!asked.includes('--write')) continue;
  const file = fileOf(one);
  const text = withLengths(readFileSync(file, 'utf8'), one);
  writeFileSync(file, withPar(text.replaceAll(/"par": \{\s*\}/g, '"par": { }'), one.length, par));
}
