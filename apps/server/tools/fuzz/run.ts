import { Client } from '../../src/testing/client.ts';
import type { HandClock, TestServer } from '../../src/testing/server.ts';
import { gather } from './crowd.ts';
import type { Crowd, Sender } from './crowd.ts';
import { drawing } from './draw.ts';
import type { Drawn } from './draw.ts';
import { short, takeNotes } from './findings.ts';
import type { Found, Notes } from './findings.ts';
import { routes, socketMessages } from './targets.ts';
import type { Message, Route } from './targets.ts';

export interface Wish {
  readonly messages: number;
  readonly seed: number;
  /** Told now and then how many were sent. */
  readonly progress: (sent: number) => void;
}
interface Around {
  readonly server: TestServer;
  readonly clock: HandClock;
  readonly crowd: Crowd;
  readonly notes: Notes;
}

/** Messages drawn at once. */
const batch = 200;
/** Messages of a socket for each request. */
const socketsEach = 3;
/** So much time between two messages of a socket that nobody is slowed down: what is tried is what is said, not the pace. */
const apart = 60;

const memoryNow = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const back = async (url: string, sender: Sender): Promise<void> => {
  sender.client.close();
  sender.client = new Client(url);
  await sender.client.hello(sender.token);
};

const bySocket = async (
  { server, clock, notes }: Around,
  sender: Sender,
  { target, body }: Drawn<Message>,
): Promise<void> => {
  if (!sender.client.socket.connected) await back(server.url, sender);
  const what = `${target.event} ${short(body)}`;
  clock.pass(apart);
  try {
    const answer = short(await sender.client.raw(target.event, body));
    notes.answered(answer.startsWith('{"ok":true'));
    if (answer.includes('"try-again"')) notes.crashed(what, answer);
  } catch (error) {
    // A socket that a command ended owes no answer: its person was moved or released by it.
    if (sender.client.socket.connected) notes.crashed(what, String(error));
  }
  for (const heard of sender.client.heard) notes.read(sender.name, what, heard);
  sender.client.heard.length = 0;
};

const byRequest = async (
  { server, crowd, notes }: Around,
  { target, body }: Drawn<Route>,
  at: number,
): Promise<void> => {
  const word = (n: number): string =>
    encodeURIComponent(crowd.words[n % crowd.words.length] ?? 'x');
  const path = `/api${target.path.replaceAll(/:[a-z]+/g, (name) => word(at * 7 + name.length))}`;
  const what = `${target.method} ${path} ${short(body)}`;
  try {
    const response = await fetch(`${server.url}${path}`, {
      method: target.method,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${crowd.tokens[at % crowd.tokens.length] ?? ''}`,
        // Each from somewhere else, for the same reason.
        'x-forwarded-for': `198.51.${String(at % 250)}.${String(Math.floor(at / 250) % 250)}`,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    notes.answered(response.ok);
    if (response.status >= 500) notes.crashed(what, `${String(response.status)} ${text}`);
    notes.read('a caller', what, text);
  } catch (error) {
    notes.crashed(what, String(error));
  }
};

/** Sends what schemas allow and what they do not, to every message and route, and watches what comes of it. */
export const fuzz = async (
  server: TestServer,
  clock: HandClock,
  { messages: wanted, seed, progress }: Wish,
): Promise<Found> => {
  const crowd = await gather(server.url);
  const notes = takeNotes(crowd.secrets);
  const around: Around = { server, clock, crowd, notes };
  const { count } = notes;
  const [drawMessages, drawRequests] = [
    drawing(socketMessages, crowd.words),
    drawing(routes, crowd.words),
  ];
  const round = async (n: number): Promise<void> => {
    const requests = drawRequests(Math.ceil(batch / socketsEach), seed + 2 * n + 1);
    for (const [at, message] of drawMessages(batch, seed + 2 * n).entries()) {
      const sender = crowd.senders[(n + at) % crowd.senders.length];
      if (sender !== undefined) await bySocket(around, sender, message);
      const request = at % socketsEach === 0 ? requests[at / socketsEach] : undefined;
      if (request !== undefined) await byRequest(around, request, count.sent);
      count.sent += request === undefined ? 1 : 2;
    }
  };
  let early = 0;
  for (let n = 0; count.sent < wanted; n += 1) {
    await round(n);
    if (early === 0 && count.sent * 5 >= wanted) early = memoryNow();
    progress(count.sent);
  }
  const lost = await crowd.missed();
  crowd.close();
  for (const line of server.logs) if (line.includes('failed')) notes.crashed('log', line);
  const { crashes, leaks, stacks } = notes;
  return { ...count, crashes, leaks, stacks, lost, memory: [early, memoryNow()] };
};
