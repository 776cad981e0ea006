import type { RoomEvent } from '../events/events.ts';

/** Who beside control may read a field before the review. */
export type KnownTo = 'nobody' | 'seat' | 'parties';
export interface Secret {
  readonly event: RoomEvent['type'];
  readonly field: string;
  readonly knownTo: KnownTo;
}

/**
 * The fields of a room that somebody may not see before the review, apart from the code that
 * builds views, so that the leak tests can plant a mark in each and look for it in every output.
 * What an engine event holds inside is marked entry by entry, by each entry's audience.
 */
export const secrets: readonly Secret[] = [
  { event: 'room.opened', field: 'seed', knownTo: 'nobody' },
  { event: 'room.opened', field: 'salt', knownTo: 'nobody' },
  { event: 'room.opened', field: 'texts.brief', knownTo: 'seat' },
  { event: 'room.opened', field: 'texts.events', knownTo: 'parties' },
  { event: 'pen.moved', field: 'person', knownTo: 'seat' },
  { event: 'orders.locked', field: 'orders', knownTo: 'seat' },
  { event: 'orders.locked', field: 'forecast', knownTo: 'seat' },
  { event: 'orders.locked', field: 'person', knownTo: 'seat' },
  { event: 'orders.unlocked', field: 'seat', knownTo: 'seat' },
  { event: 'paper.made', field: 'act', knownTo: 'parties' },
  { event: 'paper.made', field: 'outcome', knownTo: 'parties' },
  { event: 'world.injected', field: 'outcome', knownTo: 'parties' },
  { event: 'world.injected', field: 'told', knownTo: 'parties' },
  { event: 'world.injected', field: 'own', knownTo: 'nobody' },
  { event: 'inject.written', field: 'draft', knownTo: 'nobody' },
  { event: 'inject.written', field: 'standing', knownTo: 'nobody' },
  { event: 'inject.set', field: 'injects', knownTo: 'nobody' },
  { event: 'talk.said', field: 'text', knownTo: 'parties' },
  { event: 'talk.said', field: 'members', knownTo: 'parties' },
  { event: 'relay.given', field: 'text', knownTo: 'parties' },
  { event: 'relay.passed', field: 'text', knownTo: 'parties' },
  { event: 'relay.passed', field: 'altered', knownTo: 'parties' },
  { event: 'relay.withheld', field: 'n', knownTo: 'parties' },
  { event: 'statement.held', field: 'text', knownTo: 'seat' },
  { event: 'statement.settled', field: 'reason', knownTo: 'seat' },
  { event: 'message.reported', field: 'why', knownTo: 'nobody' },
  { event: 'message.reported', field: 'context', knownTo: 'nobody' },
  { event: 'report.settled', field: 'on', knownTo: 'nobody' },
  { event: 'message.hidden', field: 'text', knownTo: 'nobody' },
  { event: 'channel.frozen', field: 'channel', knownTo: 'parties' },
  { event: 'person.muted', field: 'person', knownTo: 'parties' },
  { event: 'demand.seen', field: 'demand', knownTo: 'parties' },
  { event: 'reading.given', field: 'reading', knownTo: 'seat' },
  { event: 'orders.locked', field: 'orders.meaning', knownTo: 'seat' },
  { event: 'forecast.made', field: 'orders', knownTo: 'nobody' },
  { event: 'forecast.made', field: 'forecast', knownTo: 'nobody' },
  { event: 'bot.reasoned', field: 'reasons', knownTo: 'nobody' },
  { event: 'role.chosen', field: 'role', knownTo: 'seat' },
  { event: 'pen.asked', field: 'person', knownTo: 'seat' },
  { event: 'draft.left', field: 'orders', knownTo: 'nobody' },
  { event: 'suggestion.made', field: 'about', knownTo: 'seat' },
  { event: 'suggestion.made', field: 'reason', knownTo: 'seat' },
  { event: 'suggestion.settled', field: 'note', knownTo: 'seat' },
  { event: 'paper.advised', field: 'reason', knownTo: 'seat' },
  { event: 'rule.set', field: 'rule', knownTo: 'seat' },
  { event: 'orders.put', field: 'orders', knownTo: 'seat' },
  { event: 'orders.voted', field: 'reason', knownTo: 'seat' },
  { event: 'orders.withdrawn', field: 'why', knownTo: 'seat' },
  { event: 'dissent.recorded', field: 'reason', knownTo: 'seat' },
  { event: 'seat.door-set', field: 'key', knownTo: 'nobody' },
  { event: 'miss-rule.set', field: 'rule', knownTo: 'seat' },
  { event: 'orders.missed', field: 'used', knownTo: 'seat' },
  { event: 'turn.awaits', field: 'seats', knownTo: 'nobody' },
  { event: 'seat.nudged', field: 'seat', knownTo: 'seat' },
  { event: 'whisper.sent', field: 'text', knownTo: 'seat' },
  { event: 'whisper.seen', field: 'n', knownTo: 'seat' },
  { event: 'code.reissued', field: 'person', knownTo: 'nobody' },
  { event: 'turn.resolved', field: 'outcome', knownTo: 'parties' },
  { event: 'ruling.made', field: 'reason', knownTo: 'parties' },
  { event: 'ruling.made', field: 'lines', knownTo: 'parties' },
  { event: 'ruling.made', field: 'n', knownTo: 'nobody' },
  { event: 'ruling.made', field: 'person', knownTo: 'parties' },
  { event: 'act.argued', field: 'act', knownTo: 'parties' },
  { event: 'act.argued', field: 'reasons', knownTo: 'seat' },
  { event: 'act.withdrawn', field: 'seat', knownTo: 'seat' },
  { event: 'act.weighed', field: 'odds', knownTo: 'seat' },
  { event: 'act.weighed', field: 'note', knownTo: 'seat' },
  { event: 'act.refused', field: 'reason', knownTo: 'seat' },
  { event: 'note.pinned', field: 'text', knownTo: 'nobody' },
  { event: 'note.dropped', field: 'n', knownTo: 'nobody' },
];
