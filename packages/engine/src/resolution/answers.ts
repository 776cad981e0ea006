import type { ActorId } from '../ids.ts';
import { ANSWERS } from '../rules/brink.ts';
import { factor, shown } from '../rules/worked.ts';
import type { ContingencyResponse } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { addTension } from './heat.ts';
import type { Happening } from './incidents.ts';
import { actorOf } from './read.ts';
import type { Pair } from './stock.ts';

/** What a seat answers with when its forces are hit; a seat that struck has matched already. */
const answerOf = (context: PhaseContext, actor: ActorId, struck: boolean): ContingencyResponse => {
  const standing = context.state.contingencies[actor] ?? 'absorb';
  return struck && standing === 'absorb' ? 'match' : standing;
};

const strongest = (answers: readonly ContingencyResponse[]): ContingencyResponse =>
  answers.includes('strike') ? 'strike' : answers.includes('match') ? 'match' : 'absorb';

/** R-Brink. Standing contingencies answer shots and deaths; gives what that adds to tension. */
export const answer = (
  context: PhaseContext,
  pair: Pair,
  event: Happening,
  strikers: readonly ActorId[],
): {
  readonly answers: readonly [ContingencyResponse, ContingencyResponse];
  readonly added: number;
} => {
  const [a, b] = pair.ends;
  const answers = [
    answerOf(context, a, strikers.includes(a)),
    answerOf(context, b, strikers.includes(b)),
  ] as const;
  pair.ends.forEach((actor, at) => {
    const response = answers[at] ?? 'absorb';
    if (strikers.includes(actor)) return;
    const fired = context.fact({
      rule: 'R-Brink',
      fact: { type: 'contingency.fired', actor, pair: pair.id, response },
      because: [event.entry],
      audience: 'all',
    });
    const cost = ANSWERS[response].support * (actorOf(context.state, actor)?.accountability ?? 0);
    if (cost === 0) return;
    context.change({
      rule: 'R-Brink',
      quantity: 'support',
      subject: actor,
      by: cost,
      because: [fired],
      audience: [actor],
      terms: [
        shown('absorbed', ANSWERS[response].support),
        factor('accountability', actorOf(context.state, actor)?.accountability ?? 0),
      ],
    });
  });
  const added = ANSWERS[strongest(answers)].tension;
  const worked = { value: added, terms: [shown(`answer-${strongest(answers)}`, added)] };
  addTension(context, pair, worked, [event.entry], 'R-Brink');
  return { answers, added };
};
