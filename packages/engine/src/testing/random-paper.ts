import type { Clause, PaperAct, Undertaking } from '../acts.ts';
import { ballotStances, consentAnswers, verifications } from '../acts.ts';
import { issueId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import { changesOf, stances, triggerEvents } from '../package-terms.ts';
import type { PackageAnswer, PackageTerms } from '../package-terms.ts';
import type { Package, State } from '../state/state.ts';
import { seats } from './play.ts';
import type { Tape } from './tape.ts';

const clausesFor = (tape: Tape, state: State, seat: ActorId, to: ActorId): readonly Clause[] => {
  const owned = state.scenario.issues.filter(({ owner }) => owner === seat || owner === to);
  const chosen = owned.filter(() => tape.next(2) === 0);
  return (chosen.length > 0 ? chosen : state.scenario.issues.slice(0, 1)).map((issue) => ({
    ...{ by: issue.owner, issue: issue.id, to: tape.next(101) },
  }));
};

/** Whoever has an economy and a public. */
const states = ({ scenario }: State): readonly ActorId[] =>
  scenario.actors.filter(({ institution }) => !institution).map(({ id }) => id);

const sectorOf = (tape: Tape, state: State): string =>
  tape.pick([...state.scenario.sectors.map(({ id }) => id), 'nothing'], 'nothing');

const packageTrigger = (tape: Tape): PackageTerms['triggers'][number] => {
  const when = tape.pick(triggerEvents, 'lapsed');
  const share = when === 'benchmark' ? 10 + tape.next(91) : null;
  return { when, change: tape.next(2) === 0 ? 1 : -1, share };
};

/** Mostly terms that the engine accepts; else anything. */
const packageTerms = (tape: Tape, state: State, seat: ActorId): PackageTerms => {
  const sound = tape.next(4) > 0;
  const issues = state.scenario.issues.filter(({ owner }) => !sound || owner !== seat);
  const issue = tape.pick(issues, state.scenario.issues[0]);
  const target = sound && issue !== undefined ? issue.owner : tape.pick(seats, seat);
  const others = states(state).filter((id) => id !== seat && id !== target);
  const review = state.turn + tape.next(3) + (sound ? 1 : 0);
  return {
    ...{ title: `p${tape.next(9)}`, target, issue: issue?.id ?? issueId('none') },
    ...{ position: tape.next(101), review: tape.next(2) === 0 ? null : review },
    measures: sound
      ? state.scenario.sectors
          .filter((_, at) => at === 0 || tape.next(2) === 0)
          .map(({ id }) => ({ sector: id, tier: 1 + tape.next(4), reserve: tape.next(4) === 0 }))
      : [{ sector: sectorOf(tape, state), tier: tape.next(5), reserve: false }],
    asked: sound ? others : seats.filter(() => tape.next(3) === 0),
    humanitarian: tape.next(2) === 0,
    compensation: tape.next(4),
    message: tape.next(2) === 0 ? '' : 'together',
    triggers: Array.from({ length: tape.next(3) }, () => packageTrigger(tape)),
    sunset: tape.next(3) === 0 ? state.turn + 1 + tape.next(3) : null,
    verification: tape.pick(verifications, 'none'),
    certifier: tape.next(3) === 0 ? tape.pick(seats, seat) : null,
    remedy: tape.next(2) === 0,
  };
};

const packageAnswer = (tape: Tape, state: State, { terms }: Package): PackageAnswer => {
  const stance = tape.pick(['endorse', 'endorse', 'adjust', ...stances] as const, 'ask');
  const asked = tape.pick(terms.measures, {
    sector: sectorOf(tape, state),
    tier: 4,
    reserve: false,
  });
  const { sector } = asked;
  const part = { sector, tier: tape.next(asked.tier + 1), carveOut: tape.next(101) };
  return {
    ...{ stance, parts: stance === 'adjust' ? [part] : [] },
    ...{ delay: stance === 'adjust' ? tape.next(3) : 0, reason: tape.pick(['', 'so'], '') },
    until: tape.next(4) === 0 ? state.turn + tape.next(2) : null,
  };
};

/** Of a sponsor: moves its own package on, or changes its mind. */
const sponsored = (
  tape: Tape,
  state: State,
  { id, status, members, terms, answers, past }: Package,
  seat: ActorId,
): PaperAct => {
  const reason = tape.pick(['', 'because'], '');
  switch (tape.next(10)) {
    case 0:
      return { type: 'package.revise', package: id, terms: packageTerms(tape, state, seat) };
    case 1:
      return { type: 'package.withdraw', package: id, reason };
    case 2:
      return { type: 'package.meet', package: id, seat: tape.pick(members, seat) };
    case 3:
      return { type: 'package.restore', package: id, version: 1 + tape.next(past.length + 1) };
    case 4: {
      const who = tape.pick(terms.asked, seat);
      const answer = answers[who];
      const changes = answer === undefined ? [] : changesOf(terms, answer);
      const change = tape.pick(
        changes.map((one) => one.id),
        'delay',
      );
      return { type: 'package.take', package: id, seat: who, change, taken: tape.next(2) === 0 };
    }
    case 5: {
      const sunset = tape.next(2) === 0 ? null : state.turn + 1 + tape.next(2);
      return { type: 'package.renew', package: id, review: state.turn + 1, sunset };
    }
    case 6:
      return { type: 'package.call', package: id };
    default:
      return status === 'open'
        ? { type: 'package.send', package: id }
        : { type: 'package.propose', terms: packageTerms(tape, state, seat) };
  }
};

/** Of a member, or of anybody who might be one. */
const fromMember = (tape: Tape, { id, terms }: Package, seat: ActorId): PaperAct => {
  const reason = tape.pick(['', 'because'], '');
  switch (tape.next(terms.certifier === seat ? 2 : 6)) {
    case 0:
      return { type: 'package.certify', package: id, share: tape.next(101) };
    case 1:
      return { type: 'package.claim', package: id };
    case 2:
      return { type: 'package.review', package: id, reason };
    case 3:
      return { type: 'package.mend', package: id };
    default:
      return { type: 'package.leave', package: id, reason };
  }
};

/** Proposed more often than not where none stands, else moved on by its sponsor, answered and left. */
const packagePaper = (tape: Tape, state: State, seat: ActorId): PaperAct => {
  const known = state.packages[tape.next(state.packages.length)];
  if (known === undefined || tape.next(6) === 0)
    return { type: 'package.propose', terms: packageTerms(tape, state, seat) };
  if (known.sponsor === seat && tape.next(8) > 0) return sponsored(tape, state, known, seat);
  return known.members.includes(seat) && tape.next(2) > 0
    ? fromMember(tape, known, seat)
    : { type: 'package.answer', package: known.id, answer: packageAnswer(tape, state, known) };
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
      return packagePaper(tape, state, seat);
    case 2:
      return consentPaper(tape, state);
    case 3:
      return ballotPaper(tape, state);
    default:
      return offerPaper(tape, state, seat);
  }
};

/** Whoever that paper is most likely for: those asked answer, owners grant. */
export const writerOf = (tape: Tape, state: State): ActorId => {
  const pack = state.packages.at(-1);
  const consent = state.consents.at(-1);
  const likely = [
    ...(pack === undefined ? [] : [pack.sponsor, ...pack.terms.asked]),
    ...(consent === undefined ? [] : [consent.owner, consent.by]),
  ];
  const anyone = tape.pick(seats, state.scenario.dispute.coercer);
  return tape.next(2) === 0 ? tape.pick(likely, anyone) : anyone;
};

const undertaking = (tape: Tape, state: State, seat: ActorId, to: ActorId): Undertaking => {
  const head = { by: tape.pick([seat, to], seat), after: tape.next(2) === 0 };
  const known = state.packages[tape.next(state.packages.length)];
  switch (tape.next(4)) {
    case 0:
      return { ...head, kind: 'pay', points: 1 + tape.next(3) };
    case 1:
      return known === undefined
        ? { ...head, kind: 'word', text: 'on my word' }
        : { ...head, kind: 'sign', package: known.id };
    case 2:
      return {
        ...{ ...head, kind: 'hold', towards: tape.pick(seats, seat) },
        ...{ rung: 3 + tape.next(7), until: state.turn + tape.next(3) },
      };
    default:
      return { ...head, kind: 'word', text: 'on my word' };
  }
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
  const aside = Array.from({ length: tape.next(3) }, () => undertaking(tape, state, seat, to));
  return {
    type: 'offer.make',
    terms: {
      ...{ to, demand: null, clauses: clausesFor(tape, state, seat, to) },
      ...{ private: tape.next(2) === 0, lock: tape.next(4) },
      verification: tape.pick(verifications, 'none'),
      expires: state.turn + tape.next(3),
      ...{ sayFrom: 'said', sayTo: '', ...(aside.length === 0 ? {} : { undertakings: aside }) },
    },
  };
};
