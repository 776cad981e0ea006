import { expect, test } from 'vitest';
import { accession, breadth, dispersion } from './accession.ts';

const part = { exposure: 5, tier: 4, carveOut: 0 };

test('R-Accession a part is its tier, less what is left open and what comes later', () => {
  expect(accession([part], 0)).toBe(1);
  expect(accession([{ ...part, tier: 2 }], 0)).toBeCloseTo(0.4, 9);
  expect(accession([{ ...part, carveOut: 0.25 }], 0)).toBeCloseTo(0.75, 9);
  expect(accession([part], 90)).toBeCloseTo(0.5, 9);
  expect(accession([part], 400)).toBe(0);
  expect(accession([part, { ...part, exposure: 15, tier: 0 }], 0)).toBeCloseTo(0.25, 9);
  expect(accession([{ ...part, exposure: 0 }], 0)).toBe(1);
});

test('R-Accession breadth weighs everybody asked, those who stay out with nothing', () => {
  const all = [
    { exposure: 12, carried: 0.5 },
    { exposure: 4, carried: 0 },
  ];
  expect(breadth(all).value).toBeCloseTo(0.375, 9);
  expect(breadth([...all, { exposure: 4, carried: 1 }]).value).toBeCloseTo(0.5, 9);
});

test('R-Accession equal parts do not disperse, unequal ones do', () => {
  const equal = [1, 2, 3].map((exposure) => ({ exposure, carried: 0.7 }));
  expect(dispersion(equal).value).toBeCloseTo(0, 9);
  const unequal = [
    { exposure: 1, carried: 1 },
    { exposure: 1, carried: 0 },
  ];
  expect(dispersion(unequal).value).toBeCloseTo(0.5, 9);
});
