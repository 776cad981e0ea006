import { describe, expect, it } from 'vitest';
import { bundledPacks } from './load.ts';

const levels = bundledPacks().filter(({ scenario }) => scenario.id === 'cuba-1962');
const upper = levels.filter(({ scenario }) => scenario.level !== 'introductory');

describe('October 1962 above the first level', () => {
  it.each(upper.map((pack) => [pack.scenario.level, pack] as const))('%s', (_, pack) => {
    const { scenario, texts } = pack;
    expect(scenario.actors.map(({ id }) => id)).toContain('GBR');
    expect(scenario.lengths.map(({ minutes, turns }) => [minutes, turns.length])).toEqual([
      [50, 5],
      [90, 8],
      [240, 12],
    ]);
    for (const { id } of scenario.actors) {
      const words = Object.entries(texts.en)
        .filter(([key]) => key.startsWith(`actor.${id}.brief.`))
        .flatMap(([, text]) => text.split(/\s+/));
      expect(words.length).toBeGreaterThanOrEqual(500);
      expect(words.length).toBeLessThanOrEqual(900);
    }
  });

  it('every ally has a secret aim that firmness spoils and one that a concession serves', () => {
    const [pack] = upper;
    const aims = (pack?.scenario.objectives ?? []).filter(({ kind }) => kind === 'secret');
    for (const ally of ['GBR', 'TUR', 'OAS']) {
      const own = aims.filter(({ actor }) => actor === ally).map(({ aim }) => aim);
      expect(own.some((aim) => aim.of === 'quantity' && aim.quantity === 'tension')).toBe(true);
      expect(own.some((aim) => aim.of === 'issue' || aim.of === 'quantity')).toBe(true);
      expect(own.length).toBe(2);
    }
  });

  it('the longest form ends on 30 November', () => {
    const turns = upper[0]?.scenario.lengths.at(-1)?.turns ?? [];
    const days = turns.reduce((sum, turn) => sum + turn.days, 0);
    const end = new Date(Date.parse('1962-10-16') + (days - 1) * 86_400_000);
    expect(end.toISOString().slice(0, 10)).toBe('1962-11-30');
  });
});
