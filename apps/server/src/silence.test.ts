import { afterEach, describe, expect, it } from 'vitest';
import { connect } from './testing/client.ts';
import type { Client } from './testing/client.ts';
import { controlled, create, join, realClock, realEntropy, sit } from './testing/rooms.ts';
import { startServer } from './testing/server.ts';
import { places } from './testing/stores.ts';

const cleaning: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

const ways = [
  { type: 'talk.say', to: ['SOV'], text: 'In private.' },
  { type: 'talk.say', to: ['SOV', 'TUR'], text: 'Among three.' },
  { type: 'talk.say', to: ['PUBLIC'], text: 'To everybody.' },
  { type: 'relay.give', to: 'SOV', via: 'TUR', text: 'Through a third.' },
] as const;
const refusals = async (client: Client): Promise<readonly unknown[]> => {
  const said: unknown[] = [];
  for (const way of ways) {
    const answer = await client.command(way);
    said.push(answer.ok ? 'said' : 'refusal' in answer ? answer.refusal.code : answer.error);
  }
  return said;
};

describe('silence in a room', () => {
  it('holds for everybody but control, over the wire and through a restart, until it is lifted', async () => {
    const place = await places[0].make();
    cleaning.push(place.clear);
    const open = async () => {
      const store = await place.open();
      const server = await startServer({ store, clock: realClock, entropy: realEntropy });
      const stop = async (): Promise<void> => {
        await server.stop();
        await store.close();
      };
      return { url: server.url, stop };
    };
    const first = await open();
    const desk = await create(first.url, controlled);
    const control = await connect(first.url, desk.token);
    const seated = await join(first.url, desk.code);
    const usa = await connect(first.url, seated.token);
    await usa.does({ type: 'seat.claim', seat: 'USA' });
    await sit(first.url, desk.code, 'SOV');
    await sit(first.url, desk.code, 'TUR');
    await control.does({ type: 'room.start' });
    await usa.until(({ room }) => room?.phase !== 'lobby', 'the start');
    expect(await refusals(usa)).toEqual(ways.map(() => 'said'));
    expect(await usa.command({ type: 'talk.silence', on: true })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    await control.does({ type: 'talk.silence', on: true });
    await usa.until(({ talk }) => talk?.silenced === true, 'silence');
    expect(await refusals(usa)).toEqual(ways.map(() => 'silenced'));
    await first.stop();

    const second = await open();
    cleaning.push(second.stop);
    const again = await connect(second.url, seated.token);
    const teacher = await connect(second.url, desk.token);
    await again.until(({ talk }) => talk?.silenced === true, 'silence still');
    expect(await refusals(again)).toEqual(ways.map(() => 'silenced'));
    await again.does({ type: 'talk.say', to: ['CONTROL'], text: 'May I ask something?' });
    await teacher.does({ type: 'talk.say', to: ['PUBLIC'], text: 'Listen, please.' });
    await teacher.does({ type: 'talk.silence', on: false });
    await again.until(({ talk }) => talk?.silenced === false, 'talk');
    expect(await refusals(again)).toEqual(ways.map(() => 'said'));
  });
});
