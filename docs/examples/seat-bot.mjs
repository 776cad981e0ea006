// A program that takes a seat of a room, as anybody may: plain Node and socket.io-client, nothing
// of this repository. `node seat-bot.mjs http://localhost:3000 K7MQ2P USA`
import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';

const [server = 'http://localhost:3000', code = '', seat = ''] = process.argv.slice(2);
const PROTOCOL = 2;

const post = async (path, body) => {
  const response = await fetch(`${server}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const json = await response.json();
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(json.error)}`);
  return json;
};

// The code invites, the token proves. Keep the token: with it the seat is taken up again.
const { token } = await post('/join', {
  ...{ code, as: 'player', callSign: 'Paper Machine', sit: { by: 'seat', seat } },
});
const socket = io(server, { transports: ['websocket'] });
const ask = (message, body = {}) => socket.timeout(15_000).emitWithAck(message, body);

// A view comes in sections, each whole; what has not changed is not sent again.
const view = {};
const hashes = {};
socket.on('sections', ({ sections }) => {
  for (const [name, { hash, data }] of Object.entries(sections)) {
    view[name] = data;
    hashes[name] = hash;
  }
  void act();
});
// After a broken line: say who I am and what I hold, and only what differs comes.
socket.on('connect', async () => {
  const answer = await ask('hello', { version: PROTOCOL, token, have: hashes });
  if (!answer.ok) throw new Error(`hello: ${JSON.stringify(answer.error)}`);
});
socket.on('revoked', (why) => {
  console.log(`The seat is no longer mine: ${why}.`);
  socket.close();
});

// The first thing that may be done and can be paid for, as the form proposes it.
const orderFrom = (menu) => {
  const open = menu.filter(({ blocked, cost }) => blocked === null && cost <= 2);
  const ready = open.find(({ fields }) => fields.every(({ initial }) => initial !== null));
  if (ready === undefined) return [];
  const params = Object.fromEntries(ready.fields.map(({ name, initial }) => [name, initial]));
  return [{ instrument: ready.instrument, params, rationale: 'It was first on the list.' }];
};

// A command has an id of ours: sent again under it, it is answered again and never done twice.
const command = (what) => ask('command', { id: randomUUID(), command: what });

let busy = false;
let lockedTurn = 0;
async function act() {
  const { room, me, outcome } = view;
  if (room === undefined || busy) return;
  if (outcome) {
    // How it ended, and of the scores one's own; points are told in millionths.
    const { reason, scores, ...ended } = outcome.outcome;
    console.log(
      `Over: ${ended.class} (${reason}), ${scores[seat].total / 1e6} points for ${seat}.`,
    );
    socket.close();
    return;
  }
  if (room.phase !== 'order' || room.paused || me?.seat !== seat || room.turn === lockedTurn)
    return;
  busy = true;
  const { turn } = room;
  const menu = await ask('menu');
  const orders = menu.ok ? orderFrom(menu.value) : [];
  let answer = await command({ type: 'orders.lock', turn, orders });
  if (!answer.ok) {
    // A refusal names field and reason; it depends only on what this seat may see.
    console.log(`Turn ${turn}: refused`, JSON.stringify(answer.refusal ?? answer.error));
    answer = await command({ type: 'orders.lock', turn, orders: [] });
  }
  if (answer.ok) lockedTurn = turn;
  console.log(`Turn ${turn}: ${orders[0]?.instrument ?? 'nothing'}`);
  busy = false;
  void act();
}
