import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { bundledPacks } from '@convoy/scenarios';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { houseAdvisor, houseBots } from './bots.ts';
import { readEnvironment } from './environment.ts';
import type { Environment } from './environment.ts';
import { labAccessOf } from './lab/access.ts';
import { isLoopback, listen, networkAddresses } from './listen.ts';
import { shelve } from './own-packs.ts';
import type { Clock } from './ports.ts';
import { silentBus } from './store/bus.ts';
import { openPostgres } from './store/open-postgres.ts';
import { FolderInUse, openSqlite } from './store/open-sqlite.ts';
import { postgresBus } from './store/postgres-bus.ts';
import { createForecaster } from './workers/forecaster.ts';
import { createLaboratory } from './workers/laboratory.ts';
import { createReviewer } from './workers/reviewer.ts';

// The only file that reads the environment, the clock and the system's chance, and prints.
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const fail = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

const clock: Clock = {
  now: () => Date.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};

const openStorage = async (environment: Environment, lost: (error: Error) => void) => {
  const { DATABASE_URL, DATA_DIR } = environment;
  return DATABASE_URL === undefined
    ? { store: await openSqlite(DATA_DIR), bus: silentBus() }
    : { store: await openPostgres(DATABASE_URL, lost), bus: await postgresBus(DATABASE_URL, lost) };
};

/** Said loudly: it is right for a classroom's own network, and for no other. */
const unguarded = [
  '',
  '  ANYBODY who reaches this server may open rooms and start runs of the lab.',
  '  On the open internet set FACILITATOR_PASSPHRASE; for this machine alone set HOST=127.0.0.1.',
  '',
].join('\n');

/** The built page: beside the bundle in production, in the page's workspace while developing. */
const findPage = (): string | null => {
  const folder = fileURLToPath(new URL('../../web/dist/', import.meta.url));
  return existsSync(`${folder}index.html`) ? folder : null;
};

/** A build carries its workers beside itself; else they are read as they are written. */
const findWorker = (name: string): URL => {
  const built = new URL(`./worker-${name}.js`, import.meta.url);
  return existsSync(built) ? built : new URL(`./workers/${name}.ts`, import.meta.url);
};

/** A build carries the packs beside itself; else they are read from their own workspace. */
const findPacks = () => {
  const folder = fileURLToPath(new URL('./packs/', import.meta.url));
  return existsSync(folder) ? bundledPacks(folder) : bundledPacks();
};

/** What a build says of the code that it plays by: the library tells by it whether figures hold. */
const findCode = (): string | null => {
  const file = fileURLToPath(new URL('./code.txt', import.meta.url));
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
};

const start = async (): Promise<void> => {
  const read = readEnvironment(process.env);
  if (!read.ok) return fail(`Not understood in the environment: ${read.variables.join(', ')}`);
  const { environment } = read;
  const { FACILITATOR_PASSPHRASE, LAB_PASSPHRASE } = environment;
  const log = pino({ level: environment.LOG_LEVEL }, pino.destination(2));
  const { store, bus } = await openStorage(environment, (error) => {
    log.warn({ kind: error.name }, 'store-connection-lost');
  });
  const page = findPage();
  const shelf = shelve(findPacks(), environment.SCENARIOS_DIR);
  const app = createApp({
    store,
    bus,
    packs: shelf.packs,
    code: findCode(),
    turningFrom: environment.TURNING_POINTS,
    bots: houseBots,
    advisor: houseAdvisor,
    forecaster: createForecaster(findWorker('forecast')),
    reviewer: createReviewer(findWorker('review'), Math.max(1, availableParallelism())),
    laboratory: createLaboratory(findWorker('lab')),
    labAccess: labAccessOf(environment.LAB, LAB_PASSPHRASE ?? FACILITATOR_PASSPHRASE),
    facilitator: labAccessOf('open', FACILITATOR_PASSPHRASE),
    clock,
    entropy: { bytes: (count) => randomBytes(count) },
    log,
    name: randomBytes(6).toString('hex'),
    page,
    proxies: environment.TRUST_PROXY,
    addresses: (port) => networkAddresses(environment.HOST, port),
  });
  await app.wake();
  const port = await listen(app.http, environment.HOST, environment.PORT);
  say(`Convoy is ready: http://localhost:${String(port)}`);
  for (const address of networkAddresses(environment.HOST, port))
    say(`  for others on this network: ${address}`);
  for (const line of shelf.said) say(line);
  if (FACILITATOR_PASSPHRASE === undefined && !isLoopback(environment.HOST)) say(unguarded);
  if (page === null) say('  the page is not built yet (npm run build): serving the API alone');

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await app.stop();
    await bus.close();
    await store.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
};

start().catch((error: unknown) => {
  if (error instanceof FolderInUse)
    fail(
      `Another server is already using the folder ${error.folder}. Stop it, or set DATA_DIR to another folder.`,
    );
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE')
    fail('The port in PORT is already taken. Choose another, or leave PORT unset.');
  fail(
    error instanceof Error ? `Convoy could not start: ${error.message}` : 'Convoy could not start.',
  );
});
