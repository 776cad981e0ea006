import { contingencyResponses } from '@convoy/engine';
import { expect, test } from 'vitest';
import { contactAtRung, dangerAt, warAnswers } from './danger.ts';
import type { Setting } from './danger.ts';

const setting: Setting = {
  ...{ days: 2, contact: 0.6, hotline: false, atBrink: false },
  ...{ answers: 0.4, turns: 3 },
};

test('danger grows with tension and is nothing while it is calm', () => {
  expect(dangerAt(25, setting).war).toBe(0);
  let before = 0;
  for (let tension = 30; tension <= 100; tension += 5) {
    const { war } = dangerAt(tension, setting);
    expect(war).toBeGreaterThanOrEqual(before);
    before = war;
  }
  expect(before).toBeGreaterThan(0.1);
});

test('a hotline, less contact and milder answers make war less likely', () => {
  const { war } = dangerAt(85, setting);
  expect(dangerAt(85, { ...setting, hotline: true }).war).toBeLessThan(war);
  expect(dangerAt(85, { ...setting, contact: 0.3 }).war).toBeLessThan(war);
  expect(dangerAt(85, { ...setting, answers: 0.1 }).war).toBeLessThan(war);
  expect(dangerAt(85, { ...setting, atBrink: true }).war).toBeGreaterThan(war);
});

test('absorbing is never likelier to mean war than matching, nor matching than striking', () => {
  for (const willAct of [0, 0.3, 0.9]) {
    const [absorb = 0, match = 0, strike = 0] = contingencyResponses.map((response) =>
      warAnswers(response, willAct),
    );
    expect(absorb).toBeLessThan(match);
    expect(match).toBeLessThan(strike);
  }
});

test('forces meet more the higher the act between two', () => {
  const contacts = [0, 6, 8, 9].map(contactAtRung);
  expect(contacts).toEqual(contacts.toSorted((a, b) => a - b));
});
