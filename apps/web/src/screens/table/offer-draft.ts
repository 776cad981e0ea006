import { actorId, demandId, issueId, offerTermsSchema, verifications } from '@convoy/engine';
import type { OfferTerms, Verification } from '@convoy/engine';
import { z } from 'zod/mini';

/** An offer as it is being written: plain values, kept on the device until it is sent. */
const draftSchema = z.object({
  to: z.string(),
  demand: z.string(),
  clauses: z.array(z.object({ by: z.string(), issue: z.string(), to: z.number() })),
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

/** Null while it lacks an addressee or a clause. */
export const termsOf = (draft: OfferDraft): OfferTerms | null => {
  const parsed = offerTermsSchema.safeParse({
    ...draft,
    demand: draft.demand === '' ? null : draft.demand,
  });
  if (!parsed.success) return null;
  return {
    ...parsed.data,
    to: actorId(draft.to),
    demand: draft.demand === '' ? null : demandId(draft.demand),
    clauses: draft.clauses.map(({ by, issue, to }) => ({
      by: actorId(by),
      issue: issueId(issue),
      to,
    })),
  };
};
