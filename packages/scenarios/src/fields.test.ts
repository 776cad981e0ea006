import { describe, expect, it } from 'vitest';
import { loadPack } from './load.ts';
import { bent, bentQuestions, bentTexts, scratchPack } from './testing/scratch.ts';
import type { Bend } from './testing/scratch.ts';

const faultsOf = (scenario: Bend, questions?: string): readonly string[] => {
  const loaded = loadPack(
    scratchPack({
      scenario: bent('cuba-1962', 'scenario.json', scenario),
      en: bentTexts('cuba-1962', []),
      ...(questions === undefined ? {} : { questions }),
    }),
  );
  return loaded.ok ? [] : loaded.faults.map(({ file, path, code }) => `${file} ${path} ${code}`);
};

const exposure = { of: 'CUB', to: 'SOV', sector: 'sugar', share: 30 };
const asset = {
  id: 'berths',
  owner: 'TUR',
  needed: { for: 'clause', issue: 'jupiters' },
  without: 'resented',
};
const order = { for: 'order', instrument: 'strike', by: null, target: null };
const institution = {
  actor: 'OAS',
  rule: 'two-thirds',
  seats: [{ actor: 'USA', veto: false }],
  blocs: [{ id: 'rest', members: 19, lean: 0 }],
};
const when = (all: readonly unknown[], more = {}) => ({
  ...{ on: 'condition', from: null, until: null, chance: 1, all },
  ...more,
});
const whenAt = ['injects', 0, 'when'];
const sugar: Bend[number] = [['sectors'], [{ id: 'sugar', kind: 'trade' }]];

describe('what stood before the crisis', () => {
  const embargo = { by: 'USA', target: 'CUB', instrument: 'embargo', tier: 4, age: 600 };
  const kinds: Bend[number] = [
    ['instruments'],
    [
      ...['embargo', 'sectoral-sanctions'].map((id) => ({ id, who: null, tuning: {} })),
      ...['demand', 'comply', 'quarantine'].map((id) => ({ id, who: null, tuning: {} })),
    ],
  ];
  const cut = { ...embargo, instrument: 'sectoral-sanctions' };
  it('may be left out, or named with its age', () => {
    expect(faultsOf([kinds, [['standing'], [embargo]]])).toEqual([]);
    expect(faultsOf([sugar, kinds, [['standing'], [{ ...cut, sector: 'sugar' }]]])).not.toContain(
      'scenario.json $.standing[0].sector bad-shape',
    );
  });
  it.each([
    ['a seat that is not there', [{ ...embargo, target: 'FRA' }], '[0].target unknown-actor'],
    [
      'a kind out of play',
      [{ ...embargo, instrument: 'tariffs' }],
      '[0].instrument unknown-instrument',
    ],
    [
      'a kind that hangs on a condition',
      [{ ...embargo, instrument: 'service-ban' }],
      '[0].instrument bad-shape',
    ],
    ['a branch that is not there', [{ ...cut, sector: 'rum' }], '[0].sector unknown-sector'],
    ['no branch where there must be one', [cut], '[0].sector bad-shape'],
    ['a branch where there is none', [{ ...embargo, sector: 'sugar' }], '[0].sector bad-shape'],
    ['oneself', [{ ...embargo, target: 'USA' }], '[0] self-reference'],
    ['the same twice', [embargo, embargo], '[1] duplicate-id'],
  ])('%s', (_, standing, due) => {
    expect(faultsOf([sugar, kinds, [['standing'], standing]])).toContain(
      `scenario.json $.standing${due}`,
    );
  });
});

describe('time that is skipped', () => {
  const whole = (turns: readonly string[], skips: boolean): Bend[number] => [
    ['lengths'],
    [
      {
        ...{ id: 'short', minutes: 50, par: {}, skips },
        turns: turns.map((date) => ({ date, days: 4 })),
      },
    ],
  ];
  const bound = (from: string): Bend => [[whenAt, when([{ is: 'rung', atLeast: 0 }], { from })]];
  const gap = ['1962-10-16', '1962-10-25'];
  const back = ['1962-10-16', '1962-10-18'];
  const CONTIGUOUS = 'scenario.json $.lengths[0].turns[1].date turns-not-contiguous';
  const OUTSIDE = 'scenario.json $.injects[0].when.from date-outside';
  it('is left out where the length says so, and never turned back', () => {
    expect(faultsOf([whole(gap, true)])).not.toContain(CONTIGUOUS);
    expect(faultsOf([whole(gap, false)])).toContain(CONTIGUOUS);
    expect(faultsOf([whole(back, true)])).toContain(CONTIGUOUS);
  });
  it('may hold the day from which an event waits', () => {
    expect(faultsOf([whole(gap, true), ...bound('1962-10-22')])).not.toContain(OUTSIDE);
    expect(faultsOf([whole(gap, true), ...bound('1962-10-30')])).toContain(OUTSIDE);
    expect(faultsOf([whole(gap, false), ...bound('1962-10-22')])).toContain(OUTSIDE);
  });
});

describe('go-betweens', () => {
  const carrier = { seat: 'TUR', between: ['USA', 'SOV'] };
  it('may be left out, or named with what they may do', () => {
    expect(faultsOf([[['goBetweens'], [carrier]]])).toEqual([]);
    expect(faultsOf([[['goBetweens'], []]])).toEqual([]);
  });
  it.each<[string, unknown, string]>([
    ['a seat that is not there', [{ seat: 'FRA' }], '$.goBetweens[0].seat unknown-actor'],
    [
      'an end that is not there',
      [{ ...carrier, between: ['USA', 'FRA'] }],
      '$.goBetweens[0].between[1] unknown-actor',
    ],
    [
      'a seat between itself and another',
      [{ ...carrier, between: ['USA', 'TUR'] }],
      '$.goBetweens[0].between self-reference',
    ],
    ['a seat named twice', [carrier, carrier], '$.goBetweens[1].seat duplicate-id'],
    ['one end alone', [{ ...carrier, between: ['USA'] }], '$.goBetweens[0].between bad-shape'],
  ])('%s', (_, goBetweens, due) => {
    expect(faultsOf([[['goBetweens'], goBetweens]])).toContain(`scenario.json ${due}`);
  });
});

describe('economies, consents, votes, conditions', () => {
  it.each<[string, Bend, string]>([
    [
      'a branch that is not there',
      [[['exposures'], [exposure]]],
      '$.exposures[0].sector unknown-sector',
    ],
    [
      'an economy that rests on itself',
      [sugar, [['exposures'], [{ ...exposure, to: 'CUB' }]]],
      '$.exposures[0] self-reference',
    ],
    [
      'an exposure of nobody',
      [sugar, [['exposures'], [{ ...exposure, of: 'FRA' }]]],
      '$.exposures[0].of unknown-actor',
    ],
    [
      'an exposure twice',
      [sugar, [['exposures'], [exposure, exposure]]],
      '$.exposures[1] exposure-doubled',
    ],
    [
      'an economy of others',
      [
        sugar,
        [
          ['exposures'],
          [
            { ...exposure, share: 60 },
            { ...exposure, to: 'USA', share: 60 },
          ],
        ],
      ],
      '$.exposures[0].share exposure-sum',
    ],
    [
      'an outlet of nothing',
      [[['actors', 1, 'backfill'], [{ sector: 'oil', capacity: 0.5, willingness: 0.5 }]]],
      '$.actors[1].backfill[0].sector unknown-sector',
    ],
    [
      'a branch twice',
      [
        [
          ['sectors'],
          [
            { id: 'sugar', kind: 'trade' },
            { id: 'sugar', kind: 'trade' },
          ],
        ],
      ],
      '$.sectors[1].id duplicate-id',
    ],
    [
      'an asset of nobody',
      [[['assets'], [{ ...asset, owner: 'FRA' }]]],
      '$.assets[0].owner unknown-actor',
    ],
    [
      'an asset for no issue',
      [[['assets'], [{ ...asset, needed: { for: 'clause', issue: 'berlin' } }]]],
      '$.assets[0].needed.issue unknown-issue',
    ],
    [
      'an asset for no act',
      [[['assets'], [{ ...asset, needed: { ...order, instrument: 'invade' } }]]],
      '$.assets[0].needed.instrument unknown-instrument',
    ],
    [
      'an asset against nobody',
      [[['assets'], [{ ...asset, needed: { ...order, target: 'FRA' } }]]],
      '$.assets[0].needed.target unknown-actor',
    ],
    [
      'a state that votes',
      [[['institutions'], [{ ...institution, actor: 'CUB' }]]],
      '$.institutions[0].actor not-an-institution',
    ],
    [
      'a voice of nobody',
      [[['institutions'], [{ ...institution, seats: [{ actor: 'FRA', veto: true }] }]]],
      '$.institutions[0].seats[0] unknown-actor',
    ],
    [
      'an institution twice',
      [[['institutions'], [institution, institution]]],
      '$.institutions[1].actor duplicate-id',
    ],
    [
      'a condition on nothing',
      [
        [
          whenAt,
          when([
            { is: 'quantity', quantity: 'trust', subject: 'USA~SOV', atLeast: 1, atMost: null },
          ]),
        ],
      ],
      '$.injects[0].when.all[0].subject unknown-subject',
    ],
    [
      'a condition without bound',
      [
        [
          whenAt,
          when([
            { is: 'quantity', quantity: 'support', subject: 'USA', atLeast: null, atMost: null },
          ]),
        ],
      ],
      '$.injects[0].when.all[0] no-effect',
    ],
    [
      'a measure not in play',
      [[whenAt, when([{ is: 'measure', by: 'USA', instrument: 'blockade', stands: true }])]],
      '$.injects[0].when.all[0].instrument unknown-instrument',
    ],
    [
      'an offer on nothing',
      [[whenAt, when([{ is: 'offer', from: 'USA', issue: 'berlin', status: 'open' }])]],
      '$.injects[0].when.all[0].issue unknown-issue',
    ],
    [
      'an event after itself',
      [[whenAt, when([{ is: 'fired', inject: 'photographs', yes: false }])]],
      '$.injects[0].when.all[0].inject self-reference',
    ],
    [
      'an event after none',
      [[whenAt, when([{ is: 'fired', inject: 'landing', yes: true }])]],
      '$.injects[0].when.all[0].inject unknown-inject',
    ],
    [
      'days that are not played',
      [[whenAt, when([{ is: 'brink', active: true }], { until: '1963-01-01' })]],
      '$.injects[0].when.until date-outside',
    ],
    [
      'days in the wrong sequence',
      [
        [
          whenAt,
          when([{ is: 'brink', active: true }], { from: '1962-10-27', until: '1962-10-24' }),
        ],
      ],
      '$.injects[0].when.until dates-reversed',
    ],
    [
      'no chance at all',
      [[whenAt, when([{ is: 'brink', active: true }], { chance: 0 })]],
      '$.injects[0].when.chance no-effect',
    ],
    [
      'shots at oneself',
      [[['injects', 0, 'incident'], { a: 'CUB', b: 'CUB', severity: 'clash' }]],
      '$.injects[0].incident self-reference',
    ],
    [
      'shots at nobody',
      [[['injects', 0, 'incident'], { a: 'CUB', b: 'FRA', severity: 'clash' }]],
      '$.injects[0].incident.b unknown-actor',
    ],
  ])('%s', (_, bends, due) => {
    expect(faultsOf(bends)).toContain(`scenario.json ${due}`);
  });

  it('branches and assets have names, and no other does', () => {
    const faults = faultsOf([sugar, [['assets'], [asset]]]);
    expect(faults).toContain('text/en.json $["sector.sugar"] text-missing');
    expect(faults).toContain('text/en.json $["asset.berths"] text-missing');
  });
});

describe('questions', () => {
  it.each<[string, Bend, string]>([
    ['a seat left out', [[['UNS'], undefined]], '$.UNS unanswered'],
    ['a seat that is not there', [[['FRA'], {}]], '$.FRA.lose bad-shape'],
    ['a question left out', [[['USA', 'done'], undefined]], '$.USA.done bad-shape'],
    [
      'a text that is not there',
      [[['USA', 'done', 0], 'brief.ending']],
      '$.USA.done[0] unknown-answer',
    ],
    [
      'a screen that is not there',
      [[['USA', 'done', 0], 'screen.map']],
      '$.USA.done[0] unknown-answer',
    ],
    ['no answer', [[['CUB', 'secret'], ['brief.ending']]], '$.CUB.secret unanswered'],
  ])('%s', (_, bends, due) => {
    const faults = faultsOf([], bentQuestions(bends));
    expect(faults).toContain(`questions.json ${due}`);
  });
});
