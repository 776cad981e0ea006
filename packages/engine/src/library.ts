/** Words by which a library sorts crises and says what they teach. No rule reads them. */

/** Where a crisis takes place; `invented` for a sea or a country that no map has. */
export const regions = ['americas', 'europe', 'middle-east', 'africa', 'asia', 'invented'] as const;
export type Region = (typeof regions)[number];

/** What a crisis is about. */
export const themes = [
  'nuclear-weapons',
  'sanctions',
  'energy',
  'trade-and-technology',
  'sea-and-blockade',
  'war-and-force',
  'deterrence',
  'territory',
  'terrorism',
  'protection-of-people',
] as const;
export type Theme = (typeof themes)[number];

/** Notions of the theory that a crisis can teach. The review finds some of them in the record by itself. */
export const concepts = [
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
  'burden-sharing',
  'veto-and-consent',
  'two-level-game',
  'face-saving',
  'reciprocity',
  'verification',
  'mediation',
  'mandate',
  'extended-deterrence',
  'denial-and-punishment',
  'brinkmanship',
  'coalition-fatigue',
  'harm-to-bystanders',
] as const;
export type Concept = (typeof concepts)[number];
