import { subjectIdFrom } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import { between01, peace } from '../rules/judgement.ts';
import type { ScenarioObjective } from '../scenario.ts';
import type { State } from '../state/state.ts';
import { settles } from '../resolution/undertakings.ts';
import { afterTail } from './tail.ts';

const brokered = (state: State, actor: ActorId): boolean =>
  state.agreements.some(({ status, from, terms, offer }) => {
    if (status === 'broken' || !settles({ terms })) return false;
    if (from === actor || terms.to === actor) return true;
    const told = state.offers.find((item) => item.id === offer)?.informed ?? [];
    return told.includes(actor) || mediated(state, actor, from, terms.to);
  });

/** Whether the actor offered the two its good offices at any time. */
const mediated = (state: State, actor: ActorId, a: ActorId, b: ActorId): boolean =>
  state.ledger.some((row) =>
    row.some(
      (entry) =>
        entry.kind === 'act' &&
        entry.seat === actor &&
        entry.order.instrument === 'mediation' &&
        [a, b].every((end) => Object.values(entry.order.params).includes(end)),
    ),
  );

/** R-Judgement. How far an aim is reached as things stand, 0–1, the tail counted in. */
export const aimValue = (state: State, aim: ScenarioObjective['aim']): number => {
  switch (aim.of) {
    case 'quantity':
      return between01(
        afterTail(state, aim.quantity, subjectIdFrom(aim.subject)),
        aim.worst,
        aim.best,
      );
    case 'issue':
      return between01(afterTail(state, 'position', aim.issue), aim.worst, aim.best);
    case 'peace':
      return peace(state.war !== null, state.casualties, state.brink.pairs.length);
    case 'not-public':
      return state.agreements.some(
        (agreement) =>
          agreement.open && agreement.terms.clauses.some(({ issue }) => issue === aim.issue),
      )
        ? 0
        : 1;
    case 'broker':
      return brokered(state, aim.actor) ? 1 : 0;
    case 'mandate':
      return state.votes.some(
        ({ carried, institution }) =>
          carried && (aim.institution === undefined || aim.institution === institution),
      )
        ? 1
        : 0;
  }
};
