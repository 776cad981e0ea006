import { fromMicro, scaleOf, subjectIdFrom } from '@convoy/engine';
import type { Measure, RulingMatter } from '@convoy/engine';
import type { RuledLine } from '../events/events.ts';
import type { TableState } from '../state/state.ts';

/** The thing that a line or a matter is about, whichever way round a pair was named. */
export const thingOf = (one: RuledLine | RulingMatter): string => {
  switch (one.kind) {
    case 'quantity':
      return `${one.quantity} ${subjectIdFrom(one.subject)}`;
    case 'measure':
    case 'measure-again':
      return one.measure;
    case 'outcome':
      return 'outcome';
  }
};

/** As the engine left a thing: what it was before the first of this turn's rulings on it. */
const left = <Value>(
  { rulings, world }: TableState,
  matter: RulingMatter,
  of: (line: RuledLine) => Value | null,
): Value | null => {
  const lines = rulings.made
    .filter(({ row, draw }) => row === world.turn && draw?.hit !== false)
    .flatMap((one) => one.lines)
    .filter((line) => thingOf(line) === thingOf(matter));
  const last = lines.at(-1);
  return last === undefined ? null : of(last);
};

const degreeOf = (measure: Measure): number => scaleOf(measure)?.now ?? 1;
const figureLeft = (line: RuledLine): number | null =>
  line.kind === 'outcome' ? null : line.engine;

const measureLine = (
  state: TableState,
  after: TableState['world'],
  matter: Extract<RulingMatter, { readonly kind: 'measure' | 'measure-again' }>,
): readonly RuledLine[] => {
  const find = ({ measures }: TableState['world']): Measure | undefined =>
    measures.find(({ id }) => id === matter.measure);
  const was = find(state.world);
  const is = find(after);
  const either = was ?? is;
  if (either === undefined) return [];
  const from = was === undefined ? 0 : degreeOf(was);
  const { id, instrument, by, target, params } = either;
  return [
    {
      ...{ kind: 'measure', measure: id, of: { instrument, by, target, params }, from },
      engine: left(state, matter, figureLeft) ?? from,
      to: is === undefined ? 0 : degreeOf(is),
    },
  ];
};

/**
 * What a ruling set, beside what was there before. `after` is the world in which everything named
 * has come about.
 */
export const lineOf = (
  state: TableState,
  after: TableState['world'],
  matter: RulingMatter,
): readonly RuledLine[] => {
  switch (matter.kind) {
    case 'quantity': {
      const { quantity, to } = matter;
      const subject = subjectIdFrom(matter.subject);
      const from = fromMicro(state.world.quantities[quantity][subject] ?? 0);
      const engine = left(state, matter, figureLeft) ?? from;
      return [{ kind: 'quantity', quantity, subject, from, engine, to }];
    }
    case 'measure':
    case 'measure-again':
      return measureLine(state, after, matter);
    case 'outcome': {
      const from = state.world.outcome?.class;
      if (from === undefined) return [];
      const engine = left(state, matter, (line) => (line.kind === 'outcome' ? line.engine : null));
      return [{ kind: 'outcome', from, engine: engine ?? from, to: matter.to }];
    }
  }
};
