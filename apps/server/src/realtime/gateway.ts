import {
  adviceMessageSchema,
  commandMessageSchema,
  draftMessageSchema,
  explainMessageSchema,
  forecastMessageSchema,
  helloSchema,
  ledgerMessageSchema,
  menuMessageSchema,
  pastMessageSchema,
  protocolVersion,
  talkMessageSchema,
  turnForecastMessageSchema,
} from '@convoy/protocol';
import { isReleased } from '@convoy/table';
import type { RoomId } from '@convoy/table';
import type { Answer, ClientToServer, ServerToClient, WireError } from '@convoy/protocol';
import type { Socket } from 'socket.io';
import type { z } from 'zod';
import { malformed, wireError } from '../faults.ts';
import type { Clock, Log } from '../ports.ts';
import type { Room } from '../rooms/room.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { hashToken } from '../secrets.ts';
import type { Open } from '../rooms/rooms.ts';
import type { Bearer, EventStore } from '../store/event-store.ts';
import type { AskAdvice } from './advice.ts';
import type { Connection, Connections, Present } from './connections.ts';
import { eyesFor } from './eyes.ts';
import { beginLook } from './look.ts';
import type { FanOut, Wire } from './fan-out.ts';
import type { AskForecast } from './forecasts.ts';
import { ledgerThrough } from './past.ts';
import type { LookBack } from './past.ts';
import type { AskTurnForecast } from './turn-forecasts.ts';
import { explainEntry, menuNow, olderTalk, pastLedger } from './questions.ts';
import { isOutdated } from './renew.ts';
import type { Renew } from './renew.ts';
import { saveDraft } from './drafts.ts';
import type { MakeBranch } from '../rooms/branches.ts';
import { createAllowance } from './allowance.ts';

export interface GatewayDeps {
  readonly store: EventStore;
  readonly rooms: Rooms;
  readonly connections: Connections;
  readonly fanOut: FanOut;
  readonly advice: AskAdvice;
  readonly forecasts: AskForecast;
  readonly turnForecasts: AskTurnForecast;
  readonly lookBack: LookBack;
  readonly branch: MakeBranch;
  readonly renew: Renew;
  /** Told of every change, beside the viewers. */
  readonly noticed: (room: Room) => void;
  /** Told of every room that was erased, beside its connections. */
  readonly gone: (room: RoomId) => void;
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

  /** For those at their own place: through another's eyes nothing can be done. */
  const acting = <Value>(
    handle: (here: Present) => Promise<Value> | Value,
  ): Promise<Value | Refused> =>
    known<Value | Refused>((here) =>
      here.connection.look === null
        ? handle(here)
        : refused(wireError('only-looking', 'only-looking')),
    );

  return {
    guard,
    known,
    acting,
    get present() {
      return present;
    },
    set present(value: Present | null) {
      present = value;
    },
  };
};

/** Once, however often it is called: the new token goes to this socket, and the line ends. */
const renewing = (
  socket: Wired,
  { renew, log }: GatewayDeps,
  { room }: Open,
  { tokenHash, ...bearer }: Bearer & { readonly tokenHash: string },
): (() => void) => {
  let begun = false;
  const run = async (): Promise<void> => {
    const role = room.state.people[bearer.person]?.role;
    const way = role === undefined ? null : await renew(tokenHash, bearer, role);
    if (way === null) socket.emit('revoked', 'removed');
    else socket.emit('renewed', way);
    socket.disconnect(true);
  };
  return () => {
    if (begun) return;
    begun = true;
    run().catch((error: unknown) => {
      begun = false;
      log.error({ kind: error instanceof Error ? error.name : 'unknown' }, 'renewal-failed');
    });
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
  const renew = renewing(socket, deps, open, { ...bearer, tokenHash });
  if (isOutdated(open.room.state, bearer.person, bearer.madeAt)) {
    renew();
    return refused(wireError('try-again', 'renewed', 'token'));
  }
  const look = hello.look === undefined ? null : hello.look.as;
  if (hello.look !== undefined && !(await beginLook(open, bearer.person, hello.look)))
    return refused(wireError('not-allowed', 'look', 'look'));
  const connection: Connection = {
    id: socket.id,
    ...bearer,
    tokenHash,
    look,
    have: hello.have,
    renew,
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
  { advice, forecasts, turnForecasts, lookBack, rooms }: GatewayDeps,
  receive: ReturnType<typeof receiver>,
): void => {
  socket.on(
    'explain',
    receive.guard(explainMessageSchema, ({ entry }) =>
      receive.known(({ room, connection }) => explainEntry(room, eyesFor(room, connection), entry)),
    ),
  );
  socket.on(
    'advice',
    receive.guard(adviceMessageSchema, () =>
      receive.acting(({ room, connection }) => advice(room, connection.person)),
    ),
  );
  socket.on(
    'menu',
    receive.guard(menuMessageSchema, () =>
      receive.acting(({ room, connection }) => menuNow(room, eyesFor(room, connection), rooms.cut)),
    ),
  );
  socket.on(
    'forecast',
    receive.guard(forecastMessageSchema, (asked) =>
      receive.acting((here) => forecasts(here, asked)),
    ),
  );
  socket.on(
    'turnForecast',
    receive.guard(turnForecastMessageSchema, ({ turn }) =>
      receive.acting((here) => turnForecasts(here, turn)),
    ),
  );
  socket.on(
    'ledger',
    receive.guard(ledgerMessageSchema, ({ turn, eyes }) =>
      receive.known((here) =>
        eyes === undefined
          ? pastLedger(here.room, eyesFor(here.room, here.connection), turn)
          : ledgerThrough(here, turn, eyes),
      ),
    ),
  );
  socket.on(
    'past',
    receive.guard(pastMessageSchema, (wish) => receive.known((here) => lookBack(here, wish))),
  );
  socket.on(
    'talk',
    receive.guard(talkMessageSchema, ({ channel, before }) =>
      receive.known(({ room, connection }) =>
        olderTalk(room, eyesFor(room, connection), channel, before),
      ),
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
      socket.emit('draft', fanOut.draftFor(here.room, here.connection));
      return { ok: true, value: { now: clock.now() } };
    }),
  );
  socket.on(
    'command',
    receive.guard(commandMessageSchema, ({ id, command }) =>
      receive.acting(({ room, host, connection: { person } }) =>
        command.type === 'room.branch'
          ? deps.branch({ room, host }, person, command, `${person}:${id}`)
          : host.act({ by: 'person', person, command }, `${person}:${id}`),
      ),
    ),
  );
  socket.on(
    'draft',
    receive.guard(draftMessageSchema, (draft) =>
      receive.acting((here) => saveDraft(here, draft, deps)),
    ),
  );
  answerQuestions(socket, deps, receive);
  socket.on('disconnect', leave);
};

/** Time a socket has to say who it is. */
const helloWithin = 15_000;

export const createGateway = (io: Wire, deps: GatewayDeps): void => {
  deps.rooms.watch((room) => {
    deps.fanOut.send(room);
    deps.noticed(room);
  }, deps.fanOut.sendDraft);
  deps.rooms.watchRevoked((tokens) => {
    for (const connection of deps.connections.all())
      if (tokens.includes(connection.tokenHash)) connection.revoke('moved');
  });
  deps.rooms.watchGone((room) => {
    for (const connection of deps.connections.of(room)) connection.revoke('room-gone');
    deps.gone(room);
  });
  io.on('connection', (socket) => {
    attend(socket, deps);
    const cancel = deps.clock.after(helloWithin, () => {
      if (!deps.connections.has(socket.id)) socket.disconnect(true);
    });
    socket.on('disconnect', cancel);
  });
};
