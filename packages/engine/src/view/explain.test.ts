import { describe, expect, it } from 'vitest';
import { fromMicro } from '../quantities.ts';
import { friction, incidentChance } from '../rules/incident.ts';
import { leakChance } from '../rules/off-ramp.ts';
import { blocChance } from '../rules/vote.ts';
import type { Worked } from '../rules/worked.ts';
import type { ChanceScale } from '../ledger/entry.ts';
import { engine } from '../engine.ts';
import { NOR, opened, order, resolved } from '../testing/play.ts';
import { chanceWithout } from './explain.ts';

const lacking = (worked: Worked, scale: ChanceScale, name: string): number => {
  const term = worked.terms.find((one) => one.term === name);
  if (term === undefined) throw new Error(`no term ${name}`);
  return chanceWithout(worked.value, scale, term);
};

describe('the chance without one of its terms', () => {
  it('is what the rule itself gives where a factor of a hazard is 1', () => {
    const chance = incidentChance(78, 3, 0.6, friction(false, false));
    expect(lacking(chance, 'hazard', 'friction')).toBeCloseTo(
      incidentChance(78, 3, 0.6, 1).value,
      5,
    );
    expect(lacking(chance, 'hazard', 'contact')).toBeCloseTo(
      incidentChance(78, 3, 1, friction(false, false)).value,
      5,
    );
    expect(lacking(chance, 'hazard', 'contact')).toBeLessThan(1);
  });

  it('is what the rule itself gives where a summand of log-odds or of a chance is absent', () => {
    const motion = { legitimacy: 65, trust: 20, lobby: 1, rung: 8 };
    const chance = blocChance(motion, 0.5);
    expect(lacking(chance, 'log-odds', 'lobby')).toBeCloseTo(
      blocChance({ ...motion, lobby: 0 }, 0.5).value,
      5,
    );
    expect(lacking(chance, 'log-odds', 'entanglement')).toBeCloseTo(
      blocChance({ ...motion, rung: 0 }, 0.5).value,
      5,
    );
    expect(lacking(leakChance(2), 'chance', 'leak-informed')).toBeCloseTo(leakChance(0).value, 5);
  });

  it('stands in the explanation of a draw, hit or not by the same value', () => {
    const state = resolved(opened(), { NOR: [order('vote', { institution: 'LIG' })] });
    const draw = state.ledger[1]?.find((entry) => entry.kind === 'draw' && entry.rule === 'R-Vote');
    if (draw?.kind !== 'draw') throw new Error('no draw');
    const known = engine.explain(state, draw.id, { kind: 'seat', seat: NOR });
    if (known.kind !== 'known') throw new Error('unknown');
    expect(known.without.map(({ term }) => term)).toContain('legitimacy');
    for (const { chance, hit } of known.without) {
      expect(fromMicro(chance)).toBeGreaterThanOrEqual(0);
      expect(fromMicro(chance)).toBeLessThanOrEqual(1);
      expect(hit).toBe(draw.value < chance);
    }
  });
});
