import type { ActorId } from '@convoy/engine';
import type { PersonId } from '../ids.ts';
import type { TalkEvent } from '../events/talk-events.ts';

/** What control's log keeps of an event of talk: whose it was and how it went, never what was said. */
export const talkLine = (
  event: TalkEvent,
): {
  readonly seat: ActorId | null;
  readonly detail: string;
  /** Whom it is about, where that is not whoever did it. */
  readonly person?: PersonId;
} | null => {
  switch (event.type) {
    case 'relay.given':
      return { seat: event.from, detail: `${event.to} ${event.via}` };
    case 'relay.passed':
      return { seat: null, detail: `${event.line} ${event.altered ? 'altered' : 'as-given'}` };
    case 'relay.withheld':
      return { seat: null, detail: event.line };
    case 'statement.held':
      return { seat: event.from, detail: '' };
    case 'statement.settled':
      return { seat: event.from, detail: event.approved ? 'on' : 'off' };
    case 'statements.checked':
    case 'talk.silenced':
    case 'report.settled':
      return { seat: null, detail: event.on ? 'on' : 'off' };
    case 'message.reported':
      return { seat: null, detail: event.channel };
    case 'message.hidden':
    case 'channel.frozen':
      return { seat: null, detail: `${event.channel} ${event.on ? 'on' : 'off'}` };
    case 'person.muted':
      return { seat: null, detail: event.on ? 'on' : 'off', person: event.person };
    case 'demand.seen':
    case 'reading.given':
      return null;
  }
};
