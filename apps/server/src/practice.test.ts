import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, request } from './testing/client.ts';
import { controlled, create, plainServer, settle, sit } from './testing/rooms.ts';

const mark = 'ONLY FOR PRACTICE';
let server: Awaited<ReturnType<typeof plainServer>>;
beforeAll(async () => {
  server = await plainServer();
});
afterAll(async () => {
  await server.stop();
});

it('a practice turn is played, wiped, and in nothing that is taken home', async () => {
  const { url } = server;
  const control = await create(url, { ...controlled, practice: true });
  const as = { authorization: `Bearer ${control.token}` };
  const desk = await connect(url, control.token);
  const usa = await sit(url, control.code, 'USA');
  await desk.does({ type: 'room.start' });
  await usa.until((view) => view.room?.practice === 'on' && view.room.turn === 1, 'practice');
  await usa.raw('draft', {
    ...{ turn: 1, rev: 3 },
    orders: [{ instrument: 'address', params: { line: 'resolve' }, rationale: mark, meant: null }],
  });
  await desk.does({ type: 'turn.resolve', turn: 1 });
  await desk.does({ type: 'turn.publish', turn: 1 });
  await usa.until((view) => view.room?.published === 1, 'what came of it');
  expect(usa.view.ledger?.lines.length).toBeGreaterThan(0);
  const running = await request(url, '/api/archive', undefined, as);
  expect(running.text).toContain(mark);

  await desk.does({ type: 'phase.advance', turn: 1 });
  await usa.until((view) => view.room?.practice === 'over', 'the game');
  expect([usa.view.room?.turn, usa.view.room?.published]).toEqual([1, 0]);
  await settle([usa, desk]);
  const again = await connect(url, control.token);
  expect(JSON.stringify(again.view)).not.toContain(mark);
  await desk.does({ type: 'turn.resolve', turn: 1 });
  await desk.does({ type: 'turn.publish', turn: 1 });
  await usa.until((view) => view.room?.turn === 2, 'the second turn');
  const past = JSON.stringify(await desk.raw('past', { turn: 1, at: 'orders' }));
  expect(past).toContain('"ok":true');
  expect(past).not.toContain(mark);
  await desk.does({ type: 'room.end' });
  const taken = await request(url, '/api/archive', undefined, as);
  expect(taken.text).not.toContain(mark);
  expect(taken.text.match(/practice\.ended/g)).toHaveLength(1);
  expect(taken.text.match(/"type":"turn\.resolved"/g)).toHaveLength(1);
  const played = await request(url, `/api/rooms/${control.code}/review/played`, undefined, as);
  expect([played.status, played.text.includes(mark)]).toEqual([200, false]);
  for (const client of [desk, usa, again]) client.close();
});
it('is for rooms with control, in one sitting', async () => {
  const hosted = { ...controlled, controlled: false, advance: 'all-locked', practice: true };
  const refused = await request(server.url, '/api/rooms', hosted);
  expect([refused.status, refused.json]).toMatchObject([400, { error: { field: 'practice' } }]);
});
