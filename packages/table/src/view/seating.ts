import type { ActorId } from '@convoy/engine';
import type { MissRule, SeatDoor } from '../events/events.ts';
import type { PersonId } from '../ids.ts';
import { doorOf, isDeputy, missRuleOf } from '../state/seating.ts';
import type { Broadcast, Missed, Whisper } from '../state/seating.ts';
import { mayRun, seatList } from '../state/state.ts';
import type { Person, TableState } from '../state/state.ts';
import type { Surroundings } from './surroundings.ts';
import { maySeeWhole } from './whole.ts';

export type SeenWhisper = Pick<Whisper, 'n' | 'text' | 'at' | 'seenAt'>;

/** Who may sit where, and what control says. */
export interface SeatingSection {
  readonly seats: readonly {
    readonly seat: ActorId;
    readonly door: SeatDoor;
    /** Control plays it. */
    readonly deputy: boolean;
  }[];
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

const whispersOf = ({ seating }: TableState, seat: ActorId): readonly SeenWhisper[] =>
  seating.whispers
    .filter((one) => one.seat === seat)
    .map(({ n, text, at, seenAt }) => ({ n, text, at, seenAt }));

const nudgedAt = ({ seating, turn, seats }: TableState, seat: ActorId): number | null => {
  const nudge = seating.nudges[seat];
  return nudge?.turn === turn && seats[seat]?.lock?.turn !== turn ? nudge.at : null;
};

const ownPart = (state: TableState, viewer: Person): SeatingSection['own'] => {
  if (viewer.seat === null) return null;
  const { seating } = state;
  const missed = seating.missed.findLast(({ seat }) => seat === viewer.seat);
  return {
    rule: missRuleOf(seating, viewer.seat),
    nudgedAt: nudgedAt(state, viewer.seat),
    whispers: whispersOf(state, viewer.seat),
    missed: missed === undefined ? null : { turn: missed.turn, used: missed.used },
    lateSince: seating.late[viewer.id] ?? null,
    deputy: isDeputy(seating, viewer.id),
  };
};

const unseated = (state: TableState, { callSigns, present }: Surroundings) =>
  Object.values(state.people)
    .filter(
      ({ id, role, seat }) => role === 'player' && seat === null && !isDeputy(state.seating, id),
    )
    .map(({ id }) => ({
      ...{ person: id, callSign: callSigns[id] ?? '', here: present.includes(id) },
    }));

export const seatingSection = (
  state: TableState,
  viewer: Person,
  around: Surroundings,
): SeatingSection => {
  const { seating } = state;
  const control = viewer.role === 'control';
  const runs = mayRun(viewer);
  const all = seatList(state).map(({ id }) => id);
  return {
    seats: all.map((seat) => ({
      ...{ seat, door: doorOf(seating, seat).door },
      deputy: seating.deputies[seat] !== undefined,
    })),
    overdue: seating.awaits !== null,
    broadcast: seating.broadcast,
    own: ownPart(state, viewer),
    doors: runs ? all.map((seat) => ({ seat, key: doorOf(seating, seat).key })) : null,
    unseated: runs ? unseated(state, around) : [],
    desk: control
      ? {
          seats: all.map((seat) => ({
            ...{ seat, rule: missRuleOf(seating, seat) },
            ...{ nudgedAt: nudgedAt(state, seat), whispers: whispersOf(state, seat) },
          })),
          awaits: seating.awaits ?? [],
        }
      : null,
    missed: control || maySeeWhole(state, viewer) ? seating.missed : [],
  };
};
