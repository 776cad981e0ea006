import type { ActorId } from '@convoy/engine';
import type { MissRule, MissUse, SeatDoor } from '../events/seating-events.ts';
import type { PersonId } from '../ids.ts';

export interface Door {
  readonly door: SeatDoor;
  readonly key: string | null;
}
export interface Whisper {
  readonly seat: ActorId;
  readonly n: number;
  readonly text: string;
  readonly at: number;
  readonly seenAt: number | null;
}
export interface Missed {
  readonly turn: number;
  readonly seat: ActorId;
  readonly used: MissUse;
}
export interface Broadcast {
  readonly n: number;
  readonly text: string;
  readonly at: number;
}

/** Who may sit where, what control says to seats, and what became of missed deadlines. */
export interface Seating {
  readonly doors: Readonly<Record<string, Door>>;
  readonly rules: Readonly<Record<string, MissRule>>;
  readonly missed: readonly Missed[];
  /** Seats for which the running turn stands beyond its deadline. */
  readonly awaits: readonly ActorId[] | null;
  readonly nudges: Readonly<Record<string, { readonly turn: number; readonly at: number }>>;
  readonly whispers: readonly Whisper[];
  readonly broadcast: Broadcast | null;
  readonly broadcasts: number;
  /** Through whom control plays a seat now. */
  readonly deputies: Readonly<Record<string, PersonId>>;
  /** All whom control has made so; none of them ever takes another seat. */
  readonly madeByControl: readonly PersonId[];
  /** The device that is passed around, as somebody who sees what is public, and whose console is on it. */
  readonly device: { readonly person: PersonId; readonly by: PersonId } | null;
  /** Who plays a seat on such a device, by seat. */
  readonly passed: Readonly<Record<string, PersonId>>;
  /** In which turn somebody sat down in a running game, by person. */
  readonly late: Readonly<Record<string, number>>;
}

export const allOpen: Seating = {
  ...{ doors: {}, rules: {}, missed: [], awaits: null, nudges: {}, whispers: [] },
  ...{ broadcast: null, broadcasts: 0, deputies: {}, madeByControl: [], late: {} },
  ...{ device: null, passed: {} },
};

const open: Door = { door: 'open', key: null };
export const doorOf = ({ doors }: Seating, seat: ActorId): Door => doors[seat] ?? open;
export const missRuleOf = ({ rules }: Seating, seat: ActorId): MissRule => rules[seat] ?? 'draft';
export const isDeputy = ({ madeByControl }: Seating, person: PersonId): boolean =>
  madeByControl.includes(person);

/** Whether a bot decides for this seat in this turn alone, its people having missed it. */
export const botFillsIn = ({ missed }: Seating, turn: number, seat: ActorId): boolean =>
  missed.some((one) => one.turn === turn && one.seat === seat && one.used === 'bot');

/** Whether a seat is played on the device that is passed around. */
export const isPassed = ({ passed, device }: Seating, seat: ActorId): boolean =>
  passed[seat] !== undefined && device !== null;
