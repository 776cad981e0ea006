export { engine } from './engine.ts';
export { check, judge } from './check/check.ts';
export type { CheckSight } from './check/check.ts';
export { hashText } from './hash.ts';
export { replay } from './recording.ts';
export type { RecordedTurn, Recording, Replay } from './recording.ts';
export { ledgerOf } from './view/ledger.ts';
export * from './act-schemas.ts';
export * from './acts.ts';
export * from './advice.ts';
export * from './forecast.ts';
export * from './package-schemas.ts';
export * from './package-terms.ts';
export * from './ids.ts';
export * from './quantities.ts';
export * from './refusals.ts';
export * from './scenario.ts';
export { clamp, decay, logistic, logit, pow, sqrt } from './math.ts';
export { uniform } from './chance/draw.ts';
export { audienceCost, reputationCost } from './rules/commitments.ts';
export {
  ANSWERS,
  BRINK,
  BRINK_ENDS,
  BRINK_WITH_CASUALTIES,
  leavesBrink,
  meansWar,
  reachesBrink,
} from './rules/brink.ts';
export { concessionCost, fatigueFlow, lossOf, safeguarded, supportFlow } from './rules/home.ts';
export {
  electionChance,
  fallChance,
  homeBandOf,
  homeRelief,
  homeSurcharge,
} from './rules/home-bands.ts';
export {
  FORUM_FRICTION,
  friction,
  INCIDENT_HEAT,
  incidentChance,
  severityAt,
  severityShares,
} from './rules/incident.ts';
export { alertRisk, chanceOfUse } from './rules/nuclear.ts';
export { contactOf } from './rules/measure.ts';
export { weightOf } from './rules/ladder.ts';
export { TAIL_TURNS } from './rules/judgement.ts';
export { assurance, isOpenAlarm, SNAPBACK, STALE, VERIFICATION } from './rules/settlement.ts';
export { leakChance } from './rules/off-ramp.ts';
export { RESENTED, inForce, touches } from './rules/consent.ts';
export { RECOGNISED, stakes } from './rules/stakes.ts';
export { stakesOf } from './resolution/off-ramps.ts';
export { EASING, heat, relaxation, standDownEase, tensionBase } from './rules/tension.ts';
export { pressure } from './rules/threat.ts';
export {
  bite,
  cutShare,
  ENFORCEMENT,
  isolation,
  pain,
  ramp,
  rampOver,
  SANCTION_TRUST,
  TARGETED_COVER,
  FELT_IN_TIME,
  tierShare,
  watched,
} from './rules/bite.ts';
export {
  SANCTION_KINDS,
  leakingShare,
  sanctionKindOf,
  tariffRevenue,
} from './rules/sanction-kinds.ts';
export { packageLegitimacy } from './rules/legitimacy.ts';
export { demandProgress } from './rules/settlement.ts';
export { accession, breadth, stayPrice, UNDER_DELIVERED } from './rules/accession.ts';
export { bargain, foundOut, LOOKING_AWAY, WEDGE_TRUST } from './rules/side-deal.ts';
export { madeGood } from './rules/compensation.ts';
export { RECOGNITION } from './rules/status.ts';
export { ASSESSMENT_LEAKED, assessmentLeak, misreading } from './rules/reading.ts';
export { FORUM_TRUST } from './rules/cohesion.ts';
export * from './rules/defence-diplomacy.ts';
export * from './rules/grey-zone.ts';
export { harmFlow } from './rules/harm.ts';
export {
  backfillGain,
  BLOWBACK,
  leakFlow,
  POLICED,
  resilience,
  SECONDARY,
  secondaryHit,
} from './rules/leak.ts';
export { AMBIGUITY, GUIDANCE, lingering, overcompliance } from './rules/overcompliance.ts';
export { AID, BACKFILL, CLAMPDOWN, STANDS, voiceOf } from './rules/third-parties.ts';
export { ruleIds } from './rules/rule-ids.ts';
export type { RuleId } from './rules/rule-ids.ts';
export { catalogue, instrumentOf } from './instruments/catalogue.ts';
export type { Instrument } from './instruments/define.ts';
export { menuOf, offered } from './instruments/menu.ts';
export * from './instruments/param.ts';
export { isPackageFact } from './effects/apply-package.ts';
export type { PackageFact } from './effects/apply-package.ts';
export { isGovernmentFact } from './effects/apply-government.ts';
export type { GovernmentFact } from './effects/apply-government.ts';
export type * from './effects/facts.ts';
export * from './ledger/entry.ts';
export * from './state/state.ts';
export type * from './verbs.ts';
export { isOfPackage, scaleOf } from './rulings/measure-scale.ts';
export type { MeasureScale } from './rulings/measure-scale.ts';
export type * from './rulings/ruling.ts';
export { chanceWords, stockWords, tensionWords } from './view/types.ts';
export type * from './view/types.ts';
