import type { Pack } from '@convoy/scenarios';
import type { Question } from '../src/index.ts';
import { unknownFigures } from '../src/index.ts';

/** What the command was asked, understood; or everything that is wrong with it. */
export type Asked =
  | {
      readonly ok: true;
      readonly question: Question;
      readonly workers: number | null;
      readonly out: string | null;
    }
  | { readonly ok: false; readonly faults: readonly string[] };

const TAKES_VALUE = [
  ...['scenario', 'level', 'length', 'games', 'games-each', 'seed'],
  ...['workers', 'out', 'types', 'figures'],
] as const;
const SWITCHES = ['tornado', 'instruments'] as const;

const listed = (names: readonly string[]): string => names.join(', ');

interface Read {
  readonly values: ReadonlyMap<string, string>;
  readonly faults: string[];
}

const read = (args: readonly string[]): Read => {
  const values = new Map<string, string>();
  const faults: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const name = arg.replace(/^--/, '');
    const next = args[at + 1];
    if (!arg.startsWith('--')) faults.push(`"${arg}" belongs to no option.`);
    else if (SWITCHES.some((known) => known === name)) values.set(name, 'yes');
    else if (!TAKES_VALUE.some((known) => known === name))
      faults.push(
        `--${name} is not an option. Options: ${listed([...TAKES_VALUE, ...SWITCHES].map((known) => `--${known}`))}.`,
      );
    else if (next === undefined || next.startsWith('--')) faults.push(`--${name} needs a value.`);
    else {
      values.set(name, next);
      at += 1;
    }
  }
  return { values, faults };
};

const whole = (
  { values, faults }: Read,
  name: string,
  least: number,
  most: number,
): number | null => {
  const text = values.get(name);
  if (text === undefined) return null;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  faults.push(`--${name} is a whole number from ${least} to ${most}, not "${text}".`);
  return null;
};

/** One of the names that exist; the first where none was asked for. */
const oneOf = (asked: Read, name: string, known: readonly string[]): string => {
  const value = asked.values.get(name) ?? known[0] ?? '';
  if (!known.includes(value))
    asked.faults.push(`There is no ${name} "${value}". There is: ${listed([...new Set(known)])}.`);
  return value;
};

const packOf = (asked: Read, packs: readonly Pack[]): Pack | null => {
  const id = oneOf(
    asked,
    'scenario',
    packs.map(({ scenario }) => scenario.id),
  );
  const levels = packs.filter(({ scenario }) => scenario.id === id);
  if (levels.length === 0) return null;
  const level = oneOf(
    asked,
    'level',
    levels.map(({ scenario }) => scenario.level),
  );
  return levels.find(({ scenario }) => scenario.level === level) ?? null;
};

const figuresAsked = ({ values }: Read): Question['figures'] => {
  const named = values.get('figures');
  if (named !== undefined) return named.split(',').map((id) => id.trim());
  return values.has('tornado') ? 'key' : [];
};

/** Reads the command's words against the packs that there are; never throws. */
export const readOptions = (args: readonly string[], packs: readonly Pack[]): Asked => {
  const asked = read(args);
  const games = whole(asked, 'games', 1, 1_000_000) ?? 1000;
  const gamesEach = whole(asked, 'games-each', 1, 1_000_000) ?? Math.min(games, 200);
  const workers = whole(asked, 'workers', 1, 256);
  const types = oneOf(asked, 'types', ['drawn', 'fixed']);
  const pack = packOf(asked, packs);
  if (pack === null) return { ok: false, faults: asked.faults };
  const { scenario } = pack;
  const length = oneOf(
    asked,
    'length',
    scenario.lengths.map(({ id }) => id),
  );
  const question: Question = {
    plan: {
      ...{ scenario, length, seed: asked.values.get('seed') ?? 'lab' },
      types: types === 'fixed' ? 'fixed' : 'drawn',
    },
    ...{ games, gamesEach, figures: figuresAsked(asked) },
    instruments: asked.values.has('instruments'),
  };
  for (const id of unknownFigures(question))
    asked.faults.push(`The scenario has no figure "${id}". An example: actors.USA.resolve.`);
  return asked.faults.length > 0
    ? { ok: false, faults: asked.faults }
    : { ok: true, question, workers, out: asked.values.get('out') ?? null };
};
