import { amend, insertById } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Ballot } from '../state/state.ts';
import type { Fact } from './facts.ts';

const leak = (draft: Draft, offer: string): void => {
  draft.offers = amend(draft.offers, offer, { open: true });
  draft.agreements = draft.agreements.map((agreement) =>
    agreement.offer === offer ? { ...agreement, open: true } : agreement,
  );
};

/** A later instruction takes the place of the seat's earlier one, in one sequence for all. */
const cast = (draft: Draft, ballot: Ballot): void => {
  const key = ({ institution, sponsor, seat }: Ballot): string =>
    `${institution}/${sponsor}/${seat}`;
  const others = draft.ballots.filter((old) => key(old) !== key(ballot));
  draft.ballots = [...others, ballot].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
};

type PaperFact = Extract<
  Fact,
  {
    readonly type:
      | 'offer.made'
      | 'offer.status'
      | 'offer.leaked'
      | 'agreement.bound'
      | 'agreement.step'
      | 'agreement.kept'
      | 'agreement.alarm'
      | 'agreement.status'
      | 'consent.asked'
      | 'consent.status'
      | 'consent.leaked'
      | 'ballot.cast';
  }
>;

/** What is on paper. */
export const applyPaper = (draft: Draft, fact: PaperFact): void => {
  switch (fact.type) {
    case 'offer.made':
      draft.offers = insertById(draft.offers, fact.offer);
      return;
    case 'offer.status':
      draft.offers = amend(draft.offers, fact.offer, { status: fact.status, answer: fact.answer });
      return;
    case 'offer.leaked':
      leak(draft, fact.offer);
      return;
    case 'agreement.bound':
      draft.agreements = insertById(draft.agreements, fact.agreement);
      return;
    case 'agreement.step':
      draft.agreements = draft.agreements.map((agreement) =>
        agreement.id === fact.agreement
          ? {
              ...agreement,
              delivered: agreement.delivered.map((share, clause) =>
                clause === fact.clause ? fact.delivered : share,
              ),
            }
          : agreement,
      );
      return;
    case 'agreement.kept':
      draft.agreements = draft.agreements.map((agreement) =>
        agreement.id === fact.agreement
          ? {
              ...agreement,
              kept: (agreement.kept ?? []).map((status, at) =>
                at === fact.undertaking ? fact.status : status,
              ),
            }
          : agreement,
      );
      return;
    case 'agreement.alarm':
      draft.agreements = amend(draft.agreements, fact.agreement, { alarm: fact.alarm });
      return;
    case 'agreement.status':
      draft.agreements = amend(draft.agreements, fact.agreement, { status: fact.status });
      return;
    case 'consent.asked':
      draft.consents = insertById(draft.consents, fact.consent);
      return;
    case 'consent.status': {
      const { status, price, until, reason } = fact;
      draft.consents = amend(draft.consents, fact.consent, { status, price, until, reason });
      return;
    }
    case 'consent.leaked':
      draft.consents = amend(draft.consents, fact.consent, { open: true });
      return;
    case 'ballot.cast':
      cast(draft, fact.ballot);
      return;
  }
};
