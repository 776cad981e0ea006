import { createServer } from 'node:http';
import type { Server as HttpServer } from 'node:http';
import type { Pack } from '@convoy/scenarios';
import type { ClientToServer, ServerToClient } from '@convoy/protocol';
import type { RoomId } from '@convoy/table';
import { Server } from 'socket.io';
import { createApi } from './http/api.ts';
import type { LabAccess } from './lab/access.ts';
import { createLabJobs } from './lab/jobs.ts';
import { createPages } from './http/pages.ts';
import type {
  Advisor,
  Bots,
  Clock,
  Entropy,
  Forecaster,
  Laboratory,
  Log,
  Reviewer,
} from './ports.ts';
import { createTurning } from './review/turning-points.ts';
import type { TurningFrom } from './review/turning-points.ts';
import type { TurningLimits } from './review/weigh-acts.ts';
import { createWhatIfJobs } from './review/what-if-jobs.ts';
import { createAdvice } from './realtime/advice.ts';
import { createConnections } from './realtime/connections.ts';
import { createFanOut } from './realtime/fan-out.ts';
import { createForecasts } from './realtime/forecasts.ts';
import { createTurnForecasts } from './realtime/turn-forecasts.ts';
import { createRenewal } from './realtime/renew.ts';
import { createGateway } from './realtime/gateway.ts';
import { createLookBack } from './realtime/past.ts';
import { createDeskwork } from './rooms/desk-doors.ts';
import { createDoors } from './rooms/doors.ts';
import { createBranches } from './rooms/branches.ts';
import { createPast } from './rooms/past.ts';
import { createErasing } from './rooms/erasing.ts';
import { Rooms } from './rooms/rooms.ts';
import { createReplacements } from './rooms/take-over.ts';
import type { Bus } from './store/bus.ts';
import type { EventStore } from './store/event-store.ts';

export interface AppDeps {
  readonly store: EventStore;
  readonly bus: Bus;
  readonly packs: readonly Pack[];
  readonly bots: Bots;
  readonly advisor: Advisor;
  readonly forecaster: Forecaster;
  readonly laboratory: Laboratory;
  readonly reviewer: Reviewer;
  readonly turningLimits?: TurningLimits;
  readonly turningFrom?: TurningFrom;
  readonly labAccess: LabAccess;
  /** What whoever opens a room must say. */
  readonly facilitator: LabAccess;
  /** Hash of the rules and bots that this server plays by; null where nobody reckoned it. */
  readonly code: string | null;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly log: Log;
  /** This server's name among several on one store. */
  readonly name: string;
  /** Folder of the built page, or null to serve the API alone. */
  readonly page: string | null;
  /** How many proxies in front may be believed about the caller's address. */
  readonly proxies: number;
  /** Under which others on the network find this machine, by the port that it serves. */
  readonly addresses: (port: number) => readonly string[];
}
export interface App {
  readonly http: HttpServer;
  /** Resumes the deadlines of stored rooms; call before listening. */
  readonly wake: () => Promise<void>;
  /** Ends connections and timers; the store and the bus stay the caller's to close. */
  readonly stop: () => Promise<void>;
}

/** Largest message a socket may send, bytes. */
const largest = 64 * 1024;
/** Bytes from which a message is worth compressing. */
const compressFrom = 4 * 1024;

/** The whole server on one port: API, sockets and page. Reads no environment, clock or chance itself. */
export const createApp = (deps: AppDeps): App => {
  const rooms = new Rooms(deps);
  const doors = createDoors({ ...deps, rooms });
  const erasing = createErasing({ ...deps, rooms });
  const replacements = createReplacements({ ...deps, rooms });
  const desk = createDeskwork({ ...deps, rooms });
  const connections = createConnections();
  const http = createServer();
  const io = new Server<ClientToServer, ServerToClient>({
    maxHttpBufferSize: largest,
    perMessageDeflate: { threshold: compressFrom },
    pingInterval: 25_000,
    pingTimeout: 30_000,
    serveClient: false,
  });
  const fanOut = createFanOut(io, rooms, connections, deps.clock);
  const advice = createAdvice(deps.advisor, rooms.cut);
  const forecasts = createForecasts(deps.forecaster, rooms.cut, deps.log);
  const turnForecasts = createTurnForecasts(
    deps.forecaster,
    deps.entropy,
    rooms.presence.all,
    deps.log,
  );
  const past = createPast(deps.store);
  const lookBack = createLookBack({ store: deps.store, past, cut: rooms.cut });
  const branch = createBranches({ ...deps, past, cut: rooms.cut });
  const renew = createRenewal(deps);
  const asked = { advice, forecasts, turnForecasts, lookBack, branch, renew };
  const turning = createTurning(deps);
  const whatIfs = createWhatIfJobs(deps);
  const gone = (room: RoomId): void => {
    turning.forget(room);
    whatIfs.forget(room);
  };
  createGateway(io, { ...deps, rooms, connections, fanOut, ...asked, noticed: turning.note, gone });
  const labJobs = createLabJobs(deps);
  const looking = { labJobs, past, whatIfs, turning };
  const whole = { ...deps, rooms, doors, desk, connections, fanOut, ...looking };
  const api = createApi({ ...whole, erasing, replacements });
  http.on('request', createPages(api, deps));
  // After the page: sockets then answer their own address first, polling included.
  io.attach(http);

  return {
    http,
    wake: async () => {
      await erasing.sweep();
      await rooms.wake();
    },
    stop: async () => {
      rooms.stop();
      erasing.stop();
      labJobs.stop();
      whatIfs.stop();
      turning.stop();
      await deps.reviewer.stop();
      await deps.forecaster.stop();
      await io.close();
    },
  };
};
