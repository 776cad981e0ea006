import { injectId } from '@convoy/engine';
import type { CommandAnswer, SteerAct, SteerReport } from '@convoy/protocol';
import type { Command, TableRefusalCode, TableState } from '@convoy/table';
import type { Taught } from './spread.ts';

export interface Seen {
  readonly place: number;
  readonly turn: number;
  readonly phase: TableState['phase'];
}

const commandOf = (act: SteerAct, turn: number): Command => {
  switch (act.type) {
    case 'start':
      return { type: 'room.start' };
    case 'pause':
      return { type: 'clock.pause' };
    case 'go-on':
      return { type: 'clock.resume' };
    case 'extend':
      return { type: 'clock.extend', seconds: act.seconds };
    case 'advance':
      return { type: 'phase.advance', turn };
    case 'resolve':
      return { type: 'turn.resolve', turn };
    case 'publish':
      return { type: 'turn.publish', turn };
    case 'say':
      return { type: 'talk.say', to: ['PUBLIC'], text: act.text };
    case 'inject':
      return { type: 'world.inject', inject: injectId(act.inject) };
  }
};

const refused = (code: TableRefusalCode): CommandAnswer => ({
  ok: false,
  refusal: { code, field: 'rooms', detail: {}, because: [] },
});

/** What moves a turn on is meant for where the room stood: a second press, or a room that is ahead, is left alone. */
const moves: ReadonlySet<SteerAct['type']> = new Set(['start', 'advance', 'resolve', 'publish']);
const stale = (state: TableState, act: SteerAct, seen: Seen): TableRefusalCode | null => {
  if (!moves.has(act.type)) return null;
  if (state.turn !== seen.turn) return 'wrong-turn';
  return state.phase === seen.phase ? null : 'wrong-phase';
};

/** One act in several rooms, in each as its control; each answers for itself. */
export const steer = async (
  taught: readonly Taught[],
  {
    id,
    act,
    rooms,
  }: { readonly id: string; readonly act: SteerAct; readonly rooms: readonly Seen[] },
): Promise<SteerReport> => {
  const results = await Promise.all(
    rooms.map(async (seen): Promise<SteerReport['results'][number]> => {
      const { place } = seen;
      const one = taught.find((known) => known.place === place);
      if (one === undefined) return { place, answer: refused('not-allowed') };
      const { host, room } = one.open;
      await host.refresh();
      const bar = stale(room.state, act, seen);
      if (bar !== null) return { place, answer: refused(bar) };
      const { person } = one;
      const command = commandOf(act, room.state.turn);
      return {
        place,
        answer: await host.act({ by: 'person', person, command }, `${person}:${id}`),
      };
    }),
  );
  return { results };
};
