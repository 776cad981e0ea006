import type { Package } from '../state/state.ts';
import { amend, insertById } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Fact } from './facts.ts';

export type PackageFact = Extract<Fact, { readonly type: `package.${string}` }>;
export const isPackageFact = (fact: Fact): fact is PackageFact => fact.type.startsWith('package.');

const change = (draft: Draft, id: string, to: (old: Package) => Partial<Package>): void => {
  draft.packages = draft.packages.map((item) => (item.id === id ? { ...item, ...to(item) } : item));
};

/** In one sequence for all, whoever was first. */
const inSequence = <Value>(
  values: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)));

type CourseFact = Extract<
  PackageFact,
  {
    readonly type:
      | 'package.claimed'
      | 'package.triggered'
      | 'package.review'
      | 'package.renewed'
      | 'package.extended'
      | 'package.called'
      | 'package.certified'
      | 'package.fell-short'
      | 'package.mending'
      | 'package.mended';
  }
>;

/** What happens to a package while it binds. */
const applyCourse = (draft: Draft, fact: CourseFact): void => {
  switch (fact.type) {
    case 'package.claimed':
      change(draft, fact.package, ({ claims }) => ({
        claims: inSequence({ ...claims, [fact.seat]: fact.claim }),
      }));
      return;
    case 'package.triggered':
      change(draft, fact.package, ({ fired }) => ({ fired: [...fired, fact.trigger] }));
      return;
    case 'package.review':
      draft.packages = amend(draft.packages, fact.package, { review: fact.review });
      return;
    case 'package.renewed': {
      const { review, sunset } = fact;
      draft.packages = amend(draft.packages, fact.package, { renewal: { review, sunset } });
      return;
    }
    case 'package.extended': {
      const { review, sunset } = fact;
      draft.packages = amend(draft.packages, fact.package, { review, sunset, renewal: null });
      return;
    }
    case 'package.called':
      draft.packages = amend(draft.packages, fact.package, { called: draft.turn });
      return;
    case 'package.certified':
      draft.packages = amend(draft.packages, fact.package, { certified: fact.share });
      return;
    case 'package.fell-short':
      change(draft, fact.package, ({ shortfalls }) => ({
        shortfalls: inSequence({ ...shortfalls, [fact.seat]: fact.shortfall }),
      }));
      return;
    case 'package.mending':
      change(draft, fact.package, ({ shortfalls }) => {
        const found = shortfalls[fact.seat];
        return found === undefined
          ? {}
          : { shortfalls: { ...shortfalls, [fact.seat]: { ...found, mending: true } } };
      });
      return;
    case 'package.mended':
      change(draft, fact.package, ({ shortfalls }) => {
        const { [fact.seat]: _, ...rest } = shortfalls;
        return { shortfalls: rest };
      });
      return;
  }
};

/** New terms: earlier ones are kept with the answers that they had, and come back with them. */
const revised = (
  { past, version, terms, answers }: Package,
  fact: Extract<PackageFact, { readonly type: 'package.revised' }>,
): Partial<Package> => ({
  terms: fact.terms,
  version: fact.version,
  review: fact.terms.review,
  sunset: fact.terms.sunset,
  status: 'open',
  fired: [],
  claims: {},
  past: [...past, { version, terms, answers }],
  answers: past.find((one) => one.version === fact.restored)?.answers ?? {},
});

/** Joint packages: terms, answers, who is bound and until when. */
export const applyPackage = (draft: Draft, fact: PackageFact): void => {
  switch (fact.type) {
    case 'package.proposed':
      draft.packages = insertById(draft.packages, fact.package);
      return;
    case 'package.revised':
      change(draft, fact.package, (old) => revised(old, fact));
      return;
    case 'package.answered':
      change(draft, fact.package, ({ answers }) => ({
        answers: inSequence({ ...answers, [fact.seat]: fact.answer }),
      }));
      return;
    case 'package.ruled':
      change(draft, fact.package, ({ answers }) => {
        const answer = answers[fact.seat];
        if (answer === undefined) return {};
        const rulings = inSequence({ ...answer.rulings, [fact.change]: fact.taken });
        return { answers: { ...answers, [fact.seat]: { ...answer, rulings } } };
      });
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
    case 'package.triggered':
    case 'package.review':
    case 'package.renewed':
    case 'package.extended':
    case 'package.called':
    case 'package.certified':
    case 'package.fell-short':
    case 'package.mending':
    case 'package.mended':
      applyCourse(draft, fact);
      return;
  }
};
