import { describe, expect, it } from 'vitest';
import { daysSchema } from './days.ts';
import { withinHours } from './hours.ts';

const wish = {
  ...{ zone: 'Europe/Paris', at: '18:00', every: 1, off: [6, 7], grace: 1 },
  quiet: { from: '22:00', to: '08:00' },
};
const fault = (more: object): string => {
  const parsed = daysSchema.safeParse({ ...wish, ...more });
  const issue = parsed.error?.issues[0];
  return issue === undefined ? '' : `${issue.path.join('.')} ${issue.message}`;
};

describe('play over days', () => {
  it('is taken as declared', () => {
    expect(daysSchema.parse(wish)).toEqual(wish);
    expect(fault({ quiet: null })).toBe('');
    expect(fault({ at: '22:00' })).toBe('');
  });
  it('is refused by field, with why', () => {
    expect(fault({ zone: 'Europe/Atlantis' })).toBe('zone unknown-zone');
    expect(fault({ at: '23:30' })).toBe('at in-quiet-hours');
    expect(fault({ quiet: { from: '08:00', to: '08:00' } })).toBe('quiet.to no-hours');
    for (const [field, value] of [
      ['at', '25:00'],
      ['at', '6pm'],
      ['every', 0],
      ['off', [1, 2, 3, 4, 5, 6, 7]],
      ['off', [0]],
      ['grace', 9],
    ] as const)
      expect(fault({ [field]: value })).toContain(field);
  });
});

it('knows hours that run past midnight', () => {
  const night = { from: '22:00', to: '08:00' };
  expect(['22:00', '22:01', '00:00', '07:59', '08:00'].map((at) => withinHours(at, night))).toEqual(
    [false, true, true, true, false],
  );
  expect(withinHours('13:00', { from: '12:00', to: '14:00' })).toBe(true);
  expect(withinHours('11:00', { from: '12:00', to: '14:00' })).toBe(false);
});
