import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import { slow, standing } from '../../testing/measure.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';

const cut = resolved(slow(), {
  [NOR]: [order('sectoral-sanctions', { target: KES, sector: 'banking', tier: 4 })],
});
const fronts = { [KES]: [order('evasion-network', { sector: 'banking' })] };

test('R-Grey zone front firms let more in, and nobody else knows', () => {
  const [plain, sly] = [resolved(cut), resolved(cut, fronts)];
  expect(standing(sly, 'leak', 'KES#banking')).toBeGreaterThan(
    standing(plain, 'leak', 'KES#banking'),
  );
  const seen = JSON.stringify(engine.view(sly, { kind: 'seat', seat: NOR }).board);
  expect(seen).toBe(JSON.stringify(engine.view(plain, { kind: 'seat', seat: NOR }).board));
});

test('R-Grey zone some are found, and then shut before everybody', () => {
  const found = Array.from({ length: 12 }, (_, seed) => {
    let state = resolved(cut, fronts, { seed: String(seed), salt: '' });
    for (let turn = 0; turn < 8; turn += 1)
      state = resolved(state, {}, { seed: String(seed), salt: '' });
    return state;
  }).filter((state) =>
    state.ledger
      .flat()
      .some((entry) => entry.kind === 'fact' && entry.fact.type === 'operation.exposed'),
  );
  expect(found.length).toBeGreaterThan(1);
  expect(found.length).toBeLessThan(12);
  for (const state of found)
    expect(state.measures.map(({ instrument }) => instrument)).not.toContain('evasion-network');
});
