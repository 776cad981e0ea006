import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootable } from './testing/booted.ts';
import { enter } from './testing/client.ts';
import { missedBy, pause, Player, untilMore } from './testing/player.ts';
import { scenario } from './testing/rooms.ts';
import { places } from './testing/stores.ts';

/** `npm run faults` kills two hundred times. */
const kills = 8;
const booted = bootable('kill-test');
beforeAll(booted.build);
afterAll(booted.clear);

describe.each(places)('a server on $name killed in the middle of games', ({ make }) => {
  it(`loses and doubles nothing acknowledged, ${String(kills)} times over`, async () => {
    const place = await make();
    const players: Player[] = [];
    for (let round = 0; round < kills; round += 1) {
      const server = await booted.boot(place);
      if (round % 2 === 0)
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
    expect(players.flatMap(({ texts }) => texts).length).toBeGreaterThan(40);
    expect(players.flatMap(({ locks }) => locks).length).toBeGreaterThan(4);
    for (const player of players) expect(await missedBy(place, player)).toEqual([]);
    place.clear();
  }, 120_000);
});
