import type { ActorId } from '@convoy/engine';
import type { TablePhase, Talker } from '../events/events.ts';
import type { ChannelId, PersonId } from '../ids.ts';

export interface SeenMessage {
  /** Its place among those of its channel that this viewer gets. */
  readonly n: number;
  readonly turn: number;
  readonly phase: TablePhase;
  readonly from: Talker;
  readonly callSign: string;
  /** Who wrote it, for control alone: it may be that they are to be muted. */
  readonly person: PersonId | null;
  /** Empty where control has hidden it from this viewer. */
  readonly text: string;
  readonly at: number;
  readonly hidden: boolean;
  /** This person has reported it. */
  readonly reported: boolean;
}

/** As what a viewer stands on a line through a third seat; `whole` for those who see all of it. */
export type LineRole = 'sender' | 'carrier' | 'receiver' | 'whole';
/**
 * What became of a message, as far as the viewer may know: a sender learns no more than that it was
 * given, a receiver gets what was passed and nothing else.
 */
export type SeenFate = 'given' | 'waiting' | 'passed' | 'altered' | 'withheld' | 'received';
export interface SeenRelay extends SeenMessage {
  readonly fate: SeenFate;
  /** What was passed on, where it differs from what was given and the viewer may know both. */
  readonly passed: string | null;
}
export interface SeenLine {
  readonly id: ChannelId;
  readonly from: ActorId;
  readonly via: ActorId;
  readonly to: ActorId;
  readonly as: LineRole;
  readonly frozen: boolean;
  /** What the carrier may do; the scenario says so to everybody. */
  readonly alter: boolean;
  readonly withhold: boolean;
  readonly messages: readonly SeenRelay[];
}

/** A statement of one's own seat that is not public, or not yet. */
export interface SeenStatement {
  readonly n: number;
  readonly text: string;
  readonly at: number;
  readonly status: 'waiting' | 'declined';
  readonly reason: string;
}

/** For whoever keeps order: control, or a host, who gets the muted alone. */
export interface TalkDesk {
  readonly muted: readonly PersonId[];
  readonly queue: readonly (SeenStatement & {
    readonly from: ActorId;
    readonly callSign: string;
  })[];
  readonly reports: readonly {
    readonly report: number;
    readonly channel: ChannelId;
    readonly n: number;
    readonly by: string;
    readonly seat: ActorId | null;
    readonly why: string;
    readonly at: number;
    readonly settled: boolean;
    readonly context: readonly {
      readonly n: number;
      readonly turn: number;
      readonly from: Talker;
      readonly callSign: string;
      readonly person: PersonId;
      readonly text: string;
      readonly passed: string | null;
      readonly at: number;
    }[];
  }[];
}

export interface TalkSection {
  readonly channels: readonly {
    readonly id: ChannelId;
    readonly members: readonly Talker[];
    readonly frozen: boolean;
    /** Messages before these, to be asked for; and how many of them are hidden, which may change. */
    readonly earlier: { readonly count: number; readonly hidden: number };
    readonly messages: readonly SeenMessage[];
  }[];
  readonly lines: readonly SeenLine[];
  /** Own statements that control has not let through. */
  readonly held: readonly SeenStatement[];
  /** Nobody but control may talk now. */
  readonly silenced: boolean;
  /** Public statements wait for control. */
  readonly checked: boolean;
  /** This person may write to control alone. */
  readonly muted: boolean;
  /** Who may carry between whom; null where any third seat may. */
  readonly goBetweens:
    | readonly {
        readonly seat: ActorId;
        readonly between: readonly ActorId[] | null;
        readonly alter: boolean;
        readonly withhold: boolean;
      }[]
    | null;
  readonly desk: TalkDesk | null;
}
