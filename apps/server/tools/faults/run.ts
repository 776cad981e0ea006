import { bootable } from '../../src/testing/booted.ts';
import type { Running } from '../../src/testing/booted.ts';
import { enter } from '../../src/testing/client.ts';
import { missedBy, pause, Player, untilMore } from '../../src/testing/player.ts';
import { scenario } from '../../src/testing/rooms.ts';
import type { Place } from '../../src/testing/stores.ts';
import { openLine } from './line.ts';
import type { Line } from './line.ts';
import { divergent, shownTo } from './views.ts';
import type { Shown } from './views.ts';
import type { Wish } from './wish.ts';

export interface Outcome {
  readonly kills: number;
  readonly databaseKills: number;
  readonly rooms: number;
  readonly turns: number;
  readonly acknowledged: number;
  /** What was acknowledged and is not stored, or not once. */
  readonly lost: readonly string[];
  /** Questions that nobody answered though the line stood. */
  readonly silences: readonly string[];
  /** Views that differ from the record. */
  readonly divergent: readonly string[];
}
interface Up {
  readonly running: Running;
  readonly line: Line;
}

/** New rooms after so many kills, so that games at every stage are hit. */
const roomsEvery = 8;
/** The server's clock is off by up to so many ms, another time after each start. */
const skew = 90_000;
/** One command in so many goes out twice at once. */
const twiceIn = 5;

/** A clock that is wrong, by a line that Node loads before the server. */
const wrongClock = (): Readonly<Record<string, string>> => {
  const by = Math.round((Math.random() - 0.5) * 2 * skew);
  const patch = `const now = Date.now; Date.now = () => now() + ${String(by)};`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(patch)}` };
};

const twice = (): boolean => Math.random() * twiceIn < 1;
const any = <Item>(items: readonly Item[]): Item | undefined =>
  items[Math.floor(Math.random() * items.length)];

/** Everybody who plays, each in a room of their own, going on with whichever server answers. */
const crowdAt = (servers: readonly Up[]) => {
  const players: Player[] = [];
  const lives: Promise<void>[] = [];
  const silences: string[] = [];
  const still = { on: true };
  const live = async (player: Player): Promise<void> => {
    while (still.on) {
      try {
        const one = any(servers);
        if (one !== undefined) await player.play(one.line.url);
      } catch (error) {
        silences.push(`${player.code}: ${String(error)}`);
      }
      await pause(20);
    }
  };
  return {
    ...{ players, silences },
    turns: (): number => players.reduce((sum, { locks }) => sum + locks.length, 0),
    come: async (): Promise<void> => {
      for (const seat of ['USA', 'SOV']) {
        const url = any(servers)?.running.url ?? '';
        const way = await enter(url, '/api/play-now', { scenario, seat, length: 'full' });
        const player = new Player(way, { twice });
        players.push(player);
        lives.push(live(player));
      }
    },
    stop: async (): Promise<void> => {
      still.on = false;
      for (const { line } of servers) await line.close();
      await Promise.all(lives);
    },
  };
};

/** What the store and the views hold, once nobody plays any more and the servers are down. */
const judge = async (place: Place, shown: readonly Shown[]) => {
  const lost: string[] = [];
  const differing: string[] = [];
  for (const one of shown) {
    lost.push(...(await missedBy(place, one.player)));
    differing.push(...(await divergent(place, one)));
  }
  return { lost, divergent: differing };
};

/** Plays while servers die, lines break and clocks jump; then holds what was acknowledged against the store. */
export const playThrough = async (
  place: Place,
  crash: (() => Promise<void>) | null,
  wish: Wish,
  progress: (kills: number) => void,
): Promise<Outcome> => {
  const booted = bootable('faults');
  await booted.build();
  const up = async (): Promise<Up> => {
    const running = await booted.boot(place, wrongClock());
    return { running, line: await openLine(running.url) };
  };
  const servers = await Promise.all(Array.from({ length: wish.servers }, up));
  const crowd = crowdAt(servers);
  const { players, silences, turns } = crowd;
  let kills = 0;
  let databaseKills = 0;
  while (kills < wish.kills && (wish.turns === 0 || turns() < wish.turns)) {
    if (kills % roomsEvery === 0) await crowd.come();
    await untilMore(players, 10 + Math.floor(Math.random() * 30));
    const at = kills % servers.length;
    await servers[at]?.running.kill();
    await servers[at]?.line.close();
    if (crash !== null && databaseKills * wish.kills < wish.databaseKills * kills) {
      await crash();
      databaseKills += 1;
    }
    servers[at] = await up();
    kills += 1;
    progress(kills);
  }
  await crowd.stop();
  const shown: Shown[] = [];
  for (const player of players) shown.push(await shownTo(servers[0]?.running.url ?? '', player));
  for (const { running } of servers) await running.kill();
  booted.clear();
  const acknowledged = players.reduce((sum, one) => sum + one.acknowledged, 0);
  return {
    ...{ kills, databaseKills, rooms: players.length, turns: turns(), acknowledged, silences },
    ...(await judge(place, shown)),
  };
};
