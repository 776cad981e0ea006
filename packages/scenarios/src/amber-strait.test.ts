import { describe, expect, it } from 'vitest';
import { bundledPacks } from './load.ts';

const packs = bundledPacks().filter(({ scenario }) => scenario.id === 'amber-strait');
const COMPACT = ['HVN', 'DLM', 'VYR'];
const ALLIES = ['DLM', 'VYR'];

/** Countries, peoples and seas that an invented crisis must not name. */
const REAL =
  /\b(America|Britain|China|Cuba|Egypt|England|Europe|France|Germany|Greece|Gulf|India|Iran|Iraq|Israel|Italy|Japan|Korea|Libya|NATO|Norway|Russia|Spain|Taiwan|Turkey|Ukraine|United Nations|United States|Baltic|Hormuz|Malacca|Suez)\b/i;

describe.each(packs.map((pack) => [pack.scenario.level, pack] as const))(
  'the Amber Strait, %s',
  (level, { scenario, texts }) => {
    it('has no real state in it', () => {
      const told = Object.entries(texts.en).filter(([key]) => !key.startsWith('source.'));
      expect(told.filter(([, text]) => REAL.test(text))).toEqual([]);
      expect(scenario.injects.filter(({ documented }) => documented)).toEqual([]);
    });

    it('can be played in a lesson, in ninety minutes and in half a day, winter in all', () => {
      expect(scenario.lengths.map(({ turns }) => turns.length)).toEqual([5, 8, 12]);
      for (const { turns } of scenario.lengths) {
        const days = turns.reduce((sum, turn) => sum + turn.days, 0);
        expect(days).toBeGreaterThanOrEqual(16 * 7);
      }
    });

    it('pulls the allies apart: each has a secret that hard measures cost and one that another must pay for', () => {
      for (const ally of ALLIES) {
        const secret = scenario.objectives.filter(
          ({ actor, kind }) => actor === ally && kind === 'secret',
        );
        expect(
          secret.some(
            ({ aim }) =>
              aim.of === 'quantity' && aim.quantity === 'economy' && aim.subject === ally,
          ),
        ).toBe(true);
        const wished = secret.flatMap(({ aim }) => (aim.of === 'issue' ? [aim.issue] : []));
        const paidBy = scenario.assets.filter(
          ({ needed, owner }) =>
            needed.for === 'clause' && wished.includes(needed.issue) && owner !== ally,
        );
        expect(paidBy.map(({ owner }) => owner)).toEqual(ALLIES.filter((other) => other !== ally));
      }
    });

    it('hurts the neighbour by energy and the distant ally by finance', () => {
      const share = (of: string, sector: string): number =>
        scenario.exposures
          .filter((one) => one.of === of && one.to === 'TAL' && one.sector === sector)
          .reduce((sum, one) => sum + one.share, 0);
      expect(share('DLM', 'energy')).toBeGreaterThan(2 * share('VYR', 'energy'));
      expect(share('VYR', 'finance')).toBeGreaterThan(2 * share('DLM', 'finance'));
    });

    it('leaves every seat outside the lead something that only it can give', () => {
      const owners = new Set<string>(scenario.assets.map(({ owner }) => owner));
      const outlets = scenario.actors.filter(({ backfill }) => backfill.length > 0);
      const issues = new Set<string>(scenario.issues.map(({ owner }) => owner));
      for (const { id } of scenario.actors) {
        if (id === 'HVN') continue;
        expect(owners.has(id) || issues.has(id) || outlets.some((one) => one.id === id)).toBe(true);
      }
      expect(outlets.filter(({ id }) => COMPACT.includes(id))).toEqual([]);
    });

    it(`asks of a class what the level allows`, () => {
      expect(scenario.ordersPerTurn).toBe(level === 'introductory' ? 2 : 3);
      expect(scenario.income).toBe(level === 'introductory' ? 4 : null);
      expect(scenario.bands).toHaveLength(7);
    });
  },
);
