import type { ActorId, DemandId, EntryId } from '@convoy/engine';
import type { TablePhase } from '../events/events.ts';
import type { Evidence, GivenReading } from '../events/talk-events.ts';
import type { ChannelId, PersonId } from '../ids.ts';

/** What became of a message that a seat was given to carry. */
export type RelayFate =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'withheld'; readonly at: number }
  | {
      readonly kind: 'passed';
      readonly text: string;
      readonly altered: boolean;
      readonly turn: number;
      readonly phase: TablePhase;
      readonly at: number;
      /** Which it is among those that this line's receiver has got, from 1. */
      readonly n: number;
      /** Which it is among all that were passed in the room, for their sequence; never shown. */
      readonly order: number;
    };
export interface Relay {
  readonly line: ChannelId;
  /** Which it is among those given on this line, from 1. */
  readonly n: number;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly via: ActorId;
  readonly person: PersonId;
  readonly turn: number;
  readonly phase: TablePhase;
  readonly at: number;
  readonly text: string;
  readonly fate: RelayFate;
}
export interface HeldStatement {
  readonly from: ActorId;
  readonly n: number;
  readonly person: PersonId;
  readonly turn: number;
  readonly at: number;
  readonly text: string;
  readonly status: 'waiting' | 'approved' | 'declined';
  readonly reason: string;
}
export interface Report {
  readonly channel: ChannelId;
  readonly n: number;
  readonly person: PersonId;
  readonly why: string;
  readonly at: number;
  readonly context: readonly Evidence[];
  readonly settled: boolean;
}
export interface SeatReading {
  readonly seat: ActorId;
  readonly turn: number;
  readonly act: EntryId;
  readonly reading: GivenReading;
  readonly person: PersonId;
}

/** Talk beyond plain messages: what is carried, what waits, what control keeps in order. */
export interface TalkState {
  readonly relays: readonly Relay[];
  readonly held: readonly HeldStatement[];
  readonly reports: readonly Report[];
  readonly hidden: readonly { readonly channel: ChannelId; readonly n: number }[];
  readonly frozen: readonly ChannelId[];
  readonly muted: readonly PersonId[];
  readonly silenced: boolean;
  /** Public statements wait for control. */
  readonly checked: boolean;
  readonly readings: readonly SeatReading[];
  /** Demands that their addressees have had before them. */
  readonly seen: readonly DemandId[];
}

export const quiet: TalkState = {
  ...{
    relays: [],
    held: [],
    reports: [],
    hidden: [],
    frozen: [],
    muted: [],
    readings: [],
    seen: [],
  },
  ...{ silenced: false, checked: false },
};

export const isHidden = (talk: TalkState, channel: ChannelId, n: number): boolean =>
  talk.hidden.some((one) => one.channel === channel && one.n === n);
