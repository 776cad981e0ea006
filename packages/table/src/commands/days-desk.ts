import { mayRun } from '../state/state.ts';
import type { Command } from './commands.ts';
import { done, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';
import { offerSeat, releasePerson } from './replacement.ts';
import { staleTurn } from './run.ts';

/** The running turn ends at the next fixed time instead of the one that stands. */
const putOff = ({ state, person, context }: Ask, turn: number): Decision => {
  if (!mayRun(person)) return refuse('not-allowed');
  const stale = staleTurn(state, turn);
  if (stale !== null) return stale;
  const { endsAt, paused } = state.clock;
  if (paused) return refuse('already-paused');
  const next = endsAt === null ? undefined : context.calendar?.ends.find((end) => end > endsAt);
  if (next === undefined) return refuse('no-clock');
  return done({ type: 'clock.extended', endsAt: next, why: 'put-off' });
};

const daysTypes = ['deadline.put-off', 'seat.offer', 'person.release'] as const;
export type DaysCommand = Extract<Command, { readonly type: (typeof daysTypes)[number] }>;
export const isDaysCommand = (command: Command): command is DaysCommand =>
  daysTypes.some((type) => type === command.type);

export const handleDays = (ask: Ask, command: DaysCommand): Decision => {
  switch (command.type) {
    case 'deadline.put-off':
      return putOff(ask, command.turn);
    case 'seat.offer':
      return offerSeat(ask, command.seat, command.on);
    case 'person.release':
      return releasePerson(ask, command.person);
  }
};
