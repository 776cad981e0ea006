import type { CommandMessage } from '@convoy/protocol';
import { afterEach, expect, it } from 'vitest';
import { connect } from './testing/client.ts';
import {
  come,
  freshViews,
  refresh,
  seats,
  switchDevice,
  timesIn,
  wakeUp,
} from './testing/lesson.ts';
import type { Pupil } from './testing/lesson.ts';
import { controlled, create, realClock, realEntropy, settle } from './testing/rooms.ts';
import { startServer } from './testing/server.ts';
import { places } from './testing/stores.ts';

const cleaning: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

/** So many at once, then the next: what is held is the room, not the machine's breath. */
const inWaves = async <Each, Made>(
  all: readonly Each[],
  make: (each: Each) => Promise<Made>,
): Promise<Made[]> => {
  const made: Made[] = [];
  for (let from = 0; from < all.length; from += 10)
    made.push(...(await Promise.all(all.slice(from, from + 10).map(make))));
  return made;
};

/** With control, a wall screen and two who watch: sixty lines into one room. */
const pupilCount = 56;
const schedule = { brief: 0, negotiate: 0, order: 3600 };
type Sent = CommandMessage['command'];

const open = async () => {
  const place = await places[0].make();
  const store = await place.open();
  const server = await startServer({ store, clock: realClock, entropy: realEntropy });
  cleaning.push(async () => {
    await server.stop();
    await store.close();
    place.clear();
  });
  return { url: server.url, store };
};

const order = (why: string) => ({
  ...{ instrument: 'address', params: { line: 'resolve' }, rationale: why, meant: null },
});

it('sixty clients hold one room through three turns, and nothing is lost', async () => {
  const { url, store } = await open();
  const host = await create(url, { ...controlled, schedule });
  const { code } = host;
  const desk: Pupil = { entrance: host, client: await connect(url, host.token), seat: null };
  const control = () => desk.client;
  const row = await store.roomByCode(code);
  if (row === null) throw new Error('the room');

  // In waves, as a class comes through a door; one comes late.
  const pupils = await inWaves(
    Array.from({ length: pupilCount - 1 }, (_, at) => at),
    (at) => come(url, code, 'player', seats[at % seats.length] ?? null),
  );
  const others = await Promise.all(
    ['observer', 'observer', 'projector'].map((as) => come(url, code, as)),
  );
  const ofSeat = (seat: string): readonly Pupil[] => pupils.filter((one) => one.seat === seat);
  const holder = (seat: string): Pupil => {
    const found = ofSeat(seat).find(({ client }) => client.view.me?.pen === true);
    if (found === undefined) throw new Error(`nobody holds the pen of ${seat}`);
    return found;
  };

  /** Words of acts that were acknowledged; each must stand in the record once. */
  const acknowledged: string[] = [];
  const acts = async (who: Pupil, word: string, command: Sent): Promise<void> => {
    await who.client.does(command);
    acknowledged.push(word);
  };
  const everybody = (): readonly Pupil[] => [desk, ...pupils, ...others];
  const inTurn = async (turn: number): Promise<void> => {
    await Promise.all(
      everybody().map(({ client }) =>
        client.until(({ room }) => room?.turn === turn && room.phase === 'order', `turn ${turn}`),
      ),
    );
  };
  const say = (who: Pupil, at: number, turn: number) => {
    const word = `said-${turn}-${at}.`;
    return acts(who, word, { type: 'talk.say', to: ['PUBLIC'], text: word });
  };
  const suggest = (who: Pupil, at: number, turn: number) => {
    const word = `suggested-${turn}-${at}.`;
    return acts(who, word, {
      ...{ type: 'suggestion.make', turn, reason: word },
      about: { kind: 'remove', line: order('') },
    });
  };
  /** Everybody does something at once: the pen locks at the end, others suggest or speak. */
  const work = async (turn: number): Promise<void> => {
    const busy = pupils.flatMap((who, at) => (turn === 1 || at % 3 === 0 ? [{ who, at }] : []));
    await inWaves(busy, ({ who, at }) =>
      who.client.view.me?.pen === true || at % 2 === 0
        ? say(who, at, turn)
        : suggest(who, at, turn),
    );
    // Institutions have no nation to address: theirs is a lock with nothing in it.
    const quiet = ['OAS', 'UNS'].filter((seat) => ofSeat(seat).length > 0);
    await Promise.all(
      quiet.map((seat) => holder(seat).client.does({ type: 'orders.lock', turn, orders: [] })),
    );
    const kept = ['USA', 'TUR', 'SOV', 'CUB'];
    await Promise.all(
      kept.map((seat) => {
        const word = `ordered-${turn}-${seat}.`;
        return acts(holder(seat), word, { type: 'orders.lock', turn, orders: [order(word)] });
      }),
    );
  };
  const finish = async (turn: number): Promise<void> => {
    await control().does({ type: 'turn.resolve', turn });
    await control().does({ type: 'turn.publish', turn });
  };

  await control().does({
    ...{ type: 'inject.write', inject: null, then: 'armed' },
    draft: {
      ...{ title: 'news-in-turn-2.', text: 'A storm', to: 'all', when: { on: 'turn', turn: 2 } },
      effects: [],
    },
  });
  await control().does({ type: 'room.start' });
  await inTurn(1);
  const [first, second, third] = pupils;
  if (first === undefined || second === undefined || third === undefined) throw new Error('pupils');
  await Promise.all([refresh(url, first), wakeUp(url, second), switchDevice(url, third)]);
  await work(1);
  await finish(1);

  await inTurn(2);
  const late = await come(url, code, 'player', 'SOV');
  pupils.push(late);
  expect(late.client.view.seating?.own?.lateSince).toBe(2);
  await control().does({ type: 'clock.pause' });
  await late.client.until(({ room }) => room?.paused === true, 'the pause');
  await suggest(late, 90, 2);
  const before = control().view.room?.leftMs ?? 0;
  await control().does({ type: 'clock.extend', seconds: 120 });
  await control().until(({ room }) => (room?.leftMs ?? 0) > before, 'the extension');
  await control().does({ type: 'clock.resume' });
  await acts(desk, 'ruled-in-turn-2.', {
    ...{ type: 'ruling.make', reason: 'ruled-in-turn-2.', audience: 'all', undoes: null },
    matters: [{ kind: 'quantity', quantity: 'support', subject: 'USA', to: 61 }],
  });
  // All who play the Secretariat leave; a bot stands in for the turn.
  const leavers = ofSeat('UNS');
  for (const leaver of leavers) {
    leaver.client.close();
    pupils.splice(pupils.indexOf(leaver), 1);
  }
  await control().does({ type: 'seat.give-to-bot', seat: 'UNS' });
  await work(2);
  await control().until(({ room }) => room?.locked === room?.toLock, 'the bot’s lock');
  await finish(2);

  await inTurn(3);
  await control().does({ type: 'seat.hand-back', seat: 'UNS' });
  for (const leaver of leavers) {
    leaver.client = await connect(url, leaver.entrance.token);
    if (leaver.client.view.me?.seat !== 'UNS')
      await leaver.client.does({ type: 'seat.claim', seat: 'UNS' });
    pupils.push(leaver);
  }
  await Promise.all(pupils.slice(10, 20).map((one) => refresh(url, one)));
  await refresh(url, desk);
  await work(3);
  await finish(3);
  await control().until(({ room }) => room?.turn === 4, 'turn 4');

  const events = await store.events(row.room, 0);
  const lost = acknowledged.filter((word) => timesIn(events, word) !== 1);
  expect(lost).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(90);
  expect(timesIn(events, 'world.injected')).toBeGreaterThan(0);
  expect(JSON.stringify(second.client.view.told)).toContain('news-in-turn-2.');

  await settle(everybody().map(({ client }) => client));
  const fresh = await freshViews(store, row.room, everybody());
  /** Since when people are away is known to the server that saw them go, and to control alone. */
  const shown = (view: Partial<NonNullable<(typeof fresh)[number]>> | null | undefined) => ({
    ...view,
    control: view?.control?.seats.map((seat) => ({ ...seat, awaySince: null })) ?? null,
  });
  everybody().forEach(({ client }, at) => {
    expect(shown(client.view)).toEqual(shown(fresh[at]));
  });
  expect(everybody()).toHaveLength(60);
}, 120_000);
