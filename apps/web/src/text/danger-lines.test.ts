import { actorId, pairId } from '@convoy/engine';
import type { BoardSection } from '@convoy/engine';
import { expect, test } from 'vitest';
import { dangerLines } from './danger-lines.ts';
import { en } from './en/index.ts';
import { namesOf } from './names.ts';
import { speakerOf } from './speaker.ts';

const [us, them] = [actorId('NOR'), actorId('EAS')];
const texts = { 'actor.NOR.name': 'Northland', 'actor.EAS.name': 'Eastland' };
const speaker = speakerOf(en, namesOf({ texts, bands: [] }), us);
const calm: BoardSection['brink'] = {
  ...{ pair: pairId(us, them), word: 'calm', active: false, warCanCome: false, war: false },
  ...{ nuclear: null, warOrders: [] },
};

test('below the brink there is nothing to warn of', () => {
  expect(dangerLines(speaker, calm)).toEqual([]);
});
test('at the brink it says in plain words that war can come this turn, and between whom', () => {
  const [line, ...others] = dangerLines(speaker, { ...calm, active: true, warCanCome: true });
  expect(others).toEqual([]);
  expect(line?.title).toBe('War can come this turn.');
  expect(line?.more).toContain('Eastland');
});
test('a nuclear alert comes first, an open order for war is named with its author', () => {
  const lines = dangerLines(speaker, {
    ...{ ...calm, active: true, nuclear: pairId(us, them) },
    warOrders: [{ by: them, target: us }],
  });
  expect(lines.map(({ title }) => title)).toEqual([
    'Nuclear alert: You and Eastland.',
    'The crisis stands at the brink.',
    'Eastland has ordered war against you.',
  ]);
});
