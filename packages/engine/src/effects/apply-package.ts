import type { Package } from '../state/state.ts';
import { amend, insertById } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Fact } from './facts.ts';

export type PackageFact = Extract<Fact, { readonly type: `package.${string}` }>;
export const isPackageFact = (fact: Fact): fact is PackageFact => fact.type.startsWith('package.');

const change = (draft: Draft, id: string, to: (old: Package) => Partial<Package>): void => {
  draft.packages = draft.packages.map((item) => (item.id === id ? { ...item, ...to(item) } : item));
};

/** Joint packages: terms, answers, who is bound and until when. */
export const applyPackage = (draft: Draft, fact: PackageFact): void => {
  switch (fact.type) {
    case 'package.proposed':
      draft.packages = insertById(draft.packages, fact.package);
      return;
    case 'package.revised': {
      const { terms, version } = fact;
      const review = terms.review;
      draft.packages = amend(draft.packages, fact.package, {
        ...{ terms, version, review, answers: {}, status: 'open', fired: [], claims: {} },
      });
      return;
    }
    case 'package.answered':
      change(draft, fact.package, ({ answers }) => ({
        // In one sequence for all, whoever answered first.
        answers: Object.fromEntries(
          Object.entries({ ...answers, [fact.seat]: fact.answer }).toSorted(([a], [b]) =>
            a < b ? -1 : 1,
          ),
        ),
      }));
      return;
    case 'package.status':
      draft.packages = amend(draft.packages, fact.package, { status: fact.status });
      return;
    case 'package.members':
      change(draft, fact.package, ({ boundIn, leaving }) => ({
        members: fact.members,
        leaving: leaving.filter((seat) => fact.members.includes(seat)),
        boundIn: boundIn ?? draft.turn,
      }));
      return;
    case 'package.leaving':
      change(draft, fact.package, ({ leaving }) => ({
        leaving: [...new Set([...leaving, fact.seat])].toSorted(),
      }));
      return;
    case 'package.claimed':
      change(draft, fact.package, ({ claims }) => ({
        claims: Object.fromEntries(
          Object.entries({ ...claims, [fact.seat]: fact.claim }).toSorted(([a], [b]) =>
            a < b ? -1 : 1,
          ),
        ),
      }));
      return;
    case 'package.triggered':
      change(draft, fact.package, ({ fired }) => ({ fired: [...fired, fact.trigger] }));
      return;
    case 'package.review':
      draft.packages = amend(draft.packages, fact.package, { review: fact.review });
      return;
  }
};
