import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actorId } from '@convoy/engine';
import { personId, roomId } from '@convoy/table';
import type { Retention, RoomEvent } from '@convoy/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newRoom } from '../rooms/new-room.ts';
import { packs } from '../testing/server.ts';
import { places } from '../testing/stores.ts';
import type { Place } from '../testing/stores.ts';
import type { Batch, EventStore } from './event-store.ts';

const mark = 'S3NT1NEL';
const ann = personId(`ann${mark}`);
const usa = actorId('USA');

const opened = (retention: Retention, code: string): readonly RoomEvent[] => {
  const [pack] = packs;
  if (pack === undefined) throw new Error('no pack');
  const options = {
    ...({
      length: pack.scenario.lengths[0]?.id ?? '',
      advance: 'control',
      controlled: true,
    } as const),
    schedule: { brief: 0, negotiate: 0, order: null },
    ...{ solo: false, advice: true, retention },
  };
  return newRoom(pack, options, code, mark, ann, 'control').events;
};
const batch = (room: string, expected: number, ...events: readonly RoomEvent[]): Batch => ({
  ...{ room: roomId(room), expected, at: 1_700_000_000_000, deadline: null, ended: false },
  items: [
    {
      command: { id: `${mark}${String(expected)}`, answer: mark },
      events: events.map((event) => ({ event, person: ann })),
    },
  ],
});
const ended: RoomEvent = { type: 'room.ended', why: 'closed', outcome: null };

describe.each(places)('erasing on $name', ({ make }) => {
  let place: Place;
  let store: EventStore;
  beforeAll(async () => {
    place = await make();
    store = await place.open();
  });
  afterAll(async () => {
    await store.close();
    place.clear();
  });

  /** A room with something of every kind in it. */
  const whole = async (name: string, retention: Retention = 'week'): Promise<string> => {
    const room = roomId(name);
    const member = {
      ...{ person: personId(`${ann}${name}`), room, callSign: `${mark} Heron` },
      ...{ resumeHash: `${mark} resume ${name}`, tokenHash: `${mark} token ${name}` },
    };
    const first = batch(name, 0, ...opened(retention, name));
    expect(await store.create({ code: name, member }, first)).toBe(true);
    await store.saveDraft({
      ...{ room, seat: usa, turn: 1, rev: 1, person: ann, savedAt: 1 },
      orders: [{ instrument: 'rally', params: {}, rationale: mark, meant: null }],
    });
    await store.addInvite(`${mark} invite ${name}`, { room, seat: usa, replaces: ann }, 1);
    await store.setName({ room, person: member.person }, mark);
    await store.setPin(room, 'USA', { salt: mark, hash: mark });
    await store.keepReckoned(room, { steps: 2, engine: '1', body: mark });
    return name;
  };

  it('leaves nothing of a room, and its code to nobody else', async () => {
    const name = await whole('GONE01');
    const room = roomId(name);
    expect(await store.isGone(name)).toBe(false);
    await store.erase(room, 5);
    expect(await store.events(room, 0)).toEqual([]);
    expect(await store.drafts(room, 1)).toEqual([]);
    expect(await store.callSigns(room)).toEqual({});
    expect(await store.bearer(`${mark} token ${name}`)).toBeNull();
    expect(await store.byResume(`${mark} resume ${name}`)).toBeNull();
    expect(await store.invite(`${mark} invite ${name}`)).toBeNull();
    expect(await store.pins(room)).toEqual([]);
    expect(await store.reckoned(room)).toBeNull();
    expect(await store.names(room)).toEqual({});
    expect(await store.roomByCode(name)).toBeNull();
    expect((await store.keepings()).map((kept) => kept.room)).not.toContain(room);
    expect(await store.isGone(name)).toBe(true);
    const member = {
      ...{ person: personId('bob'), room: roomId('NEW'), callSign: 'Fair Otter' },
      ...{ resumeHash: 'r', tokenHash: 't' },
    };
    const again = batch('NEW', 0, ...opened('week', name));
    expect(await store.create({ code: name, member }, again)).toBe(false);
  });

  it('is done once and again without harm, and touches no other room', async () => {
    const other = roomId(await whole('STAYS1'));
    const name = roomId(await whole('GONE02'));
    await store.erase(name, 5);
    await store.erase(name, 6);
    expect((await store.events(other, 0)).length).toBeGreaterThan(1);
    expect(await store.drafts(other, 1)).toHaveLength(1);
    expect(await store.bearer(`${mark} token STAYS1`)).not.toBeNull();
  });

  it('takes no late write for a room that is gone', async () => {
    const name = await whole('GONE03');
    await store.erase(roomId(name), 5);
    expect(await store.commit([batch(name, 2, ended)])).toEqual([{ ok: false, why: 'conflict' }]);
    await store.keepReckoned(roomId(name), { steps: 2, engine: '1', body: mark });
    expect(await store.reckoned(roomId(name))).toBeNull();
    expect(await store.events(roomId(name), 0)).toEqual([]);
  });

  it('comes by itself where that was chosen, counted from the end or from what last happened', async () => {
    const week = await whole('WEEK01');
    await whole('KEPT01', 'kept');
    const find = async (name: string) =>
      (await store.keepings()).find(({ room }) => room === roomId(name));
    expect(await find('KEPT01')).toBeUndefined();
    expect(await find(week)).toEqual({
      ...{ room: week, retention: 'week', endedAt: null, touchedAt: 1_700_000_000_000 },
    });
    await store.commit([{ ...batch(week, 2, ended), at: 1_700_000_000_500, ended: true }]);
    const late: RoomEvent = { type: 'person.joined', person: ann, role: 'observer' };
    await store.commit([{ ...batch(week, 3, late), at: 1_700_000_000_900, ended: true }]);
    expect(await find(week)).toMatchObject({ endedAt: 1_700_000_000_500 });
  });
});

it('cannot be read out of the embedded store’s files afterwards', async () => {
  const place = await places[0].make();
  const store = await place.open();
  const folder = place.environment['DATA_DIR'] ?? '';
  const found = (): boolean =>
    readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(mark));
  const room = roomId('SECRET');
  const member = {
    ...{ person: ann, room, callSign: `${mark} Heron` },
    ...{ resumeHash: `${mark} resume`, tokenHash: `${mark} token` },
  };
  await store.create({ code: 'SECRET', member }, batch('SECRET', 0, ...opened('week', 'SECRET')));
  expect(found()).toBe(true);
  await store.erase(room, 1);
  expect(found()).toBe(false);
  await store.close();
  place.clear();
});
