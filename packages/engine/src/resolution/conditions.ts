import type { InjectCondition } from '../scenario.ts';
import type { State } from '../state/state.ts';
import { subjectIdFrom } from '../ids.ts';
import { quantity } from './read.ts';

type Of<Is extends InjectCondition['is']> = Extract<InjectCondition, { readonly is: Is }>;

const quantityHolds = (state: State, { quantity: id, subject, ...bounds }: Of<'quantity'>) => {
  const now = quantity(state, id, subjectIdFrom(subject));
  const { atLeast, atMost } = bounds;
  return (atLeast === null || now >= atLeast) && (atMost === null || now <= atMost);
};

const offerHolds = (state: State, { from, issue, status }: Of<'offer'>): boolean =>
  state.offers.some((offer) => {
    if (offer.from !== from) return false;
    if (!offer.terms.clauses.some((clause) => clause.issue === issue)) return false;
    return status === 'leaked' ? offer.terms.private && offer.open : offer.status === status;
  });

const agreed = (state: State, issue: string): boolean =>
  state.agreements.some(
    ({ status, terms }) =>
      status !== 'broken' && terms.clauses.some((clause) => clause.issue === issue),
  );

/** Whether what an event waits for is so, in the world as it stands. */
export const holds = (state: State, condition: InjectCondition): boolean => {
  switch (condition.is) {
    case 'quantity':
      return quantityHolds(state, condition);
    case 'measure': {
      const { by, instrument, stands } = condition;
      const found = state.measures.some(
        (measure) => measure.by === by && measure.instrument === instrument,
      );
      return found === stands;
    }
    case 'offer':
      return offerHolds(state, condition) === condition.stands;
    case 'agreement':
      return agreed(state, condition.issue) === condition.stands;
    case 'contingency':
      return (state.contingencies[condition.actor] ?? 'absorb') === condition.response;
    case 'rung':
      return (state.publicRungs.at(-1) ?? 0) >= condition.atLeast;
    case 'brink':
      return (state.brink.since !== null) === condition.active;
    case 'fired':
      return state.fired.includes(condition.inject) === condition.yes;
  }
};
