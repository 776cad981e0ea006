import type { Clause, Order, PaperAct, ParamValue } from '../acts.ts';
import { ballotStances, consentAnswers, verifications } from '../acts.ts';
import { engine } from '../engine.ts';
import { injectId, issueId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import { stances, triggerEvents } from '../package-terms.ts';
import type { PackageAnswer, PackageTerms } from '../package-terms.ts';
import type { Offering } from '../instruments/param.ts';
import type { Recording, RecordedTurn } from '../recording.ts';
import type { State } from '../state/state.ts';
import type { Ruling } from '../verbs.ts';
import type { View } from '../view/types.ts';
import { after, opened, seats } from './play.ts';

/** A run of random whole numbers, read one by one and from the start again when it ends. */
export interface Tape {
  /** Whole number from 0 to below `below`. */
  readonly next: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[], otherwise: Item) => Item;
}

export const tapeOf = (numbers: readonly number[]): Tape => {
  let at = 0;
  const next = (below: number): number => {
    const number = numbers[at % numbers.length] ?? 0;
    at += 1;
    // Later rounds over the same numbers read them differently.
    return below <= 0 ? 0 : (number + Math.floor(at / numbers.length) * 7919) % below;
  };
  return { next, pick: (items, otherwise) => items[next(items.length)] ?? otherwise };
};

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

const legalOrder = (tape: Tape, view: View): readonly Order[] => {
  const open = (view.orders?.offerings ?? []).filter(({ blocked }) => blocked === null);
  const offering = open[tape.next(open.length)];
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

export const ordersFor = (tape: Tape, view: View): readonly Order[] =>
  Array.from({ length: tape.next(5) }, () =>
    tape.next(4) === 0 ? [malformedOrder(tape, view)] : legalOrder(tape, view),
  ).flat();

const clausesFor = (tape: Tape, state: State, seat: ActorId, to: ActorId): readonly Clause[] => {
  const owned = state.scenario.issues.filter(({ owner }) => owner === seat || owner === to);
  const chosen = owned.filter(() => tape.next(2) === 0);
  return (chosen.length > 0 ? chosen : state.scenario.issues.slice(0, 1)).map((issue) => ({
    ...{ by: issue.owner, issue: issue.id, to: tape.next(101) },
  }));
};

const sectorOf = (tape: Tape, state: State): string =>
  tape.pick([...state.scenario.sectors.map(({ id }) => id), 'nothing'], 'nothing');

const packageTrigger = (tape: Tape): PackageTerms['triggers'][number] => {
  const when = tape.pick(triggerEvents, 'lapsed');
  const share = when === 'benchmark' ? 10 + tape.next(91) : null;
  return { when, change: tape.next(2) === 0 ? 1 : -1, share };
};

const packageTerms = (tape: Tape, state: State): PackageTerms => ({
  title: `p${tape.next(9)}`,
  target: tape.pick(seats, seats[0] ?? state.scenario.dispute.target),
  issue: tape.pick(state.scenario.issues, state.scenario.issues[0])?.id ?? issueId('none'),
  position: tape.next(101),
  measures: Array.from({ length: 1 + tape.next(2) }, () => ({
    ...{ sector: sectorOf(tape, state), tier: tape.next(5) },
  })),
  asked: seats.filter(() => tape.next(3) === 0),
  humanitarian: tape.next(2) === 0,
  review: tape.next(2) === 0 ? null : state.turn + tape.next(3),
  compensation: tape.next(4),
  message: tape.next(2) === 0 ? '' : 'together',
  triggers: Array.from({ length: tape.next(3) }, () => packageTrigger(tape)),
});

const packageAnswer = (tape: Tape, state: State): PackageAnswer => {
  const stance = tape.pick(['endorse', 'endorse', 'adjust', ...stances] as const, 'ask');
  const part = { sector: sectorOf(tape, state), tier: tape.next(5), carveOut: tape.next(101) };
  return {
    ...{ stance, parts: stance === 'adjust' ? [part] : [] },
    ...{ delay: stance === 'adjust' ? tape.next(3) : 0, reason: tape.pick(['', 'so'], '') },
    until: tape.next(4) === 0 ? state.turn + tape.next(2) : null,
  };
};

/** Packages proposed more often than not where none stands, else moved on by anybody. */
const packagePaper = (tape: Tape, state: State): PaperAct => {
  const known = state.packages[tape.next(state.packages.length)];
  if (known === undefined || tape.next(4) === 0)
    return { type: 'package.propose', terms: packageTerms(tape, state) };
  const { id } = known;
  const reason = tape.pick(['', 'because'], '');
  switch (tape.next(8)) {
    case 0:
      return { type: 'package.revise', package: id, terms: packageTerms(tape, state) };
    case 1:
      return { type: 'package.withdraw', package: id, reason };
    case 2:
      return { type: 'package.leave', package: id, reason };
    case 3:
    case 4:
      return { type: 'package.send', package: id };
    default:
      return { type: 'package.answer', package: id, answer: packageAnswer(tape, state) };
  }
};

const consentPaper = (tape: Tape, state: State): PaperAct => {
  const known = state.consents[tape.next(state.consents.length)];
  if (known === undefined || tape.next(3) === 0) {
    const asset = tape.pick([...state.scenario.assets.map(({ id }) => id), 'nothing'], 'nothing');
    return { type: 'consent.ask', asset, note: `n${tape.next(9)}` };
  }
  const consent = known.id;
  if (tape.next(4) === 0) return { type: 'consent.leak', consent };
  if (tape.next(3) === 0) return { type: 'consent.pay', consent };
  const answer = tape.pick(consentAnswers, 'grant');
  return {
    ...{ type: 'consent.answer', consent, answer, reason: tape.pick(['', 'so'], '') },
    price: answer === 'price' ? tape.next(5) : 0,
    until: tape.next(2) === 0 ? null : state.turn + tape.next(3),
  };
};

const ballotPaper = (tape: Tape, state: State): PaperAct => ({
  type: 'ballot.cast',
  institution: tape.pick(seats, state.scenario.dispute.target),
  sponsor: tape.pick(seats, state.scenario.dispute.coercer),
  stance: tape.pick(ballotStances, 'abstain'),
});

/** Any paper, legal more often than not. */
export const paperFor = (tape: Tape, state: State, seat: ActorId): PaperAct => {
  switch (tape.next(6)) {
    case 0:
    case 1:
      return packagePaper(tape, state);
    case 2:
      return consentPaper(tape, state);
    case 3:
      return ballotPaper(tape, state);
    default:
      return offerPaper(tape, state, seat);
  }
};

/** Whoever that paper is most likely for: those asked answer, owners grant. */
const writerOf = (tape: Tape, state: State): ActorId => {
  const pack = state.packages.at(-1);
  const consent = state.consents.at(-1);
  const likely = [
    ...(pack === undefined ? [] : [pack.sponsor, ...pack.terms.asked]),
    ...(consent === undefined ? [] : [consent.owner, consent.by]),
  ];
  const anyone = tape.pick(seats, state.scenario.dispute.coercer);
  return tape.next(2) === 0 ? tape.pick(likely, anyone) : anyone;
};

/** Legal more often than not: offers between any two, and answers to any offer that exists. */
const offerPaper = (tape: Tape, state: State, seat: ActorId): PaperAct => {
  const known = state.offers[tape.next(state.offers.length)];
  const type = tape.pick(
    ['offer.make', 'offer.make', 'offer.accept', 'offer.accept', 'offer.refuse', 'offer.withdraw'],
    'offer.make',
  );
  if (known !== undefined && type === 'offer.withdraw') return { type, offer: known.id };
  if (known !== undefined && (type === 'offer.accept' || type === 'offer.refuse'))
    return { type, offer: known.id, reason: `because ${tape.next(9)}` };
  const to = tape.pick(seats, seat);
  return {
    type: 'offer.make',
    terms: {
      ...{ to, demand: null, clauses: clausesFor(tape, state, seat, to) },
      ...{ private: tape.next(2) === 0, lock: tape.next(4) },
      verification: tape.pick(verifications, 'none'),
      expires: state.turn + tape.next(3),
      ...{ sayFrom: 'said', sayTo: '' },
    },
  };
};

const rulingFor = (tape: Tape): Ruling => ({
  person: 'facilitator',
  quantity: tape.pick(['support', 'tension', 'influence'] as const, 'support'),
  subject: tape.pick(['NOR', 'KES', 'KES~NOR', 'NOR~KES', 'nobody'], 'NOR'),
  to: tape.next(130) - 10,
  reason: tape.pick(['too short', 'the team had agreed on this aloud'], ''),
  audience: tape.pick(['all', 'control'] as const, 'all'),
});

const some = <Item>(tape: Tape, most: number, make: () => Item): readonly Item[] =>
  Array.from({ length: tape.next(most + 1) }, make);

export interface RandomGame {
  readonly recording: Recording;
  /** The world at each turn's opening, and at the end. */
  readonly states: readonly State[];
}

/** A whole game of random legal and malformed acts, with everything frozen through and through. */
export const randomGame = (numbers: readonly number[], seed: string): RandomGame => {
  const tape = tapeOf(numbers);
  const chance = { seed, salt: '' };
  const turns: RecordedTurn[] = [];
  let state = opened();
  const states = [state];
  while (state.outcome === null) {
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
    const rulings = some(tape, 1, () => rulingFor(tape));
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
