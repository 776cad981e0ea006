import type { Audience, RulingMatter } from '@convoy/engine';
import { oddsLadder } from '../events/events.ts';
import type { ActName, Odds } from '../events/events.ts';
import { isAct } from '../state/ruling-state.ts';
import type { ArguedAct } from '../state/ruling-state.ts';
import { done, inPlay, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';
import { withPen } from './orders.ts';
import { closedToRulings, ruled } from './rulings.ts';
import { staleTurn } from './run.ts';

const nameOf = ({ seat, turn, n }: ActName): ActName => ({ seat, turn, n });

/** A seat argues for what no order of the list does; one at a time, and one that is ruled on a turn. */
export const argue = (
  ask: Ask,
  turn: number,
  said: Pick<ArguedAct, 'act' | 'result' | 'reasons'>,
): Decision => {
  const { state, person } = ask;
  if (!state.opened.options.controlled) return refuse('no-control');
  const pen = withPen(ask);
  if ('refusal' in pen) return pen.refusal;
  const stale = staleTurn(state, turn);
  if (stale !== null) return stale;
  if (!inPlay(state)) return refuse('wrong-phase');
  const seat = pen.seated.id;
  const mine = state.rulings.acts.filter((one) => one.seat === seat && one.turn === turn);
  if (mine.some(({ fate }) => fate.kind === 'open')) return refuse('act-waits');
  if (mine.some(({ fate }) => fate.kind === 'ruled')) return refuse('act-used');
  const n = mine.length + 1;
  return done({ type: 'act.argued', seat, turn, n, person: person.id, ...said });
};

/** Taken back before control has ruled on it. */
export const withdraw = (ask: Ask, turn: number): Decision => {
  const pen = withPen(ask);
  if ('refusal' in pen) return pen.refusal;
  if (!inPlay(ask.state)) return refuse('wrong-phase');
  const open = ask.state.rulings.acts.find(
    (one) => one.seat === pen.seated.id && one.turn === turn && one.fate.kind === 'open',
  );
  if (open === undefined) return refuse('unknown-act', 'turn');
  return done({ type: 'act.withdrawn', ...nameOf(open), person: ask.person.id });
};

/** The open act of that name, or why control cannot rule on it. */
const openAct = (
  ask: Ask,
  name: ActName,
): { readonly act: ArguedAct } | { readonly refusal: Decision } => {
  if (ask.person.role !== 'control') return { refusal: refuse('not-allowed') };
  if (ask.state.ended) return { refusal: refuse('room-over') };
  const act = ask.state.rulings.acts.find((one) => isAct(one, name));
  if (act === undefined) return { refusal: refuse('unknown-act', 'n') };
  return act.fate.kind === 'open' ? { act } : { refusal: refuse('already-settled', 'n') };
};

export const weigh = (ask: Ask, name: ActName, odds: Odds, note: string): Decision => {
  const found = openAct(ask, name);
  if ('refusal' in found) return found.refusal;
  const person = ask.person.id;
  return done({ type: 'act.weighed', ...nameOf(found.act), person, odds, note });
};

export const refuseAct = (ask: Ask, name: ActName, reason: string): Decision => {
  const found = openAct(ask, name);
  if ('refusal' in found) return found.refusal;
  if (reason === '') return refuse('reason-needed', 'reason');
  return done({ type: 'act.refused', ...nameOf(found.act), person: ask.person.id, reason });
};

/** Whoever argued it learns what came of it, whatever else control says. */
const withAuthor = (audience: Audience, { seat }: ActName): Audience => {
  if (audience === 'all') return audience;
  const told = audience === 'control' ? [] : audience;
  return [...new Set([...told, seat])].toSorted();
};

/** Draws with the room's keyed dice; what is named comes about where the act comes off. */
export const ruleAct = (
  ask: Ask,
  name: ActName,
  odds: Odds,
  matters: readonly RulingMatter[],
  { reason, audience }: { readonly reason: string; readonly audience: Audience },
): Decision => {
  const found = openAct(ask, name);
  if ('refusal' in found) return found.refusal;
  const fault = closedToRulings(ask, matters);
  if (fault !== null) return fault;
  const { state, person } = ask;
  const { seed, salt } = state.opened;
  const { seat, turn, n } = found.act;
  const told = { reason, audience: withAuthor(audience, found.act) };
  const argued = { seat, turn, ordinal: n, odds: oddsLadder[odds], dice: { seed, salt } };
  const made = ruled(state, { person: person.id, matters, argued, ...told });
  if ('refusal' in made) return made.refusal;
  return done({
    ...{ type: 'ruling.made', n: state.rulings.made.length + 1, person: person.id, undoes: null },
    ...{ ...told, act: { seat, turn, n, odds } },
    ...made,
  });
};
