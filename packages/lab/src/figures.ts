import { scenarioSchema } from '@convoy/engine';
import type { Scenario } from '@convoy/engine';

/** One number of a scenario that may be changed to see what it does. */
export interface Figure {
  /** Where it stands: names joined by dots, list members by their own name, as `actors.USA.resolve`. */
  readonly id: string;
  readonly value: number;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parse: (text: string) => Json = JSON.parse;

const text = (of: Fields, name: string): string | null => {
  const value = of[name];
  return typeof value === 'string' ? value : null;
};

/** What a member of a list is called: by its id, the two it lies between, or its place. */
const nameOf = (item: Json, at: number): string => {
  if (!isFields(item)) return String(at);
  const own = text(item, 'id') ?? text(item, 'actor');
  if (own !== null) return own;
  const [a, b] = [text(item, 'a') ?? text(item, 'of'), text(item, 'b') ?? text(item, 'to')];
  const sector = text(item, 'sector');
  if (a !== null && b !== null) return sector === null ? `${a}~${b}` : `${a}~${b}~${sector}`;
  return sector ?? String(at);
};

const children = (value: Json): readonly (readonly [string, Json])[] => {
  if (Array.isArray(value)) return value.map((item: Json, at) => [nameOf(item, at), item] as const);
  return isFields(value) ? Object.entries(value) : [];
};

/** Places on the board, measures of par and the calendar: no figures of the crisis. */
const ASIDE: ReadonlySet<string> = new Set(['format', 'lengths', 'at', 'bands']);

const collect = (value: Json, path: readonly string[]): readonly Figure[] => {
  if (typeof value === 'number') return [{ id: path.join('.'), value }];
  return children(value).flatMap(([name, part]) =>
    ASIDE.has(name) ? [] : collect(part, [...path, name]),
  );
};

/** Every number of the scenario that means something to the crisis, in its own sequence. */
export const figuresOf = (scenario: Scenario): readonly Figure[] =>
  collect(parse(JSON.stringify(scenario)), []);

const replaced = (value: Json, path: readonly string[], to: number): Json => {
  const [head, ...rest] = path;
  if (head === undefined) return to;
  if (Array.isArray(value))
    return value.map((item: Json, at) =>
      nameOf(item, at) === head ? replaced(item, rest, to) : item,
    );
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name === head ? replaced(part, rest, to) : part,
    ]),
  );
};

/** The scenario with one figure changed; null where the schema does not allow that value. */
export const withFigure = (scenario: Scenario, id: string, to: number): Scenario | null => {
  const changed = scenarioSchema.safeParse(
    replaced(parse(JSON.stringify(scenario)), id.split('.'), to),
  );
  return changed.success ? changed.data : null;
};

/**
 * How far a figure is moved to either side: a tenth of its scale, which is told by its size and,
 * for small numbers, by whether its group is written in shares or in whole points.
 */
const stepOf = ({ id, value }: Figure): number => {
  const last = id.split('.').at(-1) ?? '';
  if (SHARES.has(last)) return 0.1;
  if (WHOLE.has(last)) return 1;
  if (STOCKS.has(last)) return 10;
  return Math.abs(value) * 0.2;
};

const SHARES: ReadonlySet<string> = new Set([
  ...['accountability', 'coalitionSize', 'intelligence', 'beliefAB', 'beliefBA', 'contact'],
  ...['salience', 'chance', 'capacity', 'willingness', 'land', 'air', 'sea', 'strategic', 'weight'],
]);
const WHOLE: ReadonlySet<string> = new Set(['ordersPerTurn', 'income', 'redLine', 'process']);
const STOCKS: ReadonlySet<string> = new Set([
  ...['resolve', 'support', 'fatigue', 'readiness', 'reputation', 'harm', 'legitimacy'],
  ...['rivalry', 'tension', 'trustAB', 'trustBA', 'position', 'progress', 'ideal', 'demand'],
]);

/** One figure moved down and up, as far as the schema allows; `scenario` is the whole with the change. */
export interface Moved {
  readonly figure: Figure;
  readonly to: number;
  readonly scenario: Scenario;
}

const rounded = (value: number): number => Math.round(value * 1_000_000) / 1_000_000;

/** The figure moved to one side by its step, or half of it where the whole step leads out of range. */
export const moved = (scenario: Scenario, figure: Figure, side: -1 | 1): Moved | null => {
  const step = stepOf(figure);
  if (step === 0) return null;
  for (const share of [1, 0.5]) {
    const to = rounded(figure.value + side * step * share);
    const changed = to === figure.value ? null : withFigure(scenario, figure.id, to);
    if (changed !== null) return { figure, to, scenario: changed };
  }
  return null;
};

/**
 * The figures that a first look is worth: of the two ends of the dispute, what lies between them,
 * the disputed issue and the target's dependence. Others are asked for by name.
 */
export const keyFigures = (scenario: Scenario): readonly Figure[] => {
  const { coercer, target, issue } = scenario.dispute;
  const pair = scenario.pairs.find(({ a, b }) =>
    [a, b].every((end) => end === coercer || end === target),
  );
  const actors = [coercer, target].flatMap((id) => [
    ...[`actors.${id}.resolve`, `actors.${id}.accountability`, `actors.${id}.start.support`],
    ...[`actors.${id}.start.reputation`, `issues.${issue}.views.${id}.salience`],
  ]);
  const between =
    pair === undefined
      ? []
      : ['rivalry', 'tension', 'contact', 'beliefAB', 'beliefBA'].map(
          (name) => `pairs.${pair.a}~${pair.b}.${name}`,
        );
  const bites = scenario.exposures
    .filter(({ of }) => of === target)
    .toSorted((x, y) => y.share - x.share)
    .slice(0, 2)
    .map(({ of, to, sector }) => `exposures.${of}~${to}~${sector}.share`);
  const allies = scenario.actors
    .filter(({ role }) => role === 'ally')
    .map(({ id }) => `actors.${id}.resolve`);
  const wanted = new Set([
    ...actors,
    ...between,
    `issues.${issue}.weight`,
    `issues.${issue}.drift.perDay`,
    'dispute.demand',
    ...bites,
    ...allies,
  ]);
  return figuresOf(scenario).filter(({ id }) => wanted.has(id));
};
