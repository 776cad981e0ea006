import type { Order, ParamValue } from '../acts.ts';
import { engine } from '../engine.ts';
import { actorId, injectId } from '../ids.ts';
import { menuOf } from '../instruments/menu.ts';
import type { Offering } from '../instruments/param.ts';
import type { Recording, RecordedTurn } from '../recording.ts';
import type { Scenario } from '../scenario.ts';
import type { State } from '../state/state.ts';
import type { Ruling, RulingMatter } from '../rulings/ruling.ts';
import type { View } from '../view/types.ts';
import { deepFreeze } from './freeze.ts';
import { after, seats } from './play.ts';
import { paperFor, writerOf } from './random-paper.ts';
import { strait } from './scenario.ts';
import { tapeOf } from './tape.ts';
import type { Tape } from './tape.ts';

const legalValue = (tape: Tape, view: View, field: Offering['fields'][number]): ParamValue => {
  const { spec, options, initial } = field;
  if (options !== null) return tape.pick<ParamValue>(options, initial);
  switch (spec.kind) {
    case 'level':
      return spec.min + tape.next(spec.max - spec.min + 1);
    case 'position':
      return tape.next(101);
    case 'flag':
      return tape.next(2) === 0;
    case 'turn':
      return Math.min(view.clock.turns, view.clock.turn + 1 + tape.next(3));
    case 'actor':
    case 'issue':
    case 'choice':
    case 'demand':
    case 'measure':
    case 'agreement':
    case 'sector':
      return initial;
  }
};

/** Any offering, or half of the time any family's, so that small families are not rare. */
const someOffering = (tape: Tape, view: View): Offering | undefined => {
  const open = menuOf(view.orders).filter(({ blocked }) => blocked === null);
  if (tape.next(2) === 0) return open[tape.next(open.length)];
  const known = [...new Set(open.map(({ family }) => family))];
  const family = known[tape.next(known.length)];
  const own = open.filter((offering) => offering.family === family);
  return own[tape.next(own.length)];
};

const legalOrder = (tape: Tape, view: View): readonly Order[] => {
  const offering = someOffering(tape, view);
  if (offering === undefined) return [];
  const params = Object.fromEntries(
    offering.fields.map((field) => [field.name, legalValue(tape, view, field)]),
  );
  const meant = tape.pick(['bluff', 'warning', 'commitment', null] as const, null);
  return [{ instrument: offering.instrument, params, rationale: `r${tape.next(9)}`, meant }];
};

const ODD_VALUES = ['', 'ZZZ', 'NOR', -1, 0.5, 1e12, Number.NaN, true, null, '__proto__'] as const;

const malformedOrder = (tape: Tape, view: View): Order => {
  const [base] = legalOrder(tape, view);
  const instrument = tape.pick([base?.instrument ?? 'demand', 'nothing', '', 'constructor'], '');
  const params: Record<string, ParamValue> = { ...base?.params };
  const name = tape.pick([...Object.keys(params), 'extra', 'toString'], 'extra');
  params[name] = tape.pick<ParamValue>(ODD_VALUES, null);
  return { instrument, params, rationale: '', meant: null };
};

const plain = (instrument: string, params: Order['params']): Order => ({
  ...{ instrument, params, rationale: '', meant: null },
});

/** Orders that answer what stands on the board or is owed, and would rarely be met by chance. */
const answersTo = ({ board, seat, paper }: View): readonly Order[] => {
  const me = seat?.seat;
  const ties = board.ties.flatMap(({ instrument, a, b }): readonly Order[] => {
    if (instrument === 'hotline' && b === me) return [plain('hotline', { to: a })];
    return instrument === 'quarantine' && a !== me && b !== me
      ? [plain('escort', { through: a, of: b })]
      : [];
  });
  const owed = paper.agreements
    .filter(({ status }) => status === 'running')
    .flatMap(({ terms }) => terms.clauses.filter(({ by }) => by === me))
    .map(({ issue }) => plain('comply', { issue, step: 1 }));
  const cuts = (seat?.measures ?? [])
    .filter(({ layer, params }) => layer === 'sanction' && params['package'] === undefined)
    .flatMap(({ id }) => [
      plain('relief', { measure: id, steps: 1 }),
      plain('carve-out', { measure: id, share: 2 }),
    ]);
  return [...ties, ...owed, ...cuts];
};

const someOrder = (tape: Tape, view: View): readonly Order[] => {
  const kind = tape.next(8);
  if (kind < 2) return [malformedOrder(tape, view)];
  const answers = kind < 4 ? answersTo(view) : [];
  const answer = answers[tape.next(answers.length)];
  return answer === undefined ? legalOrder(tape, view) : [answer];
};

export const ordersFor = (tape: Tape, view: View): readonly Order[] =>
  Array.from({ length: tape.next(5) }, () => someOrder(tape, view)).flat();

/** Some of the figures that are ruled on stand for a measure, so that one number decides on both. */
const measureFor = ({ measures, ledger }: State, number: number): RulingMatter | null => {
  const standing = measures[number % Math.max(1, measures.length)];
  if (number % 3 === 0 && standing !== undefined)
    return { kind: 'measure', measure: standing.id, to: number % 5 };
  const ended = ledger
    .flat()
    .findLast((entry) => entry.kind === 'fact' && entry.fact.type === 'measure.ended');
  return number % 3 === 1 && ended?.kind === 'fact' && ended.fact.type === 'measure.ended'
    ? { kind: 'measure-again', measure: ended.fact.measure }
    : null;
};

const rulingFor = (tape: Tape, state: State): Ruling => {
  const quantity = tape.pick(['support', 'tension', 'influence'] as const, 'support');
  const subject = tape.pick(['NOR', 'KES', 'KES~NOR', 'NOR~KES', 'nobody'], 'NOR');
  const to = tape.next(130) - 10;
  const measured = measureFor(state, to + 10);
  const seat = actorId('NOR');
  const dice = { seed: 'argued', salt: '' };
  return {
    person: 'facilitator',
    matters: [measured ?? { kind: 'quantity', quantity, subject, to }],
    reason: tape.pick(['too short', 'the team had agreed on this aloud'], ''),
    audience: tape.pick<Ruling['audience']>(['all', to % 2 === 0 ? 'control' : [seat]], 'all'),
    argued: to % 4 === 0 ? { seat, turn: state.turn, ordinal: 1, odds: 0.5, dice } : null,
  };
};

const some = <Item>(tape: Tape, most: number, make: () => Item): readonly Item[] =>
  Array.from({ length: tape.next(most + 1) }, make);

export interface RandomGame {
  readonly recording: Recording;
  /** The world at each turn's opening, and at the end. */
  readonly states: readonly State[];
}

/** The crisis of the tests, with means enough that most legal acts can be paid for. */
export const crisis: Scenario = deepFreeze({
  ...strait,
  income: 10,
  actors: strait.actors.map((actor) => ({ ...actor, start: { ...actor.start, influence: 14 } })),
});

/** One game in so many is played to its end; the others stop after a few turns, which is cheap. */
const TO_THE_END = 6;
const FEW = 4;

/**
 * A game of random legal and malformed acts, in days or in months, with everything frozen through
 * and through.
 */
export const randomGame = (numbers: readonly number[], seed: string): RandomGame => {
  const tape = tapeOf(numbers);
  const chance = { seed, salt: '' };
  const turns: RecordedTurn[] = [];
  const whole = tape.next(TO_THE_END) === 0;
  const length = whole || tape.next(2) === 0 ? 'short' : 'months';
  const most = whole ? Number.POSITIVE_INFINITY : 1 + tape.next(FEW);
  let state: State = deepFreeze(engine.open(crisis, length));
  const states = [state];
  while (state.outcome === null && turns.length < most) {
    const papers: RecordedTurn['papers'][number][] = [];
    for (let count = tape.next(9); count > 0; count -= 1) {
      const seat = writerOf(tape, state);
      const act = paperFor(tape, state, seat);
      papers.push({ seat, act });
      const result = engine.negotiate(state, seat, act);
      if (result.ok) state = after(state, result.value);
    }
    const injects = some(tape, 1, () => injectId(tape.pick(['storm', 'sighting', 'none'], '')));
    for (const what of injects) {
      const result = engine.inject(state, what);
      if (result.ok) state = after(state, result.value);
    }
    const ruled = state;
    const rulings = some(tape, 1, () => rulingFor(tape, ruled));
    for (const ruling of rulings) {
      const result = engine.rule(state, ruling);
      if (result.ok) state = after(state, result.value);
    }
    const now = state;
    const orders = Object.fromEntries(
      seats.map((seat) => [seat, ordersFor(tape, engine.view(now, { kind: 'seat', seat }))]),
    );
    turns.push({ papers, injects, rulings, orders });
    state = after(state, engine.resolve(state, orders, chance));
    states.push(state);
  }
  return { recording: { length: state.length, chance, turns }, states };
};
