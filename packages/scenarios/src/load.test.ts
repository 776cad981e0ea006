import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { levels, scenarioSchema } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { bundledPacks, loadPack } from './load.ts';
import { rulesHash } from './measured.ts';
import { bent, bentTexts, packFolder, scratchPack } from './testing/scratch.ts';
import type { Bend } from './testing/scratch.ts';

const faultsOf = (folder: string): readonly string[] => {
  const loaded = loadPack(folder);
  return loaded.ok ? [] : loaded.faults.map(({ file, path, code }) => `${file} ${path} ${code}`);
};
const cuba = (scenario: Bend, en: Bend = []): string =>
  scratchPack({
    scenario: bent('cuba-1962', 'scenario.json', scenario),
    en: bentTexts('cuba-1962', en),
  });

describe('bundled packs', () => {
  const packs = bundledPacks();
  const ids = [...new Set(packs.map(({ scenario }) => scenario.id))];

  it.each(ids)('%s is valid, and stands in the folder of its name', (id) => {
    expect(faultsOf(packFolder(id))).toEqual([]);
  });

  it('are in the sequence of the shelf and by level, October 1962 first', () => {
    const places = packs.map(({ scenario: { id, level } }) => [ids.indexOf(id), level] as const);
    expect(ids.slice(0, 3)).toEqual(['cuba-1962', 'amber-strait', 'ukraine-2022']);
    expect(places).toEqual(
      places.toSorted(([a, low], [b, high]) => a - b || levels.indexOf(low) - levels.indexOf(high)),
    );
  });

  it('hash the same when read again, and another way when a word is changed', () => {
    const [pack] = bundledPacks();
    const changed = loadPack(cuba([], [[['title'], 'Another title']]));
    expect(pack?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(bundledPacks()[0]?.hash).toBe(pack?.hash);
    expect(changed.ok && changed.packs[0]?.hash).not.toBe(pack?.hash);
  });
});

describe('a pack broken in many ways', () => {
  it('reports all at once, each with its place', () => {
    const folder = cuba(
      [
        [['ordersPerTurn'], 0],
        [['actors', 0, 'capability', 'air'], 2],
        [['actors', 4, 'at'], { x: 78, y: 13 }],
        [['pairs', 5, 'b'], 'CHN'],
        [['issues', 1, 'owner'], 'ITA'],
        [['dispute', 'issue'], 'berlin'],
        [['lengths', 1, 'turns', 3, 'date'], '1962-10-30'],
        [['bands', 3, 'from'], 6],
        [['instruments', 3, 'id'], 'air-lift'],
        [['injects', 0, 'source'], 'gossip'],
        [['injects', 4, 'effects', 0, 'subject'], 'OAS~USA'],
        [['objectives', 0, 'weight'], 0.5],
        [['objectives', 16, 'aim', 'subject'], 'USA~CUB'],
      ],
      [
        [['actor.TUR.brief.fear'], undefined],
        [['issue.prestige.low'], '  '],
        [['actor.ITA.name'], 'Italy'],
      ],
    );
    const faults = faultsOf(folder);
    expect(faults).toEqual(
      expect.arrayContaining([
        'scenario.json $.ordersPerTurn bad-shape',
        'scenario.json $.actors[0].capability.air bad-shape',
        'scenario.json $.actors[4].at nodes-overlap',
        'scenario.json $.pairs[5].b unknown-actor',
        'scenario.json $.pairs pair-missing',
        'scenario.json $.issues[1].owner unknown-actor',
        'scenario.json $.dispute.issue unknown-issue',
        'scenario.json $.lengths[1].turns[3].date turns-not-contiguous',
        'scenario.json $.bands[3].from band-gap',
        'scenario.json $.instruments[3].id unknown-instrument',
        'scenario.json $.injects[0].source unknown-source',
        'scenario.json $.injects[4].effects[0].subject unknown-subject',
        'scenario.json $.objectives[16].aim.subject unknown-subject',
        'text/en.json $["actor.TUR.brief.fear"] text-missing',
        'text/en.json $["issue.prestige.low"] text-empty',
      ]),
    );
  });

  it('does not take a faulty actor for a missing one', () => {
    const faults = faultsOf(cuba([[['actors', 0, 'gdp'], 'much']]));
    expect(faults).toEqual(['scenario.json $.actors[0].gdp bad-shape']);
  });

  it.each<[string, Bend, string]>([
    ['doubled id', [[['issues', 1, 'id'], 'missiles']], '$.issues[1].id duplicate-id'],
    ['pair twice', [[['pairs', 1, 'b'], 'OAS']], '$.pairs[1] pair-doubled'],
    ['pair with itself', [[['pairs', 0, 'b'], 'CUB']], '$.pairs[0] self-reference'],
    ['lost pair', [[['pairs', 3], undefined]], '$.pairs pair-missing'],
    ['tie twice', [[['pairs', 1, 'ties', 1, 'layer'], 'treaty']], '$.pairs[1].ties[1] tie-doubled'],
    [
      'tie behind a plate',
      [[['actors', 1, 'at'], { x: 40, y: 13 }]],
      '$.pairs[11] tie-crosses-node',
    ],
    ['dispute with itself', [[['dispute', 'target'], 'USA']], '$.dispute self-reference'],
    [
      'view twice',
      [[['issues', 0, 'views', 1, 'actor'], 'USA']],
      '$.issues[0].views[1].actor duplicate-id',
    ],
    ['short ladder', [[['bands', 6, 'to'], 11]], '$.bands[6].to band-gap'],
    [
      'unplayed day',
      [[['injects', 9, 'when', 'date'], '1962-11-20']],
      '$.injects[9].when.date date-outside',
    ],
    ['uncited event', [[['injects', 0, 'source'], null]], '$.injects[0].source source-missing'],
    [
      'idle effect',
      [[['injects', 0, 'effects', 0, 'by'], 0]],
      '$.injects[0].effects[0].by no-effect',
    ],
    ['par of nobody', [[['lengths', 0, 'par'], { FRA: 50 }]], '$.lengths[0].par.FRA unknown-actor'],
    [
      'order by nobody',
      [[['instruments', 0, 'who'], ['FRA']]],
      '$.instruments[0].who[0] unknown-actor',
    ],
    ['flat aim', [[['objectives', 0, 'aim', 'best'], 100]], '$.objectives[0].aim aim-flat'],
    [
      'aim out of range',
      [[['objectives', 1, 'aim', 'best'], 130]],
      '$.objectives[1].aim.best aim-out-of-range',
    ],
    ['weights not 1', [[['objectives', 4, 'weight'], 0.25]], '$.actors[0] weights-sum'],
    [
      'too little of one’s own',
      [
        [['objectives', 2, 'kind'], 'home'],
        [['objectives', 4, 'kind'], 'home'],
      ],
      '$.actors[0] weights-bounds',
    ],
  ])('%s', (_, bends, fault) => {
    expect(faultsOf(cuba(bends))).toContain(`scenario.json ${fault}`);
  });

  it('lets a pack say why its record ends otherwise, or say nothing of it', () => {
    const says = (note: string): string => cuba([], [[['history.note'], note]]);
    const loaded = loadPack(says('Because.'));
    expect(loaded.ok && loaded.packs[0]?.texts.en['history.note']).toBe('Because.');
    expect(faultsOf(says(' '))).toEqual(['text/en.json $["history.note"] text-empty']);
  });

  it('finds superfluous texts, and faults in every language', () => {
    const folder = scratchPack({
      scenario: bent('cuba-1962', 'scenario.json', []),
      en: bentTexts('cuba-1962', [[['actor.ITA.name'], 'Italy']]),
      others: { fr: bentTexts('cuba-1962', [[['tagline'], 3]]), de: '{' },
    });
    expect(faultsOf(folder)).toEqual([
      'text/de.json $ not-json',
      'text/en.json $["actor.ITA.name"] text-superfluous',
      'text/fr.json $.tagline bad-shape',
    ]);
  });
});

describe('what the library says of a pack', () => {
  const about = {
    ...{ period: { from: 1962, to: 1963 }, region: 'americas', themes: ['deterrence'] },
    ...{ people: { from: 2, to: 9 }, concepts: ['spiral', 'mandate', 'mediation'] },
    debrief: [['spiral'], ['mandate'], ['mediation'], ['spiral'], ['spiral']],
  };
  const folderWith = (said: string): string => {
    const folder = cuba([]);
    writeFileSync(join(folder, 'about.json'), said);
    return folder;
  };

  it('is kept with every level, and is null where nothing is said', () => {
    const loaded = loadPack(folderWith(JSON.stringify(about)));
    expect(loaded.ok && loaded.packs.map((pack) => pack.about)).toEqual([about]);
    const silent = loadPack(cuba([]));
    expect(silent.ok && silent.packs[0]?.about).toBeNull();
  });

  it.each<[string, unknown, string]>([
    ['no JSON', '{', '$ not-json'],
    ['an unknown word', { ...about, region: 'atlantis' }, '$.region bad-shape'],
    ['a key too many', { ...about, colour: 1 }, '$ bad-shape'],
    [
      'years turned round',
      { ...about, period: { from: 1963, to: 1962 } },
      '$.period range-reversed',
    ],
    ['people turned round', { ...about, people: { from: 9, to: 2 } }, '$.people range-reversed'],
    ['a theme twice', { ...about, themes: ['energy', 'energy'] }, '$.themes[1] duplicate-id'],
    ['four questions', { ...about, debrief: about.debrief.slice(1) }, '$.debrief bad-shape'],
    [
      'a question about what is not taught',
      { ...about, debrief: [['entrapment'], ...about.debrief.slice(1)] },
      '$.debrief[0][0] unknown-concept',
    ],
  ])('%s', (_, said, fault) => {
    const text = typeof said === 'string' ? said : JSON.stringify(said);
    expect(faultsOf(folderWith(text))).toContain(`about.json ${fault}`);
  });
});

describe('what was measured of a pack', () => {
  const score = { mean: 50, spread: 9 };
  const level = (rules: string) => ({
    ...{ rules, length: 'short', turns: 4.5, brink: 0.5, seats: { USA: score } },
    outcomes: { success: 0.5, partial: 0.3, failure: 0.1, war: 0.1 },
    history: { class: 'success', came: 0.8 },
  });
  const measured = (rules: string) => ({
    ...{ on: '2026-01-31', games: 60, code: '0123456789abcdef' },
    levels: { introductory: level(rules) },
  });
  const folderWith = (said: unknown, scenario: Bend = [], en: Bend = []): string => {
    const folder = cuba(scenario, en);
    writeFileSync(join(folder, 'measured.json'), JSON.stringify(said));
    return folder;
  };
  const [pack] = bundledPacks();
  if (pack === undefined) throw new Error('there is no pack');
  const rules = rulesHash(pack.scenario);
  const readFrom = (folder: string) => {
    const loaded = loadPack(folder);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
    return loaded.packs[0]?.measured;
  };

  it('holds while words and par change, and no longer when a figure does', () => {
    const held = { of: level(rules), on: '2026-01-31', games: 60, current: true };
    expect(readFrom(folderWith(measured(rules)))).toMatchObject(held);
    const par: Bend = [[['lengths', 0, 'par'], { USA: 3 }]];
    const word: Bend = [[['title'], 'Another title']];
    expect(readFrom(folderWith(measured(rules), par, word))).toMatchObject(held);
    const bent = folderWith(measured(rules), [[['actors', 0, 'resolve'], 1]]);
    expect(readFrom(bent)).toMatchObject({ ...held, current: false });
    expect(readFrom(cuba([]))).toBeNull();
  });

  it('is judged like every other file', () => {
    const faults = faultsOf(folderWith({ ...measured('no hash'), on: 'today' }));
    expect(faults).toEqual([
      'measured.json $.on bad-shape',
      'measured.json $.levels.introductory.rules bad-shape',
    ]);
  });
});

describe('malformed folders are answered, never thrown at', () => {
  const good = bent('cuba-1962', 'scenario.json', []);
  const texts = bentTexts('cuba-1962', []);

  it('no folder, no file, no JSON', () => {
    const missing = [
      'scenario.json $ file-missing',
      'text/en.json $ file-missing',
      'questions.json $ file-missing',
    ];
    expect(faultsOf(join(tmpdir(), 'no-such-pack'))).toEqual(missing);
    expect(faultsOf(scratchPack({ questions: null }))).toEqual(missing);
    expect(faultsOf(scratchPack({ scenario: good }))).toEqual(['text/en.json $ file-missing']);
    expect(faultsOf(scratchPack({ scenario: '{"id":', en: texts }))).toEqual([
      'scenario.json $ not-json',
    ]);
    expect(faultsOf(scratchPack({ scenario: good, en: '' }))).toEqual(['text/en.json $ not-json']);
  });

  it('a folder where a file is due', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pack-'));
    mkdirSync(join(folder, 'scenario.json'));
    expect(faultsOf(folder)).toContain('scenario.json $ file-unreadable');
  });

  it.each([
    'null',
    '0',
    '"x"',
    '[]',
    '{}',
    '[[[]]]',
    '{"actors":{},"pairs":null,"issues":[null,1,{}]}',
    '{"actors":[{"id":"__proto__"}],"__proto__":{"pairs":[]}}',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
  ])('scenario %#', (scenario) => {
    const faults = faultsOf(scratchPack({ scenario, en: texts }));
    expect(faults.some((fault) => fault.startsWith('scenario.json $'))).toBe(true);
  });

  it.each(['null', '[]', '7', '{"title":{}}'])('texts %#', (en) => {
    const faults = faultsOf(scratchPack({ scenario: good, en }));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every((fault) => fault.startsWith('text/en.json $'))).toBe(true);
  });

  it.each(Object.keys(scenarioSchema.shape))('another kind of value at %s', (key) => {
    for (const value of [-1.5, true]) {
      expect(faultsOf(cuba([[[key], value]]))).toContain(`scenario.json $.${key} bad-shape`);
    }
  });
});
