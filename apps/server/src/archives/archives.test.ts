import { EVENT_SCHEMA, readArchive } from '@convoy/archive';
import type { Archive } from '@convoy/archive';
import type { BroughtIn, ReviewSeries } from '@convoy/protocol';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { eventSchema } from '../store/upcast.ts';
import { connect, enter, request } from '../testing/client.ts';
import { fixedEntropy, handClock, startServer } from '../testing/server.ts';
import type { Around } from '../testing/server.ts';
import { places } from '../testing/stores.ts';

const cleaning: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

const served = async (
  place: (typeof places)[number] = places[0],
  more: Partial<Around> = {},
): Promise<string> => {
  const made = await place.make();
  const store = await made.open();
  const server = await startServer({
    ...{ store, clock: handClock(1_700_000_000_000), entropy: fixedEntropy('archives') },
    ...more,
  });
  cleaning.push(async () => {
    await server.stop();
    await store.close();
    made.clear();
  });
  return server.url;
};
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const asArchive: (text: string) => Archive = JSON.parse;
const asBrought: (text: string) => BroughtIn = JSON.parse;
const asSeries: (text: string) => ReviewSeries = JSON.parse;
const take = (url: string, token: string, query = '') =>
  request(url, `/api/archive${query}`, undefined, bearer(token));
const bring = (url: string, file: string | Uint8Array, headers = {}, query = '') =>
  fetch(`${url}/api/archives${query}`, { method: 'POST', body: Buffer.from(file), headers });
const brought = async (url: string, file: string | Uint8Array): Promise<BroughtIn> => {
  const response = await bring(url, file);
  const text = await response.text();
  if (response.status !== 201) throw new Error(text);
  return asBrought(text);
};

const named = { callSign: 'Quiet Heron Himself' };
/** A room with control and two players, played for so many turns and, where wished, ended. */
const played = async (url: string, turns: number, ends: boolean) => {
  const control = await enter(url, '/api/rooms', {
    ...{ scenario: 'cuba-1962', length: 'short', advance: 'control', controlled: true, ...named },
    schedule: { brief: 0, negotiate: 0, order: null },
  });
  const chief = await connect(url, control.token);
  const usa = await enter(url, '/api/join', { code: control.code, as: 'player' });
  const sov = await enter(url, '/api/join', { code: control.code, as: 'player' });
  const lines = [await connect(url, usa.token), await connect(url, sov.token)] as const;
  await lines[0].does({ type: 'seat.claim', seat: 'USA' });
  await lines[1].does({ type: 'seat.claim', seat: 'SOV' });
  await chief.does({ type: 'room.start' });
  for (let turn = 1; turn <= turns; turn += 1) {
    await lines[0].until(({ room }) => room?.turn === turn, `turn ${String(turn)}`);
    await lines[1].does({ type: 'talk.say', to: ['USA'], text: `=secret ${String(turn)}` });
    await lines[0].does({
      ...{ type: 'orders.lock', turn, forecast: 'higher' },
      orders: [{ instrument: 'address', params: { line: 'resolve' }, rationale: '+', meant: null }],
    });
    await chief.does({ type: 'turn.resolve', turn });
    await chief.does({ type: 'turn.publish', turn });
  }
  if (ends) await chief.does({ type: 'room.end' });
  cleaning.unshift(() => {
    for (const line of [chief, ...lines]) line.close();
  });
  return { control, usa, sov };
};

it('holds events of the shape in which the store writes them', () => {
  expect(EVENT_SCHEMA).toBe(eventSchema);
});

describe.each(places)('a game taken home, on $name', (place) => {
  it('opens again as a room with the same review, twice as two, after the first is gone', async () => {
    const url = await served(place);
    const { control } = await played(url, 3, true);
    const before = await request(
      url,
      `/api/rooms/${control.code}/review/series`,
      undefined,
      bearer(control.token),
    );
    const zip = await fetch(`${url}/api/archive?form=zip`, { headers: bearer(control.token) });
    const bytes = new Uint8Array(await zip.arrayBuffer());
    const archive = strFromU8(unzipSync(bytes)['archive.json'] ?? new Uint8Array());
    expect(
      (await request(url, '/api/erase', { code: control.code }, bearer(control.token))).status,
    ).toBe(200);
    const rooms = [await brought(url, bytes), await brought(url, archive)];
    expect(new Set([control.code, ...rooms.map(({ code }) => code)]).size).toBe(3);
    for (const room of rooms) {
      expect(room).toMatchObject({
        role: 'control',
        imported: { turns: 3, differsFrom: null, partial: false },
      });
      const after = await request(
        url,
        `/api/rooms/${room.code}/review/series`,
        undefined,
        bearer(room.token),
      );
      expect(after.status).toBe(200);
      expect(asSeries(after.text)).toEqual(asSeries(before.text));
      const line = await connect(url, room.token);
      expect(line.view.room).toMatchObject({ phase: 'review', ended: true, code: room.code });
      expect(line.view.room?.lineage.imported).toMatchObject({ differsFrom: null });
      expect(line.view.keeping?.retention).toBe('week');
      expect(line.view.keeping?.erasesAt).toBeGreaterThan(1_700_000_000_000);
      expect(
        line.view.seats?.seats.flatMap(({ people }) => people.map((one) => one.callSign)),
      ).toEqual(['P02', 'P03']);
      line.close();
      const again = asArchive((await take(url, room.token)).text);
      expect(again.game).toBe(asArchive(archive).game);
      expect(again.states).toEqual(asArchive(archive).states);
    }
  });
});

describe('what is taken home', () => {
  it('names nobody, and gives names to control alone', async () => {
    const url = await served();
    const { control, usa, sov } = await played(url, 1, true);
    for (const { token } of [control, usa, sov])
      for (const query of ['', '?form=csv&table=people', '?form=csv&table=messages']) {
        const { text, status } = await take(url, token, query);
        expect(status).toBe(200);
        for (const one of [control, usa, sov])
          for (const secret of [one.person, one.callSign, one.token, one.resume ?? '?', one.code])
            expect(text).not.toContain(secret);
      }
    expect((await take(url, control.token, '?names=1')).text).toContain(named.callSign);
    expect((await take(url, usa.token, '?names=1')).json).toEqual({
      error: { code: 'not-allowed', field: 'names', reason: 'names' },
    });
    expect((await take(url, usa.token, '?form=csv&table=nothing')).json).toMatchObject({
      error: { code: 'malformed', field: 'table' },
    });
    expect((await take(url, usa.token, '?form=xml')).json).toMatchObject({
      error: { code: 'malformed', field: 'form' },
    });
  });

  it('is no more than what a player sees while the game runs; control has it all, dice apart', async () => {
    const url = await served();
    const { control, usa, sov } = await played(url, 2, false);
    const mine = asArchive((await take(url, usa.token)).text);
    expect(mine).toMatchObject({ whole: false, events: null, scenario: null, states: [] });
    expect(mine.tables.orders.map((row) => row['seat'])).toEqual(['USA', 'USA']);
    expect(mine.tables.messages).toHaveLength(2);
    const theirs = asArchive((await take(url, sov.token)).text);
    expect(theirs.tables.orders).toEqual([]);
    for (const entry of mine.tables.ledger)
      expect(entry['audience'] === 'all' || String(entry['audience']).includes('USA')).toBe(true);
    const whole = asArchive((await take(url, control.token)).text);
    expect(whole).toMatchObject({ whole: true });
    expect(whole.events?.[0]?.event).toMatchObject({ type: 'room.opened', seed: '' });
    const held = await bring(url, JSON.stringify(mine));
    expect(await held.json()).toEqual({
      error: { code: 'malformed', field: 'events', reason: 'no-record' },
    });
    const ended = await brought(url, JSON.stringify(whole));
    const line = await connect(url, ended.token);
    expect(line.view.room).toMatchObject({ ended: true, phase: 'review' });
    expect(line.view.outcome?.outcome.reason).toBe('ended-by-control');
    line.close();
  });

  it('is, for a player after the end, a record that opens too, marked as one person’s', async () => {
    const url = await served();
    const { usa } = await played(url, 1, true);
    const { text } = await take(url, usa.token);
    const read = readArchive(text);
    expect(read.ok && read.archive.differsFrom).toBe(null);
    const room = await brought(url, text);
    expect(room.imported).toMatchObject({ partial: true });
    // Whoever opens it is its control, and still does not have what was left out.
    expect(asArchive((await take(url, room.token)).text)).toMatchObject({ whole: false });
  });

  it('is not what somebody else took before: each has their own, and what is new', async () => {
    const url = await served();
    const { control, usa, sov } = await played(url, 1, false);
    const line = await connect(url, control.token);
    await line.does({ type: 'whisper.send', seat: 'USA', text: 'for one seat alone' });
    await line.does({ type: 'room.end' });
    const texts = () =>
      Promise.all([control, usa, sov].map(async ({ token }) => (await take(url, token)).text));
    for (const [all = '', mine = '', theirs = ''] of [await texts(), await texts()]) {
      expect(all).toContain('"whole":true');
      for (const text of [mine, theirs]) expect(text).toContain('"whole":false');
      for (const text of [all, mine]) expect(text).toContain('for one seat alone');
      expect(theirs).not.toContain('for one seat alone');
    }
    await enter(url, '/api/join', { code: control.code, as: 'observer' });
    for (const text of await texts()) expect(text).toContain('"person":"P04","role":"observer"');
    line.close();
  });

  it('says how many rows there are, in tables that a spreadsheet may open', async () => {
    const url = await served();
    const { control } = await played(url, 1, true);
    expect((await take(url, control.token, '?form=contents')).json).toMatchObject({
      ...{ whole: true, record: true, names: true },
      tables: expect.arrayContaining([{ name: 'messages', rows: 1 }]),
    });
    const { text } = await take(url, control.token, '?form=csv&table=messages');
    expect(text.split('\r\n')[0]).toBe(
      'game,turn,phase,seat,utc,channel,n,kind,from,to,person,text',
    );
    expect(text).toContain(`,'=secret 1\r\n`);
  });
});

describe('a file that is no archive', () => {
  it('is turned down with field and reason, never a stack', async () => {
    const url = await served();
    const cases = [
      ['', 'not-json'],
      ['PK not a zip', 'not-an-archive'],
      ['{"format":99}', 'newer-format'],
      ['{"format":2}', 'malformed'],
    ] as const;
    for (const [text, reason] of cases) {
      const response = await bring(url, text);
      const body = await response.text();
      expect(response.status).toBe(400);
      expect(body).toContain(`"reason":"${reason}"`);
      expect(body).not.toMatch(/\.ts:|node_modules|Error/);
    }
    const wish = await bring(url, '{}', {}, '?retention=forever');
    expect(await wish.json()).toMatchObject({ error: { field: 'retention' } });
    expect((await bring(url, ' '.repeat(25 * 1024 * 1024))).status).toBe(413);
  });

  it('is not even read from whoever may not open rooms', async () => {
    const url = await served(places[0], {
      facilitator: { kind: 'passphrase', passphrase: 'open sesame' },
    });
    expect((await bring(url, '{}')).status).toBe(403);
    expect((await bring(url, '{}', { 'x-facilitator': 'open sesame' })).status).toBe(400);
  });
});
