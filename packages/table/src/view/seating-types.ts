import type { ActorId } from '@convoy/engine';
import type { MissRule, SeatDoor } from '../events/events.ts';
import type { PersonId } from '../ids.ts';
import type { Broadcast, Missed, Whisper } from '../state/seating.ts';

export type SeenWhisper = Pick<Whisper, 'n' | 'text' | 'at' | 'seenAt'>;

/** Who may sit where, and what control says. */
export interface SeatingSection {
  readonly seats: readonly {
    readonly seat: ActorId;
    readonly door: SeatDoor;
    /** Control plays it. */
    readonly deputy: boolean;
    /** Its people play it on the device that is passed around. */
    readonly passed: boolean;
  }[];
  /** Control's: whether a device is passed around. */
  readonly device: boolean;
  /** The deadline has passed, and the turn waits for somebody. */
  readonly overdue: boolean;
  readonly broadcast: Broadcast | null;
  /** The viewer's own seat. */
  readonly own: {
    readonly rule: MissRule;
    /** When control last nudged the seat in this turn; null once it has locked. */
    readonly nudgedAt: number | null;
    readonly whispers: readonly SeenWhisper[];
    /** What was used where the seat missed a turn's deadline; the last time. */
    readonly missed: Pick<Missed, 'turn' | 'used'> | null;
    /** The turn in which the viewer sat down, where the game ran already. */
    readonly lateSince: number | null;
    /** The viewer is control's own hand in this seat. */
    readonly deputy: boolean;
  } | null;
  /** Whoever runs the room. */
  readonly doors: readonly { readonly seat: ActorId; readonly key: string | null }[] | null;
  readonly unseated: readonly {
    readonly person: PersonId;
    readonly callSign: string;
    readonly here: boolean;
  }[];
  /** Control alone. */
  readonly desk: {
    readonly seats: readonly {
      readonly seat: ActorId;
      readonly rule: MissRule;
      readonly nudgedAt: number | null;
      readonly whispers: readonly SeenWhisper[];
    }[];
    readonly awaits: readonly ActorId[];
  } | null;
  /** Control's in play; everybody's in the open review. */
  readonly missed: readonly Missed[];
}
