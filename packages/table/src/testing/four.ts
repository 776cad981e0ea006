import { personId } from '../ids.ts';
import type { PersonId } from '../ids.ts';
import type { RoomOptions } from '../events/events.ts';
import { evolve } from '../state/evolve.ts';
import type { TableState } from '../state/state.ts';
import type { Command } from '../commands/commands.ts';
import type { Context } from '../commands/context.ts';
import { ann, bob, cyd, did, eve, fed, KES, NOR, room, when } from './given.ts';

export const [dan, fay, gil, screen] = [
  personId('dan'),
  personId('fay'),
  personId('gil'),
  personId('screen'),
];
/** Four people in Norland, one in Kesh; ann in control; an observer and a projector. */
export const four = [bob, cyd, dan, fay] as const;
const people = [
  [ann, 'control'],
  ...four.map((person) => [person, 'player'] as const),
  [gil, 'player'],
  [eve, 'observer'],
  [screen, 'projector'],
] as const;
export const everybody: readonly PersonId[] = people.map(([person]) => person);
export const strangers: readonly PersonId[] = [gil, eve, screen];

/** Turn 1, orders open, bob with the pen. */
export const delegation = (chosen: Partial<RoomOptions> = {}): TableState => {
  const options = { controlled: true, advance: 'control', ...chosen } as const;
  const seated = [...four.map((person) => [person, NOR] as const), [gil, KES] as const];
  const full = seated.reduce(
    (state, [person, seat]) => did(state, person, { type: 'seat.claim', seat }),
    room(options, people),
  );
  return did(full, ann, { type: 'room.start' });
};

/** As `did`, with who asked kept beside each event, as the store keeps it. */
export const kept = (
  state: TableState,
  person: PersonId,
  command: Command,
  more: Partial<Context> = {},
): TableState => {
  const decision = when(state, { by: 'person', person, command }, more);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return decision.events.reduce(
    (now, event) => evolve(now, { at: 0, person, event }),
    fed(state, []),
  );
};
