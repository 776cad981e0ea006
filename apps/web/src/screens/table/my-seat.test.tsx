import { chanceWords, engine, stockWords } from '@convoy/engine';
import type { State } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { useRoom } from '../../stores/room.ts';
import { useTable } from '../../stores/table.ts';
import { Aims, Dials } from './my-seat.tsx';
import { OwnEconomy } from './own-economy.tsx';

const kesh = strait.actors.find(({ id }) => id === 'KES')?.id;
const norland = strait.actors.find(({ id }) => id === 'NOR')?.id;
if (kesh === undefined || norland === undefined) throw new Error('The crisis has no such actors');

/** Kesh after two months under sanctions: every dial has moved. */
const pressed = ((): State => {
  let state = engine.open(strait, 'months');
  const cut = { instrument: 'sectoral-sanctions', rationale: '', meant: null } as const;
  const params = { target: kesh, sector: 'goods', tier: 3 };
  for (const orders of [{ [norland]: [{ ...cut, params }] }, {}, {}])
    state = engine.evolve(state, engine.resolve(state, orders, { seed: 'why', salt: '' }));
  return state;
})();
const view = engine.view(pressed, { kind: 'seat', seat: kesh });

const show = (): void => {
  const { clock, board, seat, paper } = view;
  useRoom.setState({ sections: { clock, board, seat, paper } });
  render(
    <>
      <Dials />
      <OwnEconomy />
      <Aims />
    </>,
  );
};
afterEach(cleanup);

test('the own seat shows its six dials, in figures', () => {
  show();
  expect(view.seat?.dials.map(({ quantity }) => quantity)).toEqual([
    ...['support', 'reputation', 'readiness', 'influence', 'fatigue', 'economy'],
  ]);
});

test('every figure that has moved asks why, and the why is one the seat may have', async () => {
  show();
  const user = userEvent.setup();
  const moved = [
    ...(view.seat?.dials ?? []).map(({ cause }) => cause),
    ...Object.values(view.seat?.economy.causes ?? {}),
    ...(view.seat?.economy.sectors ?? []).map(({ cause }) => cause),
    ...(view.seat?.aims ?? []).map(({ cause }) => cause),
  ].filter((cause) => cause !== null);
  const asks = screen.getAllByRole('button');
  expect(asks).toHaveLength(moved.length);
  expect(moved.length).toBeGreaterThan(7);
  for (const ask of asks) {
    await user.click(ask);
    const { dialog } = useTable.getState();
    if (dialog?.kind !== 'why') throw new Error('No why was asked');
    const why = engine.explain(pressed, dialog.entry, { kind: 'seat', seat: kesh });
    expect(why.kind).toBe('known');
  }
});

test('of others it is told words alone', () => {
  for (const { trust, theyWillAct } of view.seat?.towards ?? []) {
    expect(stockWords).toContain(trust);
    expect(chanceWords).toContain(theyWillAct);
  }
  const moods = view.board.actors.flatMap(({ support }) => (support === null ? [] : [support]));
  expect(moods.filter((mood) => !stockWords.includes(mood))).toEqual([]);
});
