import type { ActorId } from '@convoy/engine';
import { channelId } from '../ids.ts';
import { done, ownSeat, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';

/** Statements of one seat that may wait at once. */
const queueLimit = 20;

/** A public statement that control is to see first. Counted by seat: a gap would tell of others. */
export const hold = (ask: Ask, text: string): Decision => {
  const own = ownSeat(ask);
  if (own === null) return refuse('no-seat');
  const mine = ask.state.talk.held.filter(({ from }) => from === own.id);
  if (mine.filter(({ status }) => status === 'waiting').length >= queueLimit)
    return refuse('too-many-messages');
  return done({
    ...{ type: 'statement.held', from: own.id, n: mine.length + 1, person: ask.person.id, text },
  });
};

export const checkStatements = ({ state, person }: Ask, on: boolean): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  return state.talk.checked === on ? done() : done({ type: 'statements.checked', on });
};

/** Shows a waiting statement to all, or turns it down with a reason; one turned down may be shown later. */
export const settleStatement = (
  { state, person }: Ask,
  from: ActorId,
  n: number,
  approved: boolean,
  reason: string,
): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  const statement = state.talk.held.find((one) => one.from === from && one.n === n);
  if (statement === undefined) return refuse('unknown-message', 'n');
  if (statement.status === 'approved' || (statement.status === 'declined' && !approved))
    return refuse('already-settled', 'n');
  if (!approved && reason === '') return refuse('reason-needed', 'reason');
  const settled = { type: 'statement.settled', from, n, approved, reason } as const;
  if (!approved) return done(settled);
  const { text, person: author } = statement;
  const channel = channelId(['PUBLIC']);
  return done(settled, {
    ...{ type: 'talk.said', channel, members: ['PUBLIC'], from, person: author, text },
  });
};
