import type { Entrance } from '@convoy/protocol';
import { engine } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { beforeEach, expect, test } from 'vitest';
import { openOutbox } from '../net/outbox.ts';
import { entranceFor, entrancesOf, forgetEntrance, keepEntrance } from '../net/tokens.ts';
import { enterRoom, takeSections, useRoom } from './room.ts';

const entrance: Entrance = {
  token: 'token-of-a-player',
  code: 'ABC234',
  role: 'player',
  person: 'p1',
  callSign: 'Quiet Heron',
  resume: 'AAAA-BBBB',
};
const { clock, board } = engine.view(engine.open(strait, 'short'), { kind: 'public' });

beforeEach(() => {
  localStorage.clear();
  enterRoom(entrance);
});

test('a section is replaced whole, and the others stay as they are', () => {
  takeSections({
    now: 1,
    sections: { clock: { hash: 'a', data: clock }, board: { hash: 'b', data: board } },
  });
  const before = useRoom.getState().sections.board;
  takeSections({ now: 2, sections: { clock: { hash: 'c', data: { ...clock, turn: 4 } } } });
  expect(useRoom.getState().sections.clock?.turn).toBe(4);
  expect(useRoom.getState().sections.board).toBe(before);
  expect(useRoom.getState().hashes).toEqual({ clock: 'c', board: 'b' });
});

test('another role begins with nothing of the former one', () => {
  takeSections({ now: 1, sections: { clock: { hash: 'a', data: clock } } });
  enterRoom({ ...entrance, role: 'observer', person: 'p2' });
  expect(useRoom.getState().sections).toEqual({});
  expect(useRoom.getState().hashes).toEqual({});
});

test('a second role in a room is a second way in; the wall screen keeps apart', () => {
  keepEntrance(entrance);
  keepEntrance({ ...entrance, role: 'projector', person: 'p2', token: 'wall-token' });
  expect(entranceFor('ABC234', 'room')?.person).toBe('p1');
  expect(entranceFor('ABC234', 'screen')?.person).toBe('p2');
  forgetEntrance(entrance);
  expect(entrancesOf('ABC234').map(({ person }) => person)).toEqual(['p2']);
});

test('commands that were not answered survive a reload, in their order, with their ids', () => {
  const outbox = openOutbox('ABC234', 'p1');
  outbox.add({ id: 'command-1', command: { type: 'clock.pause' } });
  outbox.add({ id: 'command-2', command: { type: 'talk.say', to: ['SOV'], text: 'Stop.' } });
  outbox.remove('command-1');
  expect(openOutbox('ABC234', 'p1').all()).toEqual([
    { id: 'command-2', command: { type: 'talk.say', to: ['SOV'], text: 'Stop.' } },
  ]);
});
