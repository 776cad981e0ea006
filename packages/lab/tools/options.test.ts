import { bundledPacks } from '@convoy/scenarios';
import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';

const packs = bundledPacks();
const faults = (...args: readonly string[]): readonly string[] => {
  const asked = readOptions(args, packs);
  return asked.ok ? [] : asked.faults;
};

describe('the command', () => {
  test('takes what it is told', () => {
    const asked = readOptions(
      '--scenario cuba-1962 --level introductory --length full --games 50 --seed s --workers 2 --out o --tornado --instruments'.split(
        ' ',
      ),
      packs,
    );
    if (!asked.ok) throw new Error(asked.faults.join());
    expect(asked).toMatchObject({ workers: 2, out: 'o' });
    expect(asked.question).toMatchObject({
      ...{ games: 50, gamesEach: 50, figures: 'key', instruments: true },
      plan: { length: 'full', seed: 's', types: 'drawn' },
    });
    expect(asked.question.plan.scenario.level).toBe('introductory');
  });

  test.each([
    [['--scenario', 'berlin'], 'There is no scenario "berlin". There is: cuba-1962'],
    [['--level', 'hard'], 'There is no level "hard". There is: introductory'],
    [['--length', 'week'], 'There is no length "week". There is: short'],
    [['--games', '0'], '--games is a whole number from 1'],
    [['--games', 'many'], '--games is a whole number from 1'],
    [['--workers', '1.5'], '--workers is a whole number from 1'],
    [['--games'], '--games needs a value.'],
    [['--seed', '--tornado'], '--seed needs a value.'],
    [['--turns', '3'], '--turns is not an option.'],
    [['cuba-1962'], '"cuba-1962" belongs to no option.'],
    [['--figures', 'actors.USA.height'], 'The scenario has no figure "actors.USA.height".'],
    [['--types', 'odd'], 'There is no types "odd". There is: drawn, fixed'],
  ])('says what is wrong with %j', (args, fault) => {
    expect(faults(...args).join('\n')).toContain(fault);
  });
});
