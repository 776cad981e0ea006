import { describe, expect, it } from 'vitest';
import type { RoomEvent } from '../events/events.ts';
import { evolve, fold } from '../state/evolve.ts';
import { realGame } from '../state/real-game.ts';
import { open } from '../state/state.ts';
import { view } from '../view/view.ts';
import type { Recorded, TableState } from '../state/state.ts';
import type { Command } from './commands.ts';
import type { PersonId } from '../ids.ts';
import { ann, asks, bob, cyd, eve, gist, NOR, LIG, rally, room } from '../testing/given.ts';

const text = (state: TableState, who: PersonId): string => {
  const person = state.people[who];
  if (person === undefined) throw new Error(`no ${who}`);
  const around = { callSigns: {}, present: [], awaySince: {}, drafts: {} };
  return JSON.stringify(view(state, person, around));
};
const begun = room({ controlled: true, advance: 'control', practice: true }, [
  [ann, 'control'],
  [bob, 'player'],
  [cyd, 'player'],
  [eve, 'observer'],
]);
/** A room with its record, as the store has both. */
interface Kept {
  readonly state: TableState;
  readonly record: readonly Recorded[];
}
const start: Kept = {
  state: begun,
  record: [
    { at: 0, person: ann, event: { type: 'room.opened', ...begun.opened } },
    ...Object.values(begun.people).map(({ id, role }): Recorded => ({
      ...{ at: 0, person: id },
      event: { type: 'person.joined', person: id, role },
    })),
  ],
};
const does = ({ state, record }: Kept, person: PersonId, command: Command): Kept => {
  const decision = asks(state, person, command);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  const written = decision.events.map((event: RoomEvent): Recorded => ({ at: 7, person, event }));
  return { state: written.reduce(evolve, state), record: [...record, ...written] };
};
const seated = does(start, bob, { type: 'seat.claim', seat: NOR });
const played = [
  [ann, { type: 'room.start' }],
  [bob, { type: 'talk.say', to: ['PUBLIC'], text: 'TRIED' }],
  [ann, { type: 'whisper.send', seat: NOR, text: 'TRIED' }],
  [cyd, { type: 'seat.claim', seat: LIG }],
  [
    bob,
    { type: 'orders.lock', turn: 1, orders: [{ ...rally, rationale: 'TRIED' }], forecast: null },
  ],
  [ann, { type: 'turn.resolve', turn: 1 }],
  [ann, { type: 'turn.publish', turn: 1 }],
] as const satisfies readonly (readonly [PersonId, Command])[];
const openSeat = does(seated, ann, { type: 'seat.set-door', seat: LIG, door: 'open' });
const practised = played
  .map(([who, command]) => [who, command] as const)
  .reduce(
    (now, [who, command]) =>
      command.type === 'seat.claim' && now.state.seats[command.seat]?.keeper === 'bot'
        ? does(does(now, ann, { type: 'seat.hand-back', seat: command.seat }), who, command)
        : does(now, who, command),
    openSeat,
  );
const real = does(practised, ann, { type: 'phase.advance', turn: 1 });

describe('a practice turn', () => {
  it('is resolved and shown, and then everything stands still until control begins', () => {
    const { state } = practised;
    expect([state.phase, state.published, state.practice]).toEqual(['resolved', 1, 'on']);
    expect(state.world.turn).toBeGreaterThan(start.state.world.turn);
    expect(text(state, bob)).toContain('TRIED');
  });
  it('is wiped: the same start with other dice, people and rules as they are by now', () => {
    const { state } = real;
    expect([state.turn, state.published, state.practice, state.history]).toEqual([
      1,
      0,
      'over',
      [],
    ]);
    expect(state.world).toEqual(start.state.world);
    expect(state.opened.salt).not.toBe(start.state.opened.salt);
    expect([state.seats[NOR]?.people, state.seats[LIG]?.people]).toEqual([[bob], [cyd]]);
    for (const who of [ann, bob, cyd, eve]) expect(text(state, who)).not.toContain('TRIED');
  });
  it('counts nowhere: the record as far as it counts folds to the same views', () => {
    const counted = realGame(real.record);
    const folded = fold(counted);
    if (folded === null) throw new Error('no record');
    expect(JSON.stringify(counted)).not.toContain('TRIED');
    expect(counted.some(({ event }) => event.type === 'practice.ended')).toBe(true);
    for (const who of [bob, cyd, eve]) expect(text(folded, who)).toBe(text(real.state, who));
    expect(folded.opened.salt).toBe(real.state.opened.salt);
  });
  it('can be left out or cut short by control alone, and nothing goes on from it', () => {
    const skipped = does(seated, ann, { type: 'practice.end' });
    expect([skipped.state.phase, skipped.state.practice]).toEqual(['lobby', 'over']);
    const running = does(seated, ann, { type: 'room.start' });
    expect(gist(asks(running.state, bob, { type: 'practice.end' }))).toBe('not-allowed');
    expect(gist(asks(running.state, ann, { type: 'practice.end' }))).toEqual([
      ...['practice.ended', 'phase.entered'],
    ]);
    expect(gist(asks(real.state, ann, { type: 'practice.end' }))).toBe('wrong-phase');
    const branch = { type: 'room.branch', turn: 1, move: false } as const;
    expect(gist(asks(running.state, ann, branch, { branch: 'ABC234' }))).toBe('wrong-phase');
  });
  it('gives no end to a room that closes in it', () => {
    const ended = does(practised, ann, { type: 'room.end' });
    expect([ended.state.ended, ended.state.world.outcome, ended.state.history]).toEqual([
      ...[true, null, []],
    ]);
  });
  it('is in no other room: a record without one counts whole', () => {
    expect(realGame(start.record)).toBe(start.record);
    expect(open({ type: 'room.opened', ...begun.opened }).practice).toBe('on');
  });
});
