import type { Entrance } from '@convoy/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootable } from './testing/booted.ts';
import { Client, connect } from './testing/client.ts';
import { controlled, create, join } from './testing/rooms.ts';
import { places } from './testing/stores.ts';
import type { Place } from './testing/stores.ts';

const booted = bootable('branch-kill-test');
beforeAll(booted.build);
afterAll(booted.clear);

const rounds = 3;
const each = 4;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A room with a player and two turns behind it. */
const played = async (url: string): Promise<Entrance> => {
  const entrance = await create(url, controlled);
  await join(url, entrance.code);
  const control = await connect(url, entrance.token);
  await control.does({ type: 'room.start' });
  for (const turn of [1, 2]) {
    await control.does({ type: 'turn.resolve', turn });
    await control.does({ type: 'turn.publish', turn });
  }
  control.close();
  return entrance;
};

/** Sends what was not answered yet, each under its own id; what the killed server left open stays. */
const branch = async (
  url: string,
  { token }: Entrance,
  open: Set<string>,
  greeted: () => void = () => undefined,
): Promise<void> => {
  const control = new Client(url);
  const broken = new Promise<'broken'>((resolve) => {
    // Also told where the line breaks before it stands.
    control.socket.io.on('close', () => {
      resolve('broken');
    });
  });
  if ((await Promise.race([control.hello(token), broken])) === 'broken') return;
  greeted();
  for (const id of [...open]) {
    const asked = control.command({ type: 'room.branch', turn: 2, move: false }, id);
    const answer = await Promise.race([asked, broken]);
    if (answer === 'broken') return;
    if (answer.ok) open.delete(id);
  }
  control.close();
};

/** Every branch that the old room tells of is there, whole; and each was made once. */
const judge = async (place: Place, { code }: Entrance, asked: number): Promise<void> => {
  const store = await place.open();
  const parent = await store.roomByCode(code);
  if (parent === null) throw new Error('the room is gone');
  const events = await store.events(parent.room, 0);
  const codes = events.flatMap(({ event }) => (event.type === 'room.branched' ? event.code : []));
  expect(codes).toHaveLength(asked);
  for (const made of codes) {
    const row = await store.roomByCode(made);
    if (row === null) throw new Error(`no room ${made}`);
    const record = await store.events(row.room, 0);
    expect(record).toHaveLength(row.version);
    const forks = record.filter(({ event }) => event.type === 'room.forked');
    expect(forks).toMatchObject([{ event: { parent: code, turn: 2 } }]);
    expect(record.at(-1)?.event.type).toBeDefined();
    expect(Object.keys(await store.callSigns(row.room))).toHaveLength(2);
  }
  await store.close();
};

describe.each(places)('a server on $name killed in the middle of restarts', ({ make }) => {
  it('leaves no branch or a whole one, and makes each once', async () => {
    const place = await make();
    const first = await booted.boot(place);
    const entrance = await played(first.url);
    await first.kill();
    const open = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const server = await booted.boot(place);
      for (let n = 0; n < each; n += 1) open.add(`branch-${String(round)}-${String(n)}`);
      let asking: Promise<void> = Promise.resolve();
      await new Promise<void>((greeted) => {
        asking = branch(server.url, entrance, open, greeted);
      });
      await pause(Math.random() * 120);
      await server.kill();
      await asking;
    }
    const last = await booted.boot(place);
    await branch(last.url, entrance, open);
    await last.kill();
    expect(open.size).toBe(0);
    await judge(place, entrance, rounds * each);
    place.clear();
  }, 120_000);
});
