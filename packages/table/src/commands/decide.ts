import type { RoomEvent } from '../events/events.ts';
import { evolve } from '../state/evolve.ts';
import type { TableState } from '../state/state.ts';
import { done, refuse } from './context.ts';
import type { Ask, Context, Decision, Input } from './context.ts';
import type { Command } from './commands.ts';
import { branchOff, fork } from './branch.ts';
import { botOrders, botPaper, lock, paper, unlock } from './orders.ts';
import {
  advance,
  deadline,
  endRoom,
  extend,
  keepForecast,
  keepTurnForecast,
  outage,
  pause,
  publish,
  resolveNow,
  resume,
  setAdvice,
  setForecasts,
  startRoom,
  stopPractice,
} from './run.ts';
import { passPen, takePen } from './pen.ts';
import { claimSeat, giveToBot, handBack, leaveSeat, observe } from './seats.ts';
import { onCalendar } from './calendar.ts';
import { handleDays, isDaysCommand } from './days-desk.ts';
import type { DaysCommand } from './days-desk.ts';
import { takeOver } from './replacement.ts';
import { isReleased } from '../state/days.ts';
import { carriedOn } from './back-channel.ts';
import { dueInjects } from './inject-due.ts';
import { forInjects, isInjectCommand } from './injects.ts';
import type { InjectCommand } from './injects.ts';
import { draftChanged } from './rules.ts';
import { handleRuling, isRulingCommand } from './ruling-desk.ts';
import type { RulingCommand } from './ruling-desk.ts';
import { comeInvited, notOnDuty } from './duties.ts';
import { handleStaff, isStaffCommand } from './staff-desk.ts';
import type { StaffCommand } from './staff-desk.ts';
import { handleSeating, isSeatingCommand } from './seating-desk.ts';
import type { SeatingCommand } from './seating-desk.ts';
import { seatDeputy } from './deputy.ts';
import { passAround } from './device.ts';
import { askNames, reissue } from './address.ts';
import { handleReview, isReviewCommand } from './review-desk.ts';
import type { ReviewCommand } from './review-desk.ts';
import { handleTalk, isTalkCommand } from './talk-desk.ts';
import type { TalkCommand } from './talk-desk.ts';
import { say } from './talk.ts';
import { forTeam } from './team.ts';
import { followUps } from './turns.ts';

type OfRoom = Exclude<
  Command,
  | TalkCommand
  | StaffCommand
  | InjectCommand
  | RulingCommand
  | DaysCommand
  | SeatingCommand
  | ReviewCommand
>;

type Keeping = Extract<Command, { readonly type: 'seat.give-to-bot' | 'seat.hand-back' }>;
const toBotOrBack = (ask: Ask, { type, seat }: Keeping): Decision =>
  type === 'seat.give-to-bot' ? giveToBot(ask, seat) : handBack(ask, seat);

const handleRoom = (ask: Ask, command: OfRoom): Decision => {
  switch (command.type) {
    case 'seat.claim':
      return claimSeat(ask, command.seat, command.key);
    case 'seat.leave':
      return leaveSeat(ask);
    case 'room.observe':
      return observe(ask);
    case 'pen.take':
      return takePen(ask);
    case 'pen.pass':
      return passPen(ask, command.person);
    case 'seat.give-to-bot':
    case 'seat.hand-back':
      return toBotOrBack(ask, command);
    case 'room.start':
      return startRoom(ask);
    case 'phase.advance':
      return advance(ask, command.turn);
    case 'clock.pause':
      return pause(ask);
    case 'clock.resume':
      return resume(ask);
    case 'clock.extend':
      return extend(ask, command.seconds);
    case 'orders.lock':
      return lock(ask, command.turn, command.orders, command.forecast);
    case 'orders.unlock':
      return unlock(ask, command.turn);
    case 'paper.act':
      return paper(ask, command.turn, command.act);
    case 'talk.say':
      return say(ask, command.to, command.text);
    case 'turn.resolve':
      return resolveNow(ask, command.turn);
    case 'turn.publish':
      return publish(ask, command.turn);
    case 'advice.set':
      return setAdvice(ask, command.on);
    case 'forecast.set':
      return setForecasts(ask, command.on);
    case 'room.branch':
      return branchOff(ask, command.turn, command.move);
    case 'practice.end':
      return stopPractice(ask);
    case 'room.end':
      return endRoom(ask);
    case 'role.choose':
    case 'pen.ask':
    case 'suggestion.make':
    case 'suggestion.settle':
    case 'paper.advise':
    case 'rule.set':
    case 'orders.vote':
    case 'dissent.record':
      return forTeam(ask, command);
  }
};

const handle = (ask: Ask, command: Command): Decision => {
  const offDuty = notOnDuty(ask, command);
  if (offDuty !== null) return offDuty;
  if (isTalkCommand(command)) return handleTalk(ask, command);
  if (isInjectCommand(command)) return forInjects(ask, command);
  if (isRulingCommand(command)) return handleRuling(ask, command);
  if (isDaysCommand(command)) return handleDays(ask, command);
  if (isSeatingCommand(command)) return handleSeating(ask, command);
  if (isReviewCommand(command)) return handleReview(ask, command);
  if (isStaffCommand(command)) return handleStaff(ask, command);
  return handleRoom(ask, command);
};

const judge = (state: TableState, input: Input, context: Context): Decision => {
  switch (input.by) {
    case 'person': {
      const person = state.people[input.person];
      if (person === undefined || isReleased(state, person.id)) return refuse('unknown-person');
      return handle({ state, person, context }, input.command);
    }
    case 'door':
      return done({ type: 'person.joined', person: input.person, role: input.role });
    case 'fork':
      return fork(state, input, context);
    case 'invited':
      return comeInvited(state, input);
    case 'forecaster':
      return keepForecast(state, input);
    case 'turn-forecaster':
      return keepTurnForecast(state, input);
    case 'clock':
      return deadline(state, context);
    case 'replacement':
      return takeOver(state, input, context);
    case 'draft':
      return draftChanged(state, input.seat, context);
    case 'deputy':
      return seatDeputy(state, input, context);
    case 'names':
      return askNames(state, input);
    case 'device':
      return passAround(state, input, context);
    case 'reissue':
      return reissue(state, input);
    case 'outage':
      return outage(state, input.ms);
    case 'bot':
      return input.act.type === 'orders'
        ? botOrders(state, input.seat, input.act.orders, input.act.reasons)
        : botPaper(state, input.seat, input.act.act, input.act.reasons);
  }
};

/**
 * What follows from an input: events to store, or a refusal that depends only on what the asker
 * may see. Pure: the same state, input and context give the same answer.
 */
export const decide = (state: TableState, input: Input, context: Context): Decision => {
  const decision = judge(state, input, context);
  if (!decision.ok) return decision;
  const fold = (from: TableState, events: readonly RoomEvent[]): TableState =>
    events.reduce((now, event) => evolve(now, { at: context.now, person: null, event }), from);
  const placed = onCalendar(state, context);
  const events = decision.events.map(placed);
  const after = fold(state, events);
  const following = [...carriedOn(after), ...followUps(after, context).map(placed)];
  const injected =
    after.injects.own.length === 0 ? [] : dueInjects(state, fold(after, following), context);
  return done(...events, ...following, ...injected);
};
