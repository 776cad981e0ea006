import {
  actorId,
  demandId,
  issueId,
  packageId,
  undertakingKinds,
  verifications,
} from '@convoy/engine';
import type { OfferTerms, Undertaking, Verification } from '@convoy/engine';
import { z } from 'zod/mini';

const undertakingSchema = z.object({
  kind: z.enum(undertakingKinds),
  by: z.string(),
  after: z.boolean(),
  points: z.number(),
  package: z.string(),
  towards: z.string(),
  rung: z.number(),
  until: z.number(),
  text: z.string(),
});
/** An undertaking as it is being written: each kind reads its own fields, and keeps the others' for a change of mind. */
export type UndertakingDraft = Readonly<z.infer<typeof undertakingSchema>>;

/** An offer as it is being written: plain values, kept on the device until it is sent. */
const draftSchema = z.object({
  to: z.string(),
  demand: z.string(),
  clauses: z.array(z.object({ by: z.string(), issue: z.string(), to: z.number() })),
  undertakings: z._default(z.array(undertakingSchema), []),
  private: z.boolean(),
  lock: z.number(),
  verification: z.enum(verifications),
  expires: z.number(),
  sayFrom: z.string(),
  sayTo: z.string(),
});
export type OfferDraft = Readonly<{
  to: string;
  demand: string;
  clauses: readonly Readonly<{ by: string; issue: string; to: number }>[];
  undertakings: readonly UndertakingDraft[];
  private: boolean;
  lock: number;
  verification: Verification;
  expires: number;
  sayFrom: string;
  sayTo: string;
}>;

export const readOfferDraft = (stored: unknown): OfferDraft | null => {
  const parsed = draftSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
};

const undertakingOf = (draft: UndertakingDraft): Undertaking => {
  const head = { by: actorId(draft.by), after: draft.after };
  switch (draft.kind) {
    case 'pay':
      return { ...head, kind: 'pay', points: draft.points };
    case 'sign':
      return { ...head, kind: 'sign', package: packageId(draft.package) };
    case 'hold': {
      const { rung, until } = draft;
      return { ...head, kind: 'hold', towards: actorId(draft.towards), rung, until };
    }
    case 'word':
      return { ...head, kind: 'word', text: draft.text };
  }
};

/** What each kind starts from, written anew or read from terms that lie there. */
export const blankUndertaking = (
  by: string,
  { towards, until }: { readonly towards: string; readonly until: number },
): UndertakingDraft => ({
  ...{ kind: 'pay', by, after: false, points: 1, package: '', towards, rung: 5, until, text: '' },
});

/** Terms that lie there, turned round as the start of an answer in kind. */
export const counterOf = (
  from: string,
  terms: OfferTerms,
  blank: UndertakingDraft,
): Pick<OfferDraft, 'to' | 'clauses' | 'undertakings' | 'private' | 'lock' | 'verification'> => ({
  ...{ to: from, private: terms.private, lock: terms.lock, verification: terms.verification },
  clauses: terms.clauses.map((clause) => ({ ...clause })),
  undertakings: (terms.undertakings ?? []).map((one) => ({ ...blank, ...one })),
});

const isUnfinished = (one: Undertaking): boolean =>
  (one.kind === 'word' && one.text.trim() === '') ||
  (one.kind === 'sign' && String(one.package) === '');

/** Null while it lacks an addressee, a clause or promise, or something that one of them needs. */
export const termsOf = (draft: OfferDraft): OfferTerms | null => {
  const undertakings = draft.undertakings.map(undertakingOf);
  const { lock, verification, expires, sayFrom, sayTo } = draft;
  if (draft.to === '' || draft.clauses.length + undertakings.length === 0) return null;
  if (undertakings.some(isUnfinished)) return null;
  return {
    ...{ lock, verification, expires, sayFrom, sayTo, private: draft.private },
    to: actorId(draft.to),
    demand: draft.demand === '' ? null : demandId(draft.demand),
    clauses: draft.clauses.map(({ by, issue, to }) => ({
      by: actorId(by),
      issue: issueId(issue),
      to,
    })),
    undertakings: undertakings.length === 0 ? undefined : undertakings,
  };
};
