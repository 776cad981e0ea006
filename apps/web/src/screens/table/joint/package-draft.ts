import { packageTermsSchema, triggerEvents } from '@convoy/engine';
import type { PackageTerms, Trigger } from '@convoy/engine';
import { z } from 'zod/mini';

/** A package as it is being written: plain values, kept on the device until it is sent. */
const draftSchema = z.object({
  title: z.string(),
  target: z.string(),
  issue: z.string(),
  position: z.number(),
  /** Tier by branch; 0 or absent where it is not cut. */
  tiers: z.record(z.string(), z.number()),
  asked: z.array(z.string()),
  humanitarian: z.boolean(),
  review: z.nullable(z.number()),
  compensation: z.number(),
  message: z.string(),
  triggers: z._default(
    z.array(
      z.object({
        when: z.enum(triggerEvents),
        change: z.union([z.literal(1), z.literal(-1)]),
        share: z.nullable(z.number()),
      }),
    ),
    [],
  ),
});
export type PackageDraft = Readonly<{
  title: string;
  target: string;
  issue: string;
  position: number;
  tiers: Readonly<Record<string, number>>;
  asked: readonly string[];
  humanitarian: boolean;
  review: number | null;
  compensation: number;
  message: string;
  triggers: readonly Trigger[];
}>;

export const readPackageDraft = (stored: unknown): PackageDraft | null => {
  const parsed = draftSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
};

export const draftOf = (terms: PackageTerms): PackageDraft => ({
  ...terms,
  tiers: Object.fromEntries(terms.measures.map(({ sector, tier }) => [sector, tier])),
});

export const measuresOf = ({ tiers }: PackageDraft) =>
  Object.entries(tiers).flatMap(([sector, tier]) => (tier > 0 ? [{ sector, tier }] : []));

/** What keeps it from being sent, or the terms as the wire takes them. */
export const wireTerms = (draft: PackageDraft) => {
  const { tiers: _, ...rest } = draft;
  const measures = measuresOf(draft);
  if (draft.title.trim() === '') return { lacks: 'title' } as const;
  if (measures.length === 0) return { lacks: 'cut' } as const;
  const asked = draft.asked.filter((seat) => seat !== draft.target);
  const terms = { ...rest, asked, measures, triggers: [...rest.triggers] };
  return packageTermsSchema.safeParse(terms).success
    ? ({ lacks: null, terms } as const)
    : ({ lacks: 'issue' } as const);
};
