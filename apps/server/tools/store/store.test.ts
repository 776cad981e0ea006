import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchive } from '@convoy/archive';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { FolderInUse, openSqlite } from '../../src/store/open-sqlite.ts';
import { openPostgres } from '../../src/store/open-postgres.ts';
import type { EventStore } from '../../src/store/event-store.ts';
import { connect } from '../../src/testing/client.ts';
import { freshDatabase } from '../../src/testing/postgres.ts';
import { controlled, create, join as joinRoom, realEntropy } from '../../src/testing/rooms.ts';
import { handClock, startServer } from '../../src/testing/server.ts';
import type { TestServer } from '../../src/testing/server.ts';
import { backup, exportAll, move, restore } from './commands.ts';
import { Unreadable } from './file.ts';

let ground = '';
beforeEach(() => {
  ground = mkdtempSync(join(tmpdir(), 'convoy-keep-'));
});
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  while (ends.length > 0) await ends.pop()?.();
  rmSync(ground, { recursive: true, force: true });
});

const serve = async (store: EventStore): Promise<TestServer> => {
  const server = await startServer({
    ...{ store, clock: handClock(1_700_000_000_000), entropy: realEntropy },
  });
  let up = true;
  const stop = async (): Promise<void> => {
    if (!up) return;
    up = false;
    await server.stop();
    await store.close();
  };
  ends.push(stop);
  return { ...server, stop };
};

/** A room in the middle of its first turn: a word in private, a draft, a code to come back. */
const play = async ({ url }: TestServer) => {
  const host = await create(url, controlled);
  const player = await joinRoom(url, host.code);
  const control = await connect(url, host.token);
  const client = await connect(url, player.token);
  await client.does({ type: 'seat.claim', seat: 'USA' });
  await control.does({ type: 'room.start' });
  await client.until(({ room }) => room?.phase === 'order', 'orders');
  await client.does({ type: 'talk.say', to: ['SOV'], text: 'Between us, 100 % – “quite”.' });
  await client.raw('draft', { turn: 1, rev: 1, orders: [] });
  control.close();
  client.close();
  return { host, player };
};
const seen = async (url: string, token: string) => {
  const client = await connect(url, token);
  await client.raw('ledger', { turn: 0 });
  client.close();
  return { view: client.view, draft: client.draft };
};
const at = (name: string): string => join(ground, name);

describe('a store', () => {
  it('moves from a folder to PostgreSQL and back by a backup, and everybody goes on', async () => {
    const first = await serve(await openSqlite(at('one')));
    const { player } = await play(first);
    const before = await seen(first.url, player.token);
    await first.stop();

    const database = await freshDatabase(inject('postgres'));
    expect(await move(at('one'), database)).toMatchObject({ ok: true });
    const second = await serve(await openPostgres(database, () => undefined));
    expect(await seen(second.url, player.token)).toEqual(before);

    // Also while a server writes: what the file holds stood there at one moment.
    expect(await backup(database, at('all.gz'))).toMatchObject({ ok: true });
    await second.stop();
    expect(await restore(at('two'), at('all.gz'))).toMatchObject({ ok: true });
    const third = await serve(await openSqlite(at('two')));
    expect(await seen(third.url, player.token)).toEqual(before);
    expect(before.view.talk?.channels.some(({ messages }) => messages.length > 0)).toBe(true);
    expect(before.draft).not.toBeNull();
  });

  it('is copied into an empty one alone, and into none that a server uses', async () => {
    const server = await serve(await openSqlite(at('one')));
    await play(server);
    expect(await backup(at('one'), at('all.gz'))).toMatchObject({ ok: true });
    await expect(restore(at('one'), at('all.gz'))).rejects.toBeInstanceOf(FolderInUse);
    await server.stop();
    expect(await restore(at('one'), at('all.gz'))).toMatchObject({
      ok: false,
      why: expect.stringContaining('holds rows already'),
    });
    expect(await backup(at('nowhere'), at('none.gz'))).toMatchObject({ ok: false });
    await expect(backup(at('one'), at('all.gz'))).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it('takes nothing of a file that was cut off or is something else', async () => {
    const server = await serve(await openSqlite(at('one')));
    await play(server);
    await server.stop();
    await backup(at('one'), at('all.gz'));
    const whole = readFileSync(at('all.gz'));
    writeFileSync(at('half.gz'), whole.subarray(0, whole.length / 2));
    await expect(restore(at('two'), at('half.gz'))).rejects.toBeInstanceOf(Unreadable);
    writeFileSync(at('other.gz'), 'not a backup');
    await expect(restore(at('two'), at('other.gz'))).rejects.toBeInstanceOf(Unreadable);
    // Nothing of either is there: the whole one still finds an empty store.
    expect(await restore(at('two'), at('all.gz'))).toMatchObject({ ok: true });
  });

  it('gives an archive of every room, which opens, without the dice of a game that goes on', async () => {
    const server = await serve(await openSqlite(at('one')));
    await play(server);
    await play(server);
    expect(await exportAll(at('one'), at('archives'))).toMatchObject({ ok: true });
    const files = readdirSync(at('archives'));
    expect(files).toHaveLength(2);
    for (const file of files) {
      const text = readFileSync(join(at('archives'), file), 'utf8');
      expect(text).toContain('Between us');
      expect(text).toMatch(/"seed":""/);
      expect(readArchive(text)).toMatchObject({ ok: true });
    }
  });
});
