/** Why the engine turned an act down. It may depend only on what the seat can see. */
export const refusalCodes = [
  'unknown-instrument',
  'not-in-play',
  'not-yours',
  'missing-field',
  'bad-field',
  'unknown-actor',
  'unknown-issue',
  'unknown-offer',
  'unknown-demand',
  'unknown-measure',
  'unknown-sector',
  'unknown-package',
  'unknown-consent',
  'unknown-asset',
  'unknown-agreement',
  'unknown-commitment',
  'nobody-weak',
  'no-new-government',
  'needs-consent',
  'not-sponsor',
  'not-asked',
  'not-a-member',
  'package-closed',
  'unknown-version',
  'unknown-change',
  'not-under-review',
  'nothing-held',
  'no-shortfall',
  'not-certifier',
  'consent-closed',
  'no-alarm',
  'inspectors-invited',
  'not-a-party',
  'out-of-range',
  'self-target',
  'too-many-orders',
  'too-dear',
  'duplicate',
  'already-standing',
  'needs-other-first',
  'needs-war-warning',
  'offer-closed',
  'demand-closed',
  'not-addressee',
  'not-author',
  'clause-not-owned',
  'crisis-over',
  'crisis-not-over',
  'unknown-inject',
  'already-fired',
  'reason-too-short',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** Which field of the act is at fault, or null for the act as a whole. */
  readonly field: string | null;
  /** Which order of the set, by its place in the set that was checked; null outside a set. */
  readonly order: number | null;
  /** What the message needs: limits, costs, ids. Nothing the seat cannot see. */
  readonly detail: Readonly<Record<string, string | number>>;
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };
