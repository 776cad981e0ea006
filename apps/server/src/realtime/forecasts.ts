import { createHash } from 'node:crypto';
import type { ActorId, DraftForecast, Order } from '@convoy/engine';
import { publicRules } from '@convoy/forecast';
import type { Answer } from '@convoy/protocol';
import { inPlay } from '@convoy/table';
import type { Cut, PersonId } from '@convoy/table';
import { wireError } from '../faults.ts';
import type { Forecaster, Foreseen, Log } from '../ports.ts';
import type { Present } from './connections.ts';

export interface Asked {
  readonly turn: number;
  readonly orders: readonly Order[];
}
/** Answers a person's question what their seat's draft would do. */
export type AskForecast = (here: Present, asked: Asked) => Promise<Answer<DraftForecast>>;

const refused = (reason: string): Answer<DraftForecast> => ({
  ok: false,
  error: wireError('not-allowed', reason),
});

/** What of a draft moves a forecast: why something is ordered does not. */
const draftHash = (orders: readonly Order[]): string =>
  createHash('sha256')
    .update(JSON.stringify(orders.map(({ instrument, params }) => [instrument, params])))
    .digest('base64url');

interface SeatJobs {
  readonly made: Map<string, DraftForecast>;
  running: { readonly hash: string; readonly result: Promise<Foreseen> } | null;
}

/** Drafts of one seat, in one state of the world, whose forecast is kept at hand. */
const KEPT = 20;

/**
 * Forecasts for seats' own people while there is something to decide. One is reckoned at a time for
 * a seat; the same draft in the same state of the world is answered again without reckoning.
 */
export const createForecasts = (forecaster: Forecaster, cut: Cut, log: Log): AskForecast => {
  const known = new WeakMap<object, Map<ActorId, SeatJobs>>();
  const jobsOf = (world: object, seat: ActorId): SeatJobs => {
    const seats = known.get(world) ?? new Map<ActorId, SeatJobs>();
    known.set(world, seats);
    const jobs = seats.get(seat) ?? { made: new Map(), running: null };
    seats.set(seat, jobs);
    return jobs;
  };

  const reckon = async (
    { room, host, connection: { person } }: Present,
    seat: ActorId,
    orders: readonly Order[],
  ): Promise<Answer<DraftForecast>> => {
    const world = room.state.shown;
    const jobs = jobsOf(world, seat);
    const hash = draftHash(orders);
    const before = jobs.made.get(hash);
    if (before !== undefined) return { ok: true, value: before };
    if (jobs.running !== null && jobs.running.hash !== hash) return refused('one-at-a-time');
    const first = jobs.running === null;
    jobs.running ??= {
      hash,
      result: forecaster.forecast(
        cut(world, { kind: 'seat', seat }),
        publicRules(world.scenario, world.length),
        orders,
      ),
    };
    try {
      const foreseen = await jobs.running.result;
      if (foreseen.kind === 'refused') return refused(foreseen.why);
      const { forecast } = foreseen;
      if (forecast === null) return refused('no-forecast');
      if (first) {
        if (jobs.made.size >= KEPT) jobs.made.clear();
        jobs.made.set(hash, forecast);
        await host.act({ by: 'forecaster', person, orders, forecast }, null);
      }
      return { ok: true, value: forecast };
    } catch (error) {
      log.error({ kind: error instanceof Error ? error.name : 'unknown' }, 'forecast-failed');
      return { ok: false, error: wireError('try-again', 'forecast') };
    } finally {
      if (first) jobs.running = null;
    }
  };

  const seatOf = ({ room: { state } }: Present, person: PersonId): ActorId | null =>
    state.people[person]?.seat ?? null;

  return async (here, { turn, orders }) => {
    const { state } = here.room;
    const seat = seatOf(here, here.connection.person);
    if (seat === null) return refused('no-seat');
    if (!state.forecasts) return refused('switched-off');
    if (!inPlay(state)) return refused('wrong-phase');
    if (turn !== state.turn) return refused('wrong-turn');
    return reckon(here, seat, orders);
  };
};
