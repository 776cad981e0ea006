import type { InjectEvent } from '../events/inject-events.ts';
import { isInjectEvent } from '../events/inject-events.ts';
import type { RulingEvent } from '../events/ruling-events.ts';
import { isRulingEvent } from '../events/ruling-events.ts';
import { isBranchEvent } from '../events/branch-events.ts';
import type { BranchEvent } from '../events/branch-events.ts';
import { isSeatingEvent } from '../events/seating-events.ts';
import type { SeatingEvent } from '../events/seating-events.ts';
import type { TalkEvent } from '../events/talk-events.ts';
import { isTalkEvent } from '../events/talk-events.ts';
import type { RoomEvent } from '../events/events.ts';
import { isStaffEvent } from '../events/staff-events.ts';
import type { StaffEvent } from '../events/staff-events.ts';
import { isReviewEvent } from '../events/review-events.ts';
import type { ReviewEvent } from '../events/review-events.ts';
import { staffLine } from './staff-log.ts';
import type { DaysEvent } from '../events/days-events.ts';
import { isDaysEvent } from '../events/days-events.ts';
import { daysLine } from './days-log.ts';
import type { LogLine, Recorded } from './state.ts';
import { happenedDetail, injectDetail } from './inject-log.ts';
import { rulingLine } from './ruling-log.ts';
import { seatingLine } from './seating-log.ts';
import { talkLine } from './talk-log.ts';

const line = (
  { at, person, event }: Recorded,
  seat: LogLine['seat'] = null,
  detail = '',
): LogLine => ({ at, type: event.type, seat, person, detail });

/** A code and a turn; of a room brought in, when its archive was made. */
const whereFrom = (event: BranchEvent): string => {
  switch (event.type) {
    case 'room.branched':
      return `${event.code} ${String(event.turn)}`;
    case 'room.forked':
      return `${event.parent} ${String(event.turn)}`;
    case 'room.imported':
      return String(event.madeAt);
  }
};

/** A line of an event that has a file of its own: whom it is about, where that is not who did it. */
const kept = (
  recorded: Recorded,
  about: ReturnType<typeof talkLine> | ReturnType<typeof daysLine>,
): LogLine | null =>
  about === null
    ? null
    : line(
        about.person === undefined ? recorded : { ...recorded, person: about.person },
        about.seat,
        about.detail,
      );

const seated = (recorded: Recorded, event: SeatingEvent): LogLine => {
  const { seat, detail } = seatingLine(event);
  return line(recorded, seat, detail);
};

/** Events of these kinds have a file of their own. */
type Elsewhere =
  | TalkEvent
  | DaysEvent
  | RulingEvent
  | InjectEvent
  | BranchEvent
  | SeatingEvent
  | StaffEvent
  | ReviewEvent;

const isElsewhere = (event: RoomEvent): event is Elsewhere =>
  [
    ...[isTalkEvent, isDaysEvent, isRulingEvent, isInjectEvent],
    ...[isBranchEvent, isSeatingEvent, isStaffEvent, isReviewEvent],
  ].some((is) => is(event));

const ofStaff = (recorded: Recorded, event: StaffEvent): LogLine => {
  const { seat, detail, person } = staffLine(event, recorded.person);
  return line({ ...recorded, person }, seat, detail);
};

const ofReview = (recorded: Recorded, event: ReviewEvent): LogLine => {
  switch (event.type) {
    case 'reveal.set':
      return line(recorded, null, event.reveal);
    case 'review.opened':
    case 'questions.set':
    case 'rubric.set':
      return line(recorded);
    case 'answers.closed':
      return line(recorded, null, event.on ? 'on' : 'off');
    case 'answer.written':
      return line(recorded, event.seat);
    case 'sheet.written':
    case 'sheet.given':
      return line({ ...recorded, person: event.about.person }, event.about.seat);
  }
};

const describeElsewhere = (recorded: Recorded, event: Elsewhere): LogLine | null => {
  if (isTalkEvent(event)) return kept(recorded, talkLine(event));
  if (isDaysEvent(event)) return kept(recorded, daysLine(event));
  if (isRulingEvent(event)) return kept(recorded, rulingLine(event));
  if (isInjectEvent(event)) return line(recorded, null, injectDetail(event));
  if (isReviewEvent(event)) return ofReview(recorded, event);
  if (isBranchEvent(event)) return line(recorded, null, whereFrom(event));
  return isSeatingEvent(event) ? seated(recorded, event) : ofStaff(recorded, event);
};

const describeRoom = (recorded: Recorded, event: Exclude<RoomEvent, Elsewhere>): LogLine | null => {
  switch (event.type) {
    case 'room.opened':
    case 'clock.resumed':
    case 'clock.paused':
    case 'practice.ended':
      return line(recorded);
    case 'world.injected':
      return line(recorded, null, happenedDetail(event.outcome));
    case 'person.joined':
      return line(recorded, null, event.role);
    case 'seat.claimed':
    case 'seat.left':
    case 'pen.moved':
    case 'seat.given-to-bot':
    case 'seat.handed-back':
    case 'orders.unlocked':
    case 'forecast.made':
    case 'pen.asked':
    case 'suggestion.made':
    case 'paper.advised':
    case 'orders.put':
    case 'dissent.recorded':
      return line(recorded, event.seat);
    case 'suggestion.settled':
      return line(recorded, event.seat, event.taken ? 'taken' : 'left');
    case 'rule.set':
      return line(recorded, event.seat, event.rule);
    case 'orders.voted':
      return line(recorded, event.seat, event.answer);
    case 'orders.withdrawn':
      return line(recorded, event.seat, event.why);
    case 'phase.entered':
      return line(recorded, null, `${event.phase} ${String(event.turn)}`);
    case 'advice.switched':
    case 'forecast.switched':
      return line(recorded, null, event.on ? 'on' : 'off');
    case 'clock.extended':
    case 'room.ended':
      return line(recorded, null, event.why);
    case 'orders.locked':
      return line(recorded, event.seat, String(event.orders.length));
    case 'paper.made':
      return line(recorded, event.seat, event.act.type);
    case 'turn.resolved':
    case 'turn.published':
      return line(recorded, null, String(event.turn));
    case 'talk.said':
    case 'bot.reasoned':
    case 'role.chosen':
    case 'draft.left':
      return null;
  }
};

/** The control room's log line for an event; null for what is not worth one. No content of talk. */
export const describe = (recorded: Recorded): LogLine | null => {
  const { event } = recorded;
  return isElsewhere(event) ? describeElsewhere(recorded, event) : describeRoom(recorded, event);
};
