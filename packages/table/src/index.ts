export { commandSchema } from './commands/commands.ts';
export type { Command } from './commands/commands.ts';
export { reminders } from './commands/calendar.ts';
export type { Calendar } from './commands/calendar.ts';
export { inPlay } from './commands/context.ts';
export type { Context, Decision, Input } from './commands/context.ts';
export { seatingOf } from './commands/branch.ts';
export { decide } from './commands/decide.ts';
export * from './events/events.ts';
export { nextInjectAt } from './commands/inject-due.ts';
export {
  injectFaultCodes,
  injectFaults,
  injectLimits,
  isMovable,
} from './commands/inject-faults.ts';
export type { InjectFault, InjectFaultCode, InjectVocabulary } from './commands/inject-faults.ts';
export * from './events/inject-events.ts';
export { isReviewEvent } from './events/review-events.ts';
export { isRulingEvent } from './events/ruling-events.ts';
export * from './events/branch-events.ts';
export { conflictsIn } from './conflicts/conflicts.ts';
export type { ConflictCode, OrderConflict } from './conflicts/types.ts';
export { duties } from './duties/duties.ts';
export type { Duty } from './duties/duties.ts';
export { sees, seesAll } from './duties/may-see.ts';
export { gradeOf } from './state/watchers.ts';
export type { Grade } from './state/watchers.ts';
export { seatSeen } from './view/eyes.ts';
export type { Scene } from './state/screen.ts';
export { directs, dutiesOf } from './state/staff.ts';
export { dutiesSchema, lookSchema } from './commands/staff-commands.ts';
export * from './events/staff-events.ts';
export * from './events/days-events.ts';
export * from './events/talk-events.ts';
export { isPrivateToSeat, isSeatingEvent } from './events/seating-events.ts';
export * from './ids.ts';
export * from './refusals.ts';
export { evolve, fold } from './state/evolve.ts';
export { isOffered, isReleased } from './state/days.ts';
export { erasesAt, keptOf, retentions } from './state/keeping.ts';
export type { Kept, Retention } from './state/keeping.ts';
export { isLocked, mayRun, open, paperKind, seatList } from './state/state.ts';
export type { OpenedEvent, PaperKind, Person, Recorded, Seat, TableState } from './state/state.ts';
export * from './state/moments.ts';
export { realGame } from './state/real-game.ts';
export { botFillsIn, isDeputy } from './state/seating.ts';
export { isVoting } from './state/team.ts';
export { eyesOf, mayLook } from './view/look.ts';
export { earlierTalk } from './view/talk.ts';
export { openRecord } from './view/open-record.ts';
export {
  mayLookBack,
  mayReplay,
  pastView,
  replayLedger,
  replayView,
  seesWhole,
} from './view/past.ts';
export type { Eyes } from './view/past.ts';
export { reportReaders, reviewReport } from './review/report.ts';
export { reviewRun } from './review/run.ts';
export { reviewSeries } from './review/series.ts';
export { conceptIds } from './review/concepts/ids.ts';
export type { ConceptId } from './review/concepts/ids.ts';
export type * from './review/types.ts';
export { secrets } from './view/secrets.ts';
export type { Secret } from './view/secrets.ts';
export * from './view/types.ts';
export { withoutKept } from './state/inject-desk.ts';
export { ordersNow, seesOrders } from './view/written.ts';
export { view } from './view/view.ts';
export { isOpen, maySeeWhole, sightOf, viewerOf } from './view/whole.ts';
export type { Cut, Surroundings } from './view/surroundings.ts';
