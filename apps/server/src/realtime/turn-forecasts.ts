import { createHash } from 'node:crypto';
import type { TurnForecast } from '@convoy/engine';
import type { Answer } from '@convoy/protocol';
import { inPlay, ordersNow, seesOrders, withoutKept } from '@convoy/table';
import { wireError } from '../faults.ts';
import type { Entropy, Forecaster, Log } from '../ports.ts';
import type { PersonId } from '@convoy/table';
import type { Room } from '../rooms/room.ts';
import type { Present } from './connections.ts';

/** Answers control's question what the turn would do with all seats' orders as they stand. */
export type AskTurnForecast = (here: Present, turn: number) => Promise<Answer<TurnForecast>>;

const refused = (reason: string): Answer<TurnForecast> => ({
  ok: false,
  error: wireError('not-allowed', reason),
});
const SEED_BYTES = 16;
/** What of the orders moves a forecast: why something is ordered does not. */
const keyOf = (counted: ReturnType<typeof ordersNow>): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        counted.map(({ from, orders }) => [
          from,
          orders.map(({ instrument, params }) => [instrument, params]),
        ]),
      ),
    )
    .digest('base64url');

interface Job {
  readonly key: string;
  readonly result: Promise<TurnForecast | 'busy' | 'took-too-long'>;
}

/**
 * The true world is looked at here, so that a person in control whose duty shows them all orders may
 * ask, and nobody else. The dice are thrown anew, never the room's own; the same orders in the same
 * world are answered again without throwing.
 */
export const createTurnForecasts = (
  forecaster: Forecaster,
  entropy: Entropy,
  present: (room: Room['id']) => readonly PersonId[],
  log: Log,
): AskTurnForecast => {
  const known = new WeakMap<object, Job>();

  const reckon = async (room: Room, counted: ReturnType<typeof ordersNow>): Job['result'] => {
    const sets = Object.fromEntries(counted.map(({ seat, orders }) => [seat, orders]));
    const seed = Buffer.from(entropy.bytes(SEED_BYTES)).toString('hex');
    const foreseen = await forecaster.turn(withoutKept(room.state), sets, seed);
    if (foreseen.kind === 'refused') return foreseen.why;
    return {
      ...foreseen.forecast,
      counted: counted.map(({ seat, from, orders }) => ({ seat, from, orders: orders.length })),
    };
  };

  return async ({ room, host, connection: { person } }, turn) => {
    const { state } = room;
    if (!seesOrders(state, person)) return refused('not-control');
    if (!inPlay(state)) return refused('wrong-phase');
    if (turn !== state.turn) return refused('wrong-turn');
    const { world } = state;
    const counted = ordersNow(state, { drafts: room.drafts, present: present(room.id) });
    const key = keyOf(counted);
    const before = known.get(world);
    const job = before?.key === key ? before : { key, result: reckon(room, counted) };
    known.set(world, job);
    try {
      const forecast = await job.result;
      if (typeof forecast === 'string') {
        known.delete(world);
        return refused(forecast);
      }
      await host.act({ by: 'turn-forecaster', person, forecast }, null);
      return { ok: true, value: forecast };
    } catch (error) {
      known.delete(world);
      log.error({ kind: error instanceof Error ? error.name : 'unknown' }, 'forecast-failed');
      return { ok: false, error: wireError('try-again', 'forecast') };
    }
  };
};
