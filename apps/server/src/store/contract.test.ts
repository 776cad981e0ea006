import { actorId } from '@convoy/engine';
import { personId, roomId } from '@convoy/table';
import type { RoomEvent } from '@convoy/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../testing/stores.ts';
import type { Place } from '../testing/stores.ts';
import type { Batch, EventStore, Founding, Item } from './event-store.ts';

const ann = personId('ann');
const joined: RoomEvent = { type: 'person.joined', person: ann, role: 'player' };
const extended = (endsAt: number): RoomEvent => ({ type: 'clock.extended', endsAt, why: 'asked' });
const item = (id: string | null, ...events: readonly RoomEvent[]): Item => ({
  command: id === null ? null : { id, answer: `answer to ${id}` },
  events: events.map((event) => ({ event, person: ann })),
});
const batch = (room: string, expected: number, ...items: readonly Item[]): Batch => ({
  ...{ room: roomId(room), expected, at: 1_700_000_000_000, items, deadline: null, ended: false },
});

describe.each(places)('the store on $name', ({ make }) => {
  let place: Place;
  let store: EventStore;
  let count = 0;
  beforeAll(async () => {
    place = await make();
    store = await place.open();
  });
  afterAll(async () => {
    await store.close();
    place.clear();
  });

  const fresh = async (): Promise<string> => {
    count += 1;
    const room = `room${String(count)}`;
    const member = {
      ...{ person: personId(`maker of ${room}`), room: roomId(room), callSign: 'Quiet Heron' },
      ...{ resumeHash: `resume of ${room}`, tokenHash: `token of ${room}` },
    };
    const code = `CODE${String(count)}`;
    expect(await store.create({ code, member }, batch(room, 0, item(null, joined)))).toBe(true);
    return room;
  };
  const versions = async (room: string): Promise<readonly number[]> =>
    (await store.events(roomId(room), 0)).map(({ version }) => version);

  it('makes a room with its maker, under a code that no other has', async () => {
    const room = await fresh();
    const code = `CODE${String(count)}`;
    expect(await store.roomByCode(code)).toEqual({ room, code, version: 1, ended: false });
    expect(await store.roomByCode('NOCODE')).toBeNull();
    const member = {
      person: personId('x'),
      room: roomId('other'),
      callSign: 'x',
      resumeHash: null,
      tokenHash: 'x',
    };
    expect(await store.create({ code, member }, batch('other', 0, item(null, joined)))).toBe(false);
    expect(await versions('other')).toEqual([]);
    expect(await store.bearer('x')).toBeNull();
  });

  it('gives events back as they were, in order, after any version', async () => {
    const room = await fresh();
    await store.commit([
      batch(room, 1, item('c1', extended(1), extended(2)), item('c2', extended(3))),
    ]);
    expect(await versions(room)).toEqual([1, 2, 3, 4]);
    expect(await store.events(roomId(room), 3)).toEqual([
      { version: 4, at: 1_700_000_000_000, person: ann, event: extended(3) },
    ]);
  });

  it('makes a room together with the batch that asks for it, or neither', async () => {
    const parent = await fresh();
    const founding = (name: string, code: string): Founding => ({
      ...{ room: roomId(name), code, deadline: null },
      members: [
        {
          ...{ person: personId(`ann of ${name}`), room: roomId(name), callSign: 'Ann' },
          ...{ resumeHash: null, tokenHash: null },
        },
      ],
      events: [
        { event: joined, person: ann, at: 5 },
        { event: extended(7), person: null, at: 6 },
      ],
    });
    const asked = (expected: number, id: string, made: Founding) =>
      batch(parent, expected, { ...item(id, extended(1)), founding: made });
    const [first] = await store.commit([asked(1, 'b1', founding(`${parent} b1`, 'BRANCH'))]);
    expect(first).toEqual({ ok: true, version: 2 });
    expect(await store.events(roomId(`${parent} b1`), 0)).toMatchObject([
      { version: 1, at: 5, person: ann },
      { version: 2, at: 6, person: null },
    ]);
    expect(await store.callSigns(roomId(`${parent} b1`))).toEqual({
      [`ann of ${parent} b1`]: 'Ann',
    });
    expect(await store.roomByCode('BRANCH')).toMatchObject({ version: 2, ended: false });
    // A code that is taken, a version that has passed, a command that was answered: nothing is made.
    for (const [made, answer] of [
      [asked(2, 'b2', founding(`${parent} b2`, 'BRANCH')), 'conflict'],
      [asked(1, 'b2', founding(`${parent} b2`, 'OTHER')), 'conflict'],
      [asked(2, 'b1', founding(`${parent} b2`, 'OTHER')), 'repeated'],
    ] as const)
      expect(await store.commit([made])).toMatchObject([{ ok: false, why: answer }]);
    expect(await versions(`${parent} b2`)).toEqual([]);
    expect(await store.roomByCode('OTHER')).toBeNull();
    expect(await versions(parent)).toEqual([1, 2]);
    const person = personId(`ann of ${parent} b1`);
    await store.setResume(person, `resume of ${parent} b1`);
    await store.setResume(person, 'another');
    expect(await store.byResume(`resume of ${parent} b1`)).toMatchObject({ person });
    expect(await store.byResume('another')).toBeNull();
  });

  it('makes a class with all its rooms or not at all, and finds it by code, token and resume code', async () => {
    const room = (place: number, name: string) => ({
      ...{ place, person: personId(`control of ${name}`), room: roomId(name), code: `C${name}` },
      ...{ deadline: null, members: [], events: [{ event: joined, person: ann, at: 5 }] },
    });
    const founding = (id: string, names: readonly string[]) => ({
      ...{ id, code: `K${id}`, resumeHash: `resume of ${id}` },
      tokens: [
        { hash: `run ${id}`, kind: 'run' },
        { hash: `screen ${id}`, kind: 'screen' },
      ] as const,
      rooms: names.map((name, index) => room(index + 1, name)),
    });
    expect(await store.createClass(founding('one', ['a', 'b']), 7)).toBe(true);
    const known = { id: 'one', code: 'Kone' };
    expect(await store.classByCode('Kone')).toEqual(known);
    expect(await store.classByResume('resume of one')).toEqual(known);
    expect(await store.classByToken('run one')).toEqual({ ...known, kind: 'run' });
    expect(await store.classByToken('screen one')).toEqual({ ...known, kind: 'screen' });
    expect(await store.classRooms('one')).toMatchObject([
      { place: 1, room: 'a', person: 'control of a' },
      { place: 2, room: 'b', person: 'control of b' },
    ]);
    expect(await versions('a')).toEqual([1]);
    await store.addClassTokens('one', [{ hash: 'another', kind: 'run' }], 8);
    expect(await store.classByToken('another')).toMatchObject(known);
    // The code of a class goes to no room.
    const member = {
      ...{ person: personId('late'), room: roomId('late'), callSign: 'Late' },
      ...{ resumeHash: null, tokenHash: 'late' },
    };
    const late = batch('late', 0, item(null, joined));
    expect(await store.create({ code: 'Kone', member }, late)).toBe(false);
    // One code is taken: nothing of the second class is there.
    expect(await store.createClass(founding('two', ['c', 'b']), 9)).toBe(false);
    expect(await store.classByCode('Ktwo')).toBeNull();
    expect(await versions('c')).toEqual([]);
    expect(await store.classByToken('run two')).toBeNull();
  });

  it('refuses what was decided on an old version, and nothing of it stays', async () => {
    const room = await fresh();
    const [first, second] = await store.commit([
      batch(room, 1, item('c1', extended(1))),
      batch(room, 1, item('c2', extended(2))),
    ]);
    expect([first, second]).toEqual([
      { ok: true, version: 2 },
      { ok: false, why: 'conflict' },
    ]);
    expect(await versions(room)).toEqual([1, 2]);
    expect(await store.commit([batch(room, 2, item('c2', extended(2)))])).toEqual([
      { ok: true, version: 3 },
    ]);
  });

  it('writes rooms together, each for itself', async () => {
    const [one, two] = [await fresh(), await fresh()];
    expect(
      await store.commit([
        batch(two, 7, item('c', extended(1))),
        batch(one, 1, item('c', extended(1))),
      ]),
    ).toEqual([
      { ok: false, why: 'conflict' },
      { ok: true, version: 2 },
    ]);
    expect(await versions(two)).toEqual([1]);
  });

  it('answers a repeated command as before and applies nothing of its batch', async () => {
    const room = await fresh();
    await store.commit([batch(room, 1, item('c1', extended(1)), item('refused'))]);
    const again = batch(
      room,
      2,
      item('c1', extended(9)),
      item('new', extended(8)),
      item('refused'),
    );
    const answers = new Map([
      ['c1', 'answer to c1'],
      ['refused', 'answer to refused'],
    ]);
    expect(await store.commit([again])).toEqual([{ ok: false, why: 'repeated', answers }]);
    expect(await versions(room)).toEqual([1, 2]);
    expect(await store.commit([batch(room, 2, item('new', extended(8)))])).toEqual([
      { ok: true, version: 3 },
    ]);
  });

  it('lets exactly one of two at the same moment through', async () => {
    const room = await fresh();
    const written = await Promise.all([
      store.commit([batch(room, 1, item('a', extended(1)))]),
      store.commit([batch(room, 1, item('b', extended(2)))]),
    ]);
    expect(written.flat().filter(({ ok }) => ok)).toHaveLength(1);
    expect(await versions(room)).toEqual([1, 2]);
  });

  it('keeps hundreds of events of one command', async () => {
    const room = await fresh();
    const many = Array.from({ length: 1200 }, (_, at) => extended(at));
    expect(await store.commit([batch(room, 1, item('c', ...many))])).toEqual([
      { ok: true, version: 1201 },
    ]);
    expect((await store.events(roomId(room), 1)).map(({ event }) => event)).toEqual(many);
  });

  it('knows which rooms wait for their clock', async () => {
    const room = await fresh();
    await store.commit([
      { ...batch(room, 1, item('c', extended(1))), deadline: 1_800_000_000_000 },
    ]);
    expect(await store.deadlines()).toContainEqual({ room, at: 1_800_000_000_000 });
    await store.commit([{ ...batch(room, 2, item('d', extended(1))), ended: true }]);
    expect((await store.deadlines()).map((row) => row.room)).not.toContain(room);
    expect(await store.roomByCode(`CODE${String(count)}`)).toMatchObject({ ended: true });
  });

  it('keeps the newest draft of a seat and turn', async () => {
    const room = roomId(await fresh());
    const orders = [{ instrument: 'rally', params: { vow: true }, rationale: 'why', meant: null }];
    const draft = { room, seat: actorId('USA'), turn: 1, rev: 3, orders, person: ann, savedAt: 5 };
    expect(await store.saveDraft(draft)).toEqual(draft);
    expect(await store.saveDraft({ ...draft, rev: 2, orders: [] })).toEqual(draft);
    expect(await store.saveDraft({ ...draft, rev: 3, orders: [] })).toEqual(draft);
    const newer = { ...draft, rev: 4, orders: [], savedAt: 6 };
    expect(await store.saveDraft(newer)).toEqual(newer);
    await store.saveDraft({ ...draft, turn: 2 });
    expect(await store.drafts(room, 1)).toEqual([newer]);
  });

  it('knows people by token and by resume code, until tokens are withdrawn', async () => {
    const room = roomId(await fresh());
    const member = {
      ...{ person: personId(`bob${room}`), room, callSign: 'Fair Otter' },
      ...{ resumeHash: `r${room}`, tokenHash: `t${room}` },
    };
    await store.addMember(member, 1);
    const bearer = { person: member.person, room };
    expect(await store.bearer(`t${room}`)).toEqual({ ...bearer, madeAt: 1 });
    expect(await store.byResume(`r${room}`)).toEqual({ ...bearer, callSign: 'Fair Otter' });
    await store.addToken(`t2${room}`, bearer, 2);
    expect((await store.revokeTokens(bearer)).toSorted()).toEqual([`t2${room}`, `t${room}`]);
    expect(await store.bearer(`t${room}`)).toBeNull();
    expect(await store.callSigns(room)).toMatchObject({ [member.person]: 'Fair Otter' });
  });

  it('exchanges a token once', async () => {
    const room = roomId(await fresh());
    const bearer = { person: personId(`cyd${room}`), room };
    await store.addToken(`old${room}`, bearer, 1);
    expect(await store.exchangeToken(`old${room}`, `new${room}`, bearer, 5)).toBe(true);
    expect(await store.exchangeToken(`old${room}`, `other${room}`, bearer, 6)).toBe(false);
    expect(await store.bearer(`old${room}`)).toBeNull();
    expect(await store.bearer(`other${room}`)).toBeNull();
    expect(await store.bearer(`new${room}`)).toEqual({ ...bearer, madeAt: 5 });
  });

  it('gives an invite to one person, and only a seat’s newest', async () => {
    const room = roomId(await fresh());
    const invite = { room, seat: actorId('USA'), replaces: ann };
    await store.addInvite(`first ${room}`, invite, 1);
    await store.addInvite(`second ${room}`, { ...invite, replaces: null }, 2);
    await store.addInvite(`other ${room}`, { ...invite, seat: actorId('SOV') }, 2);
    expect(await store.invite(`first ${room}`)).toBeNull();
    expect(await store.invite(`second ${room}`)).toEqual({ ...invite, replaces: null });
    const taken = await Promise.all([
      store.takeInvite(`other ${room}`),
      store.takeInvite(`other ${room}`),
    ]);
    expect(taken.filter((one) => one !== null)).toHaveLength(1);
    expect(await store.takeInvite(`second ${room}`)).not.toBeNull();
  });

  it('remembers when it was last known to be up', async () => {
    await store.beat(10);
    await store.beat(20);
    expect(await store.lastBeat()).toBe(20);
  });
});

describe('the embedded folder', () => {
  it('is for one server at a time, and free again when that one goes', async () => {
    const place = await places[0].make();
    const first = await place.open();
    await expect(place.open()).rejects.toThrow('folder in use');
    await first.close();
    await (await place.open()).close();
    place.clear();
  });
});
