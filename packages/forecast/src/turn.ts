import { engine, forecastEvents, uniform } from '@convoy/engine';
import type { State, TurnForecast } from '@convoy/engine';
import { per100, sharesOf100 } from './frequencies.ts';
import { happened } from './future.ts';
import type { OrderSets } from './future.ts';

/** Rolls of the dice for one turn. */
export const ROLLS = 200;

const bandOf = (state: State): number => engine.view(state, { kind: 'public' }).board.ladder.band;

/**
 * What the turn would bring with all these orders, in the true world, over other rolls of the dice
 * than the room's own: the seed is the asker's, so that nobody learns how the room's dice will fall.
 * What control may still fire, and what may still be signed, is left as it stands.
 */
export const turnForecast = (
  state: State,
  orders: OrderSets,
  seed: string,
  rolls: number = ROLLS,
): Omit<TurnForecast, 'counted'> => {
  const band = bandOf(state);
  const futures = Array.from({ length: rolls }, (_, roll) => {
    const dice = uniform({ seed, salt: 'turn-forecast' }, `roll/${roll}`);
    const event = engine.resolve(state, orders, { seed: String(dice), salt: 'turn-forecast' });
    const after = engine.evolve(state, event);
    return {
      band: bandOf(after),
      events: happened(state, after),
      ends: after.outcome !== null,
      fallen: after.falls.slice(state.falls.length).map(({ actor }) => actor),
    };
  });
  const count = (test: (future: (typeof futures)[number]) => boolean): number =>
    futures.filter(test).length;
  const [lower, same, higher] = sharesOf100([
    count((future) => future.band < band),
    count((future) => future.band === band),
    count((future) => future.band > band),
  ]);
  const fell = (actor: string): number =>
    per100(
      count(({ fallen }) => fallen.some((one) => one === actor)),
      rolls,
    );
  return {
    ...{ turn: state.turn, futures: rolls },
    ladder: {
      ...{ band, lower: lower ?? 0, same: same ?? 0, higher: higher ?? 0 },
      top: futures.reduce((top, future) => Math.max(top, future.band), 0),
    },
    events: forecastEvents.map((event) => ({
      event,
      in100: per100(
        count(({ events }) => events.has(event)),
        rolls,
      ),
    })),
    ends: per100(
      count(({ ends }) => ends),
      rolls,
    ),
    falls: state.scenario.actors
      .filter(({ id }) => futures.some(({ fallen }) => fallen.includes(id)))
      .map(({ id }) => ({ actor: id, in100: fell(id) })),
  };
};
