import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Offering } from '@convoy/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from './testing/client.ts';
import { controlled, create, hosted, join, plainServer, sit } from './testing/rooms.ts';
import type { TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await plainServer();
});
afterAll(() => server.stop());

/** The example of the documentation, as a process of its own. */
const program = (...args: readonly string[]) => {
  const file = fileURLToPath(new URL('../../../docs/examples/seat-bot.mjs', import.meta.url));
  const child = spawn(process.execPath, [file, server.url, ...args]);
  let said = '';
  const hear = (data: Buffer): void => {
    said += data.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { ended, said: () => said };
};

describe('a program in a seat', () => {
  it('joins by the code, plays every turn, and says how it ended', async () => {
    const host = await create(server.url, hosted);
    const runner = await connect(server.url, host.token);
    const bot = program(host.code, 'USA');
    await runner.until(
      ({ seats }) => (seats?.seats.find(({ seat }) => seat === 'USA')?.people.length ?? 0) > 0,
      'the program in its seat',
    );
    await runner.does({ type: 'room.start' });
    expect(await bot.ended).toBe(0);
    expect(bot.said()).toMatch(/Turn 1: \w+/);
    expect(bot.said()).toMatch(/Over: [\w-]+ \([\w-]+\), [\d.]+ points for USA\./);
    expect(bot.said()).not.toContain('refused');
    runner.close();
  }, 60_000);
});

describe('the menu of a seat', () => {
  const menuOf = async (client: Awaited<ReturnType<typeof connect>>) =>
    JSON.parse(JSON.stringify(await client.raw('menu', {})));

  it('is the seat’s own, with every field and what may stand in it', async () => {
    const host = await create(server.url, controlled);
    const control = await connect(server.url, host.token);
    const usa = await sit(server.url, host.code, 'USA');
    const cuba = await sit(server.url, host.code, 'CUB');
    const watcher = await connect(
      server.url,
      (await join(server.url, host.code, 'observer')).token,
    );
    await control.does({ type: 'room.start' });
    await usa.until(({ room }) => room?.phase === 'order', 'orders');
    const named = (answer: unknown): readonly string[] => {
      const { value }: { value: readonly Offering[] } = JSON.parse(JSON.stringify(answer));
      return value.map(({ instrument }) => instrument);
    };
    expect(named(await menuOf(usa))).toContain('quarantine');
    expect(named(await menuOf(cuba))).not.toContain('quarantine');
    const refused = { ok: false, error: { code: 'not-allowed', field: null, reason: 'no-seat' } };
    expect(await menuOf(watcher)).toEqual(refused);
    expect(await menuOf(control)).toEqual(refused);
    for (const client of [control, usa, cuba, watcher]) client.close();
  });
});
