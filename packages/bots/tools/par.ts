import type { State } from '@convoy/engine';
import { fromMicro } from '@convoy/engine';
import { readFileSync, writeFileSync } from 'node:fs';
import { PACK, play, readScenario } from './play.ts';

/**
 * Plays every length of the scenario with a bot in each seat over many seeds, prints how the
 * crises ended, and with `--write` sets each seat's mean score as the scenario's par. `GAMES` in the
 * environment plays fewer or more; par is to be written from the default.
 */
const DEFAULT_GAMES = 200;
const GAMES = Number(process.env['GAMES'] ?? DEFAULT_GAMES);

const count = (keys: readonly string[]): string =>
  [...new Set(keys)]
    .toSorted()
    .map(
      (key) =>
        `${key} ${((100 * keys.filter((other) => other === key).length) / keys.length).toFixed(1)} %`,
    )
    .join(' · ');

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

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

const parOf = (length: string): Readonly<Record<string, number>> => {
  const scenario = readScenario(PACK);
  const ends = Array.from({ length: GAMES }, (_, seed) => play(scenario, length, `par-${seed}`));
  const outcomes = ends.flatMap((end) => (end.outcome === null ? [] : [end.outcome]));
  console.log(`\n${length}: ${GAMES} games`);
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

/** Sets the par of one length in the file's own text, so that nothing else in it moves. */
const withPar = (text: string, length: string, par: Readonly<Record<string, number>>): string => {
  const at = text.indexOf(`"id": "${length}"`);
  const start = text.indexOf('"par": {', at);
  const end = text.indexOf('}', start);
  if (at < 0 || start < 0 || end < 0) throw new Error(`no par of ${length} in the scenario`);
  const inner = Object.entries(par)
    .map(([seat, score]) => `"${seat}": ${score}`)
    .join(', ');
  return `${text.slice(0, start)}"par": { ${inner} ${text.slice(end)}`;
};

const lengths = readScenario(PACK).lengths.map((length) => length.id);
const pars = lengths.map((length) => [length, parOf(length)] as const);
if (process.argv.includes('--write')) {
  let text = readFileSync(PACK, 'utf8');
  for (const [length, par] of pars) text = withPar(text, length, par);
  writeFileSync(PACK, text);
}
