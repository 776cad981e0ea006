import { fromMicro } from '@convoy/engine';
import type { Outcome, State } from '@convoy/engine';
import type { Draft } from './rows.ts';

/** Every figure as it stands, each in its own unit. */
export const figureRows = (world: State, turn: number): readonly Draft[] =>
  Object.entries(world.quantities).flatMap(([quantity, bearers]) =>
    Object.entries(bearers).map(([subject, value]) => ({
      table: 'quantities' as const,
      seat: world.scenario.actors.some(({ id }) => id === subject) ? subject : null,
      turn,
      cells: { quantity, subject, value: fromMicro(value) },
    })),
  );

/** Each seat’s points, whole and by what they are made of. */
export const scoreRows = (outcome: Outcome): readonly Draft[] =>
  Object.entries(outcome.scores).flatMap(([seat, { total, par, parts }]) => {
    const row = (cells: Draft['cells']): Draft => ({
      ...{ table: 'scores', seat, turn: outcome.turn },
      cells: { outcome: outcome.class, ...cells },
    });
    return [
      row({
        part: 'total',
        points: fromMicro(total),
        par: par === null ? null : fromMicro(par),
      }),
      ...parts.map(({ objective, kind, weight, value }) =>
        row({ part: objective, kind, weight: fromMicro(weight), value: fromMicro(value) }),
      ),
    ];
  });

/** What a turn came to once it was resolved. */
export const turnRow = (
  world: State,
  turn: number,
  more: { readonly orders: number; readonly hash: string | null },
): Draft => {
  const { scenario, length, brink, war, publicRungs, ledger } = world;
  const span = scenario.lengths.find(({ id }) => id === length)?.turns[turn - 1];
  return {
    ...{ table: 'turns', seat: null, turn },
    cells: {
      ...{ date: span?.date ?? null, days: span?.days ?? null },
      ...{ public_rung: publicRungs[turn] ?? null, brink: brink.since !== null },
      ...{ war: war !== null, orders: more.orders, entries: ledger[turn]?.length ?? 0 },
      state_hash: more.hash,
    },
  };
};
