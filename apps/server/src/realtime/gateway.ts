import {
  adviceMessageSchema,
  commandMessageSchema,
  draftMessageSchema,
  explainMessageSchema,
  forecastMessageSchema,
  helloSchema,
  ledgerMessageSchema,
  protocolVersion,
  talkMessageSchema,
} from '@convoy/protocol';
import { isReleased } from '@convoy/table';
import type { Answer, ClientToServer, ServerToClient, WireError } from '@convoy/protocol';
import type { Socket } from 'socket.io';
import type { z } from 'zod';
import { malformed, wireError } from '../faults.ts';
import type { Clock, Log } from '../ports.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { hashToken } from '../secrets.ts';
import type { EventStore } from '../store/event-store.ts';
import type { AskAdvice } from './advice.ts';
import type { Connection, Connections, Present } from './connections.ts';
import type { FanOut, Wire } from './fan-out.ts';
import type { AskForecast } from './forecasts.ts';
import { explainEntry, olderTalk, pastLedger } from './questions.ts';
import { saveDraft } from './drafts.ts';
import { createAllowance } from './allowance.ts';

export interface GatewayDeps {
  readonly store: EventStore;
  readonly rooms: Rooms;
  readonly connections: Connections;
  readonly fanOut: FanOut;
  readonly advice: AskAdvice;
  readonly forecasts: AskForecast;
  readonly clock: Clock;
  readonly log: Log;
}
type Wired = Socket<ClientToServer, ServerToClient>;
type Reply<Value> = (answer: Value) => void;
interface Refused {
  readonly ok: false;
  readonly error: WireError;
}

const refused = (error: WireError): Refused => ({ ok: false, error });

/** What every message shares: a reply to answer to, the pace, a known sender, a parsed body. */
const receiver = (deps: GatewayDeps) => {
  const { clock, log } = deps;
  const allowed = createAllowance(clock);
  let present: Present | null = null;

  const guard =
    <Schema extends z.ZodType, Value>(
      schema: Schema,
      handle: (body: z.output<Schema>) => Promise<Value>,
    ) =>
    (body: unknown, reply: unknown): void => {
      const answer: Reply<Value | Refused> = (value) => {
        if (typeof reply === 'function') Reflect.apply(reply, null, [value]);
      };
      if (!allowed()) {
        answer(refused(wireError('too-fast', 'too-fast')));
        return;
      }
      const parsed = schema.safeParse(body);
      if (!parsed.success) {
        answer(refused(malformed(parsed.error)));
        return;
      }
      handle(parsed.data).then(answer, (error: unknown) => {
        log.error({ kind: error instanceof Error ? error.name : 'unknown' }, 'message-failed');
        answer(refused(wireError('try-again', 'server')));
      });
    };

  const known = <Value>(
    handle: (here: Present) => Promise<Value> | Value,
  ): Promise<Value | Refused> =>
    present === null
      ? Promise.resolve(refused(wireError('not-hello', 'hello-first')))
      : Promise.resolve(handle(present));

  return {
    guard,
    known,
    get present() {
      return present;
    },
    set present(value: Present | null) {
      present = value;
    },
  };
};

const greet = async (
  socket: Wired,
  deps: GatewayDeps,
  hello: z.output<typeof helloSchema>,
): Promise<Present | Refused> => {
  const { store, rooms } = deps;
  if (hello.version !== protocolVersion) return refused(wireError('version', 'reload', 'version'));
  const tokenHash = hashToken(hello.token);
  const bearer = await store.bearer(tokenHash);
  if (bearer === null) return refused(wireError('bad-token', 'unknown', 'token'));
  const open = await rooms.open(bearer.room);
  if (open === null) return refused(wireError('no-room', 'unknown', 'token'));
  await open.host.refresh();
  if (isReleased(open.room.state, bearer.person))
    return refused(wireError('bad-token', 'replaced', 'token'));
  const connection: Connection = {
    id: socket.id,
    ...bearer,
    tokenHash,
    have: hello.have,
    revoke: (why) => {
      socket.emit('revoked', why);
      socket.disconnect(true);
    },
  };
  return { ...open, connection };
};

/** What a person may ask of their own view; nothing of the room changes by it. */
const answerQuestions = (
  socket: Wired,
  { advice, forecasts }: GatewayDeps,
  receive: ReturnType<typeof receiver>,
): void => {
  socket.on(
    'explain',
    receive.guard(explainMessageSchema, ({ entry }) =>
      receive.known(({ room, connection }) => explainEntry(room, connection.person, entry)),
    ),
  );
  socket.on(
    'advice',
    receive.guard(adviceMessageSchema, () =>
      receive.known(({ room, connection }) => advice(room, connection.person)),
    ),
  );
  socket.on(
    'forecast',
    receive.guard(forecastMessageSchema, (asked) =>
      receive.known((here) => forecasts(here, asked)),
    ),
  );
  socket.on(
    'ledger',
    receive.guard(ledgerMessageSchema, ({ turn }) =>
      receive.known(({ room, connection }) => pastLedger(room, connection.person, turn)),
    ),
  );
  socket.on(
    'talk',
    receive.guard(talkMessageSchema, ({ channel, before }) =>
      receive.known(({ room, connection }) => olderTalk(room, connection.person, channel, before)),
    ),
  );
};

/** Answers one socket's messages. Each is answered, whatever it holds. */
const attend = (socket: Wired, deps: GatewayDeps): void => {
  const { rooms, connections, fanOut, clock } = deps;
  const receive = receiver(deps);

  const leave = (): void => {
    const { present } = receive;
    if (present === null) return;
    receive.present = null;
    connections.remove(present.connection);
    rooms.went(present.room.id, present.connection.person);
  };

  socket.on(
    'hello',
    receive.guard(helloSchema, async (hello): Promise<Answer<{ readonly now: number }>> => {
      const here = await greet(socket, deps, hello);
      if ('ok' in here) return here;
      leave();
      if (!socket.connected) return refused(wireError('bad-token', 'gone'));
      receive.present = here;
      connections.add(here.connection);
      rooms.came(here.room.id, here.connection.person);
      fanOut.sendTo(here.room, here.connection);
      socket.emit('draft', fanOut.draftFor(here.room, here.connection.person));
      return { ok: true, value: { now: clock.now() } };
    }),
  );
  socket.on(
    'command',
    receive.guard(commandMessageSchema, ({ id, command }) =>
      receive.known(({ host, connection: { person } }) =>
        host.act({ by: 'person', person, command }, `${person}:${id}`),
      ),
    ),
  );
  socket.on(
    'draft',
    receive.guard(draftMessageSchema, (draft) =>
      receive.known((here) => saveDraft(here, draft, deps)),
    ),
  );
  answerQuestions(socket, deps, receive);
  socket.on('disconnect', leave);
};

/** Time a socket has to say who it is. */
const helloWithin = 15_000;

export const createGateway = (io: Wire, deps: GatewayDeps): void => {
  deps.rooms.watch(deps.fanOut.send, deps.fanOut.sendDraft);
  deps.rooms.watchRevoked((tokens) => {
    for (const connection of deps.connections.all())
      if (tokens.includes(connection.tokenHash)) connection.revoke('moved');
  });
  deps.rooms.watchGone((room) => {
    for (const connection of deps.connections.of(room)) connection.revoke('room-gone');
  });
  io.on('connection', (socket) => {
    attend(socket, deps);
    const cancel = deps.clock.after(helloWithin, () => {
      if (!deps.connections.has(socket.id)) socket.disconnect(true);
    });
    socket.on('disconnect', cancel);
  });
};
