import { expect, test } from 'vitest';
import { play } from './play.ts';
import { chance, historyAt, recordAt, scenarioAt } from './testing.ts';

const scenario = scenarioAt('kosovo-1998', 'introductory');
const { variants } = historyAt('kosovo-1998', 'introductory');

test('an order that is not given again is called off; given twice in March, it is war', () => {
  const { state } = recordAt(scenario);
  expect(state.outcome).toMatchObject({ class: 'war', reason: 'war' });
  const turns = state.ledger.flat().flatMap((entry) => {
    if (entry.kind !== 'fact') return [];
    const { type } = entry.fact;
    return type === 'war.ordered' || type === 'war.began' ? [`${entry.turn} ${type}`] : [];
  });
  expect(turns).toEqual(['2 war.ordered', '7 war.ordered', '8 war.began']);
  expect(state.fired).toEqual(
    expect.arrayContaining(['racak', 'verifiers-leave', 'columns-at-the-border']),
  );
});

test('with no order behind it nothing is signed; whole in October, it is kept', () => {
  const [bare, whole] = variants.map((script) => play(scenario, script, chance).state);
  expect(bare?.outcome?.class).toBe('failure');
  expect(whole?.outcome).toMatchObject({ class: 'success', reason: 'settled' });
  expect(whole?.fired).not.toContain('racak');
});
