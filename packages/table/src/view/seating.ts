import type { ActorId } from '@convoy/engine';
import { doorOf, isDeputy, isPassed, missRuleOf } from '../state/seating.ts';
import { mayRun, seatList } from '../state/state.ts';
import type { Person, TableState } from '../state/state.ts';
import type { SeatingSection, SeenWhisper } from './seating-types.ts';
import type { Surroundings } from './surroundings.ts';
import { maySeeWhole } from './whole.ts';

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
      passed: isPassed(seating, seat),
    })),
    device: control && seating.device !== null,
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
