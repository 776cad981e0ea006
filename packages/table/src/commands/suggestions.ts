import type { Order, RefusalCode } from '@convoy/engine';
import { engine } from '@convoy/engine';
import type { PaperOfSeat, SuggestionAbout, VoteAnswer } from '../events/events.ts';
import { isLocked } from '../state/state.ts';
import { teamIn } from '../state/team.ts';
import { done, inPlay, ownSeat, refuse } from './context.ts';
import type { Ask, Decision, Seated } from './context.ts';
import { staleTurn } from './run.ts';

/** Suggestions that may wait for the pen at one time. */
const openLimit = 30;
/** Comments on paper that one seat keeps in a turn. */
const adviceLimit = 100;

/** The asker's seat while there is something to decide, or why not. */
export const atWork = (
  ask: Ask,
  turn: number,
): { readonly seated: Seated } | { readonly refusal: Decision } => {
  const seated = ownSeat(ask);
  if (seated === null) return { refusal: refuse('no-seat') };
  if (seated.seat.keeper === 'bot') return { refusal: refuse('seat-taken-by-bot') };
  const stale = staleTurn(ask.state, turn);
  if (stale !== null) return { refusal: stale };
  return inPlay(ask.state) ? { seated } : { refusal: refuse('wrong-phase') };
};

/** Faults of an order itself. Whether it can be paid for beside the others is the pen's to see. */
const faults: readonly RefusalCode[] = ['unknown-instrument', 'not-in-play', 'not-yours'];

export const suggest = (
  ask: Ask,
  turn: number,
  about: SuggestionAbout,
  reason: string,
): Decision => {
  const { state, person } = ask;
  const at = atWork(ask, turn);
  if ('refusal' in at) return at.refusal;
  const { id, seat } = at.seated;
  if (seat.pen === person.id) return refuse('pen-is-yours');
  if (isLocked(state, seat)) return refuse('already-locked');
  const { suggestions } = teamIn(state.teams, id);
  const waiting = suggestions.filter((one) => one.turn === turn && one.settled === null);
  if (waiting.length >= openLimit) return refuse('too-many-suggestions');
  const orders: readonly Order[] = about.kind === 'remove' ? [] : [about.order];
  const { refusals } = engine.check(engine.view(state.shown, { kind: 'seat', seat: id }), orders);
  const wrong = refusals.filter(({ code }) => faults.includes(code));
  if (wrong.length > 0) return refuse('orders-refused', 'about.order', {}, wrong);
  const n = suggestions.length + 1;
  return done({ type: 'suggestion.made', seat: id, turn, n, person: person.id, about, reason });
};

/** The pen takes a suggestion or leaves it; either is kept. */
export const settle = (
  ask: Ask,
  turn: number,
  n: number,
  taken: boolean,
  note: string,
): Decision => {
  const { state, person } = ask;
  const at = atWork(ask, turn);
  if ('refusal' in at) return at.refusal;
  const { id, seat } = at.seated;
  if (seat.pen !== person.id) return refuse('not-your-pen');
  if (taken && isLocked(state, seat)) return refuse('already-locked');
  const one = teamIn(state.teams, id).suggestions.find((each) => each.n === n);
  if (one === undefined || one.turn !== turn || one.settled !== null)
    return refuse('no-suggestion', 'n');
  return done({ type: 'suggestion.settled', seat: id, turn, n, person: person.id, taken, note });
};

/** Yes or no to an offer made to the seat, or to a package that it was asked to join or leads. */
export const advisePaper = (
  ask: Ask,
  turn: number,
  paper: PaperOfSeat,
  wished: string,
  answer: VoteAnswer,
  reason: string,
): Decision => {
  const { state, person } = ask;
  const at = atWork(ask, turn);
  if ('refusal' in at) return at.refusal;
  const { id: seat } = at.seated;
  const { paper: seen } = engine.view(state.shown, { kind: 'seat', seat });
  const known =
    paper === 'offer'
      ? seen.offers.some(
          ({ id, terms, status }) => id === wished && terms.to === seat && status === 'open',
        )
      : seen.packages.some(
          ({ id, terms, sponsor, status }) =>
            id === wished &&
            (sponsor === seat || terms.asked.includes(seat)) &&
            (status === 'open' || status === 'sent'),
        );
  if (!known) return refuse('unknown-paper', 'id');
  const { advice } = teamIn(state.teams, seat);
  if (advice.filter((one) => one.turn === turn).length >= adviceLimit)
    return refuse('too-many-suggestions');
  const { id } = person;
  return done({
    ...{ type: 'paper.advised', seat, turn, person: id, paper, id: wished, answer, reason },
  });
};
