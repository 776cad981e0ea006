import { actorId, issueId, triggerEvents, verifications } from '@convoy/engine';
import type { PackageMeasure, PackageTerms, Trigger, Verification } from '@convoy/engine';
import { z } from 'zod/mini';

/** A package as it is being written: plain values, kept on the device until it is sent. */
const draftSchema = z.object({
  title: z.string(),
  target: z.string(),
  issue: z.string(),
  position: z.number(),
  /** Tier by branch; 0 or absent where it is not cut. */
  tiers: z.record(z.string(), z.number()),
  /** Branches that are announced and held in reserve. */
  held: z._default(z.array(z.string()), []),
  asked: z.array(z.string()),
  humanitarian: z.boolean(),
  review: z.nullable(z.number()),
  sunset: z._default(z.nullable(z.number()), null),
  compensation: z.number(),
  verification: z._default(z.enum(verifications), 'none'),
  /** Empty where everybody sees for themselves. */
  certifier: z._default(z.string(), ''),
  remedy: z._default(z.boolean(), false),
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
  held: readonly string[];
  asked: readonly string[];
  humanitarian: boolean;
  review: number | null;
  sunset: number | null;
  compensation: number;
  verification: Verification;
  certifier: string;
  remedy: boolean;
  message: string;
  triggers: readonly Trigger[];
}>;

export const readPackageDraft = (stored: unknown): PackageDraft | null => {
  const parsed = draftSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
};

export const draftOf = ({ measures, certifier, ...terms }: PackageTerms): PackageDraft => ({
  ...terms,
  certifier: certifier ?? '',
  tiers: Object.fromEntries(measures.map(({ sector, tier }) => [sector, tier])),
  held: measures.flatMap(({ sector, reserve }) => (reserve ? [sector] : [])),
});

export const measuresOf = ({
  tiers,
  held,
}: Pick<PackageDraft, 'tiers' | 'held'>): readonly PackageMeasure[] =>
  Object.entries(tiers).flatMap(([sector, tier]) =>
    tier > 0 ? [{ sector, tier, reserve: held.includes(sector) }] : [],
  );

/** What keeps it from being sent, or the terms. */
export const termsOf = (
  draft: PackageDraft,
): { readonly lacks: 'title' | 'cut' } | { readonly lacks: null; readonly terms: PackageTerms } => {
  const { tiers: _, held: __, ...rest } = draft;
  const measures = measuresOf(draft);
  if (draft.title.trim() === '') return { lacks: 'title' };
  if (measures.length === 0) return { lacks: 'cut' };
  const asked = draft.asked.filter((seat) => seat !== draft.target).map(actorId);
  const terms = {
    ...{ ...rest, measures, asked, target: actorId(draft.target), issue: issueId(draft.issue) },
    certifier: draft.certifier === '' ? null : actorId(draft.certifier),
  };
  return { lacks: null, terms };
};

/** The same, as the wire takes it. */
export const onWire = ({ measures, asked, triggers, ...terms }: PackageTerms) => ({
  ...terms,
  measures: measures.map((measure) => ({ ...measure })),
  asked: [...asked],
  triggers: [...triggers],
});
