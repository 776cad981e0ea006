import { engine } from '@convoy/engine';
import type { State } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useRoom } from '../../stores/room.ts';
import { HomeFront } from './home-front.tsx';

const opened = engine.open(strait, 'short');
const [seat] = strait.actors.map(({ id }) => id);
if (seat === undefined) throw new Error('The crisis has no actor');

const ruled = (state: State, to: number): State => {
  const result = engine.rule(state, {
    ...{ person: 'tester', argued: null, audience: 'control' },
    matters: [{ kind: 'quantity', quantity: 'support', subject: seat, to }],
    reason: 'set for a test of the board',
  });
  if (!result.ok) throw new Error('The ruling was refused');
  return engine.evolve(state, result.value);
};

const show = (state: State): void => {
  const { clock, board, seat: own, paper } = engine.view(state, { kind: 'seat', seat });
  useRoom.setState({ sections: { clock, board, seat: own, paper } });
  render(<HomeFront />);
};
afterEach(cleanup);

test.each([
  [70, 'Secure'],
  [50, 'Steady'],
  [40, 'Pressed'],
  [25, 'Weak'],
  [12, 'About to fall'],
] as const)('at %d the own government sits: %s', (support, name) => {
  show(ruled(opened, support));
  expect(screen.getByText(name)).toBeDefined();
});

test('the calendar shows who votes and what an election would bring', () => {
  show(ruled(opened, 30));
  expect(screen.getByText(/election of the government on 4 March 1931, turn 4/)).toBeDefined();
  expect(screen.getByText('Held today, you would lose it: possible. Then you fall.')).toBeDefined();
});

test('below 20 it says in how many cases of 100 the government falls', () => {
  show(ruled(opened, 12));
  expect(screen.getByText(/you fall in 1 of 100 cases/)).toBeDefined();
});

test('a new government is told what it may take back', () => {
  let state = ruled(opened, 5);
  for (let at = 0; at < 400 && state.falls.length === 0; at += 1) {
    const next = engine.resolve(ruled(opened, 5), {}, { seed: `fall ${at}`, salt: '' });
    state = engine.evolve(ruled(opened, 5), next);
  }
  show(state);
  expect(screen.getByText(/You are a new government/)).toBeDefined();
  expect(screen.getByText(/In office: new-norland/)).toBeDefined();
});
