import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reputationCost } from '../rules/commitments.ts';
import {
  armsReaction,
  diversion,
  fearOfAbandonment,
  jointForce,
} from '../rules/defence-diplomacy.ts';
import { concessionCost } from '../rules/home.ts';
import { friction, incidentChance } from '../rules/incident.ts';
import { stakes } from '../rules/stakes.ts';
import { CRISES } from '../testing/claims.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const stock = fc.integer({ min: 0, max: 100 });
const flag = fc.boolean();
const many = { numRuns: CRISES };

describe('invariant 6: formulas are monotone, other things equal', () => {
  it('a hotline, officers and a warm channel never raise the risk of an accident', () => {
    fc.assert(
      fc.property(stock, stock, share, flag, flag, (tension, days, touch, recalled, talking) => {
        const risk = (hotline: boolean, exchange: boolean): number =>
          incidentChance(tension, days, touch, friction(hotline, talking, recalled, exchange))
            .value;
        expect(risk(true, false)).toBeLessThanOrEqual(risk(false, false));
        expect(risk(false, true)).toBeLessThanOrEqual(risk(false, false));
        expect(risk(true, true)).toBeLessThanOrEqual(risk(true, false));
      }),
      many,
    );
  });

  it('higher stakes never make giving way cheaper', () => {
    fc.assert(
      fc.property(
        share,
        share,
        stock,
        share,
        share,
        stock,
        (low, more, distance, hurt, way, resolve) => {
          const stake = (salience: number): number =>
            stakes({ salience, distance, weight: 1.3, humiliation: hurt, offRamp: way }).value;
          const high = low + (1 - low) * more;
          expect(stake(high)).toBeGreaterThanOrEqual(stake(low));
          const cost = (salience: number): number =>
            concessionCost(stake(salience), resolve, 0.5).value;
          expect(cost(high)).toBeLessThanOrEqual(cost(low));
        },
      ),
      many,
    );
  });

  it('a broken threat never raises a name', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        share,
        share,
        flag,
        flag,
        (rung, salience, accountability, ambiguous, substitute) => {
          const word = { publicity: 1, rung, salience, accountability, ambiguous, substitute };
          expect(reputationCost(word).value).toBeLessThanOrEqual(0);
        },
      ),
      many,
    );
  });

  it('forces together are never less than one’s own, and never fall with training', () => {
    fc.assert(
      fc.property(share, share, stock, stock, (own, partner, low, more) => {
        const high = Math.min(100, low + more);
        expect(jointForce(own, partner, low)).toBeGreaterThanOrEqual(own);
        expect(jointForce(own, partner, high)).toBeGreaterThanOrEqual(
          jointForce(own, partner, low),
        );
      }),
      many,
    );
  });

  it('terms on their use never let more arms stray; threats never calm an ally or a rival', () => {
    fc.assert(
      fc.property(
        share,
        stock,
        stock,
        fc.integer({ min: -100, max: 100 }),
        (account, low, more, trust) => {
          const high = Math.min(100, low + more);
          expect(diversion(true, account).value).toBeLessThanOrEqual(
            diversion(false, account).value,
          );
          expect(fearOfAbandonment(high, trust)).toBeGreaterThanOrEqual(
            fearOfAbandonment(low, trust),
          );
          expect(armsReaction(40, high, 50).value).toBeGreaterThanOrEqual(
            armsReaction(40, low, 50).value,
          );
        },
      ),
      many,
    );
  });
});
