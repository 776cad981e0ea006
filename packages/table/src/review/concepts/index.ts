import type { History } from '../history.ts';
import type { Sighting } from '../types.ts';
import { abandonment } from './abandonment.ts';
import { audienceCost } from './audience-cost.ts';
import { backSliding } from './back-sliding.ts';
import { backlash } from './backlash.ts';
import { commitmentProblem } from './commitment-problem.ts';
import type { Detector } from './concept.ts';
import { conceptIds } from './ids.ts';
import type { ConceptId } from './ids.ts';
import { credibilityTrap } from './credibility-trap.ts';
import { entrapment } from './entrapment.ts';
import { inadvertentEscalation } from './inadvertent-escalation.ts';
import { lateWayOut } from './late-way-out.ts';
import { misreadSignal } from './misread-signal.ts';
import { overCompliance } from './over-compliance.ts';
import { sanctionsBusting } from './sanctions-busting.ts';
import { spiral } from './spiral.ts';

export const detectors = {
  'credibility-trap': credibilityTrap,
  'audience-cost': audienceCost,
  'misread-signal': misreadSignal,
  'inadvertent-escalation': inadvertentEscalation,
  spiral,
  entrapment,
  abandonment,
  'late-way-out': lateWayOut,
  'commitment-problem': commitmentProblem,
  'back-sliding': backSliding,
  'sanctions-busting': sanctionsBusting,
  backlash,
  'over-compliance': overCompliance,
} as const satisfies Record<ConceptId, Detector>;

/** Everything of the theory that the record shows, notion by notion, each from the earliest on. */
export const sightingsIn = (history: History): readonly Sighting[] =>
  conceptIds.flatMap((id) => detectors[id](history).toSorted((a, b) => a.turn - b.turn));
