import type { Concept } from '@convoy/engine/library';

/** Notions of the theory that the record can show, in the sequence in which a review tells them. */
export const conceptIds = [
  'credibility-trap',
  'audience-cost',
  'misread-signal',
  'inadvertent-escalation',
  'spiral',
  'entrapment',
  'abandonment',
  'late-way-out',
  'commitment-problem',
  'back-sliding',
  'sanctions-busting',
  'backlash',
  'over-compliance',
] as const satisfies readonly Concept[];
export type ConceptId = (typeof conceptIds)[number];
