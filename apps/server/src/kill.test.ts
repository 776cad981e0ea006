import type { CommandAnswer, Entrance } from '@convoy/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootable } from './testing/booted.ts';
import { Client, enter } from './testing/client.ts';
import { scenario } from './testing/rooms.ts';
import { places } from './testing/stores.ts';
import type { Place } from './testing/stores.ts';

const kills = 20;
const booted = bootable('kill-test');
beforeAll(booted.build);
afterAll(booted.clear);

/** One person's game across the server's deaths: what was sent, and what was acknowledged. */
class Player {
  readonly #entrance: Entrance;
  readonly texts: string[] = [];
  readonly locks: number[] = [];
  acknowledgedRev = 0;
  #step = 0;
  #turn = 1;
  #open: { readonly id: string; readonly command: object } | null = null;

  constructor(entrance: Entrance) {
    this.#entrance = entrance;
  }
  get acknowledged(): number {
    return this.texts.length + this.locks.length;
  }
  get code(): string {
    return this.#entrance.code;
  }

  #next(): { readonly id: string; readonly command: object } {
    this.#step += 1;
    const id = `step-${String(this.#step).padStart(5, '0')}`;
    const locks = this.#step % 6 === 0;
    const command = locks
      ? { type: 'orders.lock', turn: this.#turn, orders: [] }
      : { type: 'talk.say', to: ['PUBLIC'], text: `words ${id}` };
    return { id, command };
  }

  #acknowledged(command: object, answer: CommandAnswer): void {
    if (!answer.ok) {
      const stale =
        'refusal' in answer && ['wrong-turn', 'room-over'].includes(answer.refusal.code);
      if (!stale) throw new Error(JSON.stringify([command, answer]));
      return;
    }
    if ('text' in command) this.texts.push(String(command.text));
    else if ('turn' in command) this.locks.push(Number(command.turn));
  }

  /** Plays until the line breaks; what was not acknowledged is sent again next time, under its id. */
  async play(url: string): Promise<void> {
    const client = new Client(url);
    const broken = new Promise<'broken'>((resolve) => {
      for (const end of ['disconnect', 'connect_error'])
        client.socket.on(end, () => {
          resolve('broken');
        });
    });
    if ((await Promise.race([client.hello(this.#entrance.token), broken])) === 'broken') return;
    for (;;) {
      this.#turn = client.view.room?.turn ?? this.#turn;
      const { id, command } = this.#open ?? this.#next();
      this.#open = { id, command };
      const answer = await Promise.race([client.command(command, id), broken]);
      if (answer === 'broken') return;
      if (!answer.ok && 'error' in answer) {
        await pause(60);
        continue;
      }
      this.#open = null;
      this.#acknowledged(command, answer);
      const rev = this.#step;
      if (rev % 4 !== 0) continue;
      const draft = client.raw('draft', { turn: this.#turn, rev, orders: [] });
      const saved = await Promise.race([draft, broken]);
      if (saved === 'broken') return;
      if (JSON.stringify(saved).includes('"ok":true')) this.acknowledgedRev = rev;
    }
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until so many more commands have been acknowledged, so that a slow machine kills as deep in the game. */
const untilMore = async (players: readonly Player[], more: number): Promise<void> => {
  const sum = (): number => players.reduce((total, player) => total + player.acknowledged, 0);
  const until = Date.now() + 5_000;
  for (const enough = sum() + more; sum() < enough && Date.now() < until;) await pause(2);
};

/** What the store holds after all of it, for one player's room. */
const judge = async (place: Place, player: Player): Promise<void> => {
  const store = await place.open();
  const row = await store.roomByCode(player.code);
  if (row === null) throw new Error('the room is gone');
  const events = await store.events(row.room, 0);
  expect(events.map(({ version }) => version)).toEqual(events.map((_, at) => at + 1));
  const said = events.flatMap(({ event }) => (event.type === 'talk.said' ? [event.text] : []));
  expect(new Set(said).size).toBe(said.length);
  expect(player.texts.filter((text) => !said.includes(text))).toEqual([]);
  const turns = events.flatMap(({ event }) => (event.type === 'turn.resolved' ? [event.turn] : []));
  expect(turns).toEqual(turns.map((_, at) => at + 1));
  expect(player.locks.filter((turn) => !turns.includes(turn))).toEqual([]);
  const drafts = (
    await Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8].map((turn) => store.drafts(row.room, turn)))
  ).flat();
  expect(Math.max(0, ...drafts.map(({ rev }) => rev))).toBeGreaterThanOrEqual(
    player.acknowledgedRev,
  );
  await store.close();
};

describe.each(places)('a server on $name killed in the middle of games', ({ make }) => {
  it(`loses and doubles nothing acknowledged, ${String(kills)} times over`, async () => {
    const place = await make();
    const players: Player[] = [];
    for (let round = 0; round < kills; round += 1) {
      const server = await booted.boot(place);
      if (round % 4 === 0)
        for (const seat of ['USA', 'SOV'])
          players.push(
            new Player(
              await enter(server.url, '/api/play-now', { scenario, seat, length: 'full' }),
            ),
          );
      const playing = players.map((player) => player.play(server.url));
      await untilMore(players, 5 + Math.floor(Math.random() * 20));
      await pause(Math.random() * 20);
      await server.kill();
      await Promise.all(playing);
    }
    expect(players.flatMap(({ texts }) => texts).length).toBeGreaterThan(100);
    expect(players.flatMap(({ locks }) => locks).length).toBeGreaterThan(10);
    for (const player of players) await judge(place, player);
    place.clear();
  }, 120_000);
});
