import type { ActorId, DemandId, EntryId, Reading } from '@convoy/engine';
import type { ChannelId, PersonId } from '../ids.ts';
import type { EventAudience, Talker } from './parts.ts';

/** How a receiver read an act, in its own words; not to know is an answer too. */
export type GivenReading = Reading | 'unclear';

/** One message as it stood when somebody reported another beside it. */
export interface Evidence {
  readonly n: number;
  readonly turn: number;
  readonly from: Talker;
  readonly person: PersonId;
  readonly text: string;
  /** What a go-between made of it, where one passed it on. */
  readonly passed: string | null;
  readonly at: number;
}

/** Talk through a third seat, order in talk, and how acts were read. */
export type TalkEvent =
  | {
      readonly type: 'relay.given';
      readonly line: ChannelId;
      readonly n: number;
      readonly from: ActorId;
      readonly to: ActorId;
      readonly via: ActorId;
      readonly person: PersonId;
      readonly text: string;
    }
  | {
      readonly type: 'relay.passed';
      readonly line: ChannelId;
      readonly n: number;
      /** What the receiver gets: the sender's words, or others. */
      readonly text: string;
      readonly altered: boolean;
      /** Null where a bot carried it, or a courier who may not keep it. */
      readonly person: PersonId | null;
    }
  | {
      readonly type: 'relay.withheld';
      readonly line: ChannelId;
      readonly n: number;
      readonly person: PersonId;
    }
  /** A public statement that waits for control. */
  | {
      readonly type: 'statement.held';
      readonly from: ActorId;
      readonly n: number;
      readonly person: PersonId;
      readonly text: string;
    }
  /** Control let it be shown, which is an event of its own, or turned it down. */
  | {
      readonly type: 'statement.settled';
      readonly from: ActorId;
      readonly n: number;
      readonly approved: boolean;
      readonly reason: string;
    }
  | { readonly type: 'statements.checked'; readonly on: boolean }
  | {
      readonly type: 'message.reported';
      readonly channel: ChannelId;
      readonly n: number;
      readonly person: PersonId;
      readonly why: string;
      readonly context: readonly Evidence[];
    }
  | { readonly type: 'report.settled'; readonly report: number; readonly on: boolean }
  | {
      readonly type: 'message.hidden';
      readonly channel: ChannelId;
      readonly n: number;
      readonly on: boolean;
    }
  | { readonly type: 'channel.frozen'; readonly channel: ChannelId; readonly on: boolean }
  | { readonly type: 'person.muted'; readonly person: PersonId; readonly on: boolean }
  | { readonly type: 'talk.silenced'; readonly on: boolean }
  /** Somebody of the seat that it is addressed to has had the demand before them. */
  | {
      readonly type: 'demand.seen';
      readonly seat: ActorId;
      readonly demand: DemandId;
      readonly person: PersonId;
    }
  | {
      readonly type: 'reading.given';
      readonly seat: ActorId;
      readonly turn: number;
      readonly act: EntryId;
      readonly reading: GivenReading;
      readonly person: PersonId;
    };

export const talkAudiences = {
  'relay.given': 'parties',
  'relay.passed': 'parties',
  'relay.withheld': 'parties',
  'statement.held': 'seat',
  'statement.settled': 'seat',
  'statements.checked': 'everyone',
  'message.reported': 'control',
  'report.settled': 'control',
  'message.hidden': 'parties',
  'channel.frozen': 'parties',
  'person.muted': 'parties',
  'talk.silenced': 'everyone',
  'demand.seen': 'parties',
  'reading.given': 'seat',
} as const satisfies Record<TalkEvent['type'], EventAudience>;

export const isTalkEvent = (event: { readonly type: string }): event is TalkEvent =>
  Object.hasOwn(talkAudiences, event.type);
