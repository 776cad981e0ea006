import { describe, expect, it } from 'vitest';
import { bundledPacks, loadPack } from './load.ts';
import { bent, bentTexts, scratchPack } from './testing/scratch.ts';
import type { Bend } from './testing/scratch.ts';

type Overlay = Readonly<Record<string, unknown>>;

const standard = (changes: Overlay): Overlay => ({
  level: 'standard',
  on: 'introductory',
  ...changes,
});
const folderOf = (overlays: Readonly<Record<string, Overlay>>, en: Bend = []): string =>
  scratchPack({
    scenario: bent('cuba-1962', 'scenario.json', []),
    en: bentTexts('cuba-1962', en),
    levels: Object.fromEntries(
      Object.entries(overlays).map(([level, overlay]) => [level, JSON.stringify(overlay)]),
    ),
  });
/** Faults of the levels alone: the bundled texts hold those of the bundled levels too. */
const faultsOf = (folder: string): readonly string[] => {
  const loaded = loadPack(folder);
  if (loaded.ok) return [];
  return loaded.faults
    .filter(({ file }) => file.endsWith('.json') && !file.startsWith('text/'))
    .filter(({ file }) => file !== 'questions.json')
    .map(({ file, path, code }) => `${file} ${path} ${code}`);
};

describe('levels of a bundled pack', () => {
  it('share an id, differ in level, and each has exactly the texts that it names', () => {
    const packs = bundledPacks();
    expect(new Set(packs.map(({ scenario }) => `${scenario.id} ${scenario.level}`)).size).toBe(
      packs.length,
    );
    for (const { scenario, texts } of packs) {
      for (const { id, brief } of scenario.actors) {
        const own = Object.keys(texts.en).filter((key) => key.startsWith(`actor.${id}.brief.`));
        expect(own.toSorted()).toEqual(brief.map((slug) => `actor.${id}.brief.${slug}`).toSorted());
      }
    }
  });
});

describe('an overlay', () => {
  it('sets, drops, changes by name and appends', async () => {
    const { layer } = await import('./overlay.ts');
    const json = {
      level: 'introductory',
      income: 4,
      actors: [{ id: 'A', start: { support: 1, harm: 2 }, brief: ['role'] }, { id: 'B' }],
      pairs: [{ a: 'A', b: 'B', tension: 1 }],
      sources: ['one'],
    };
    const base = {
      ...{ level: 'introductory' as const, file: 'scenario.json', json },
      locate: (place: readonly (string | number)[]) => ({ file: 'scenario.json', place }),
    };
    const raw = {
      set: { income: null },
      drop: { actors: ['B'] },
      actors: [{ id: 'C' }, { id: 'A', start: { harm: 9 }, brief: ['other'] }],
      pairs: [{ a: 'B', b: 'A', tension: 5 }],
      sources: ['one', 'two'],
    };
    const over = layer(base, 'standard', 'levels/standard.json', raw);
    expect(over.json).toEqual({
      level: 'standard',
      income: null,
      actors: [{ id: 'A', start: { support: 1, harm: 9 }, brief: ['other'] }, { id: 'C' }],
      pairs: [{ a: 'B', b: 'A', tension: 5 }],
      sources: ['one', 'two'],
    });
    const at = (...place: readonly (string | number)[]) => {
      const found = over.locate(place);
      return `${found.file} ${found.place.join('.')}`;
    };
    expect(at('actors', 0, 'start', 'harm')).toBe('levels/standard.json actors.1.start.harm');
    expect(at('actors', 0, 'start', 'support')).toBe('scenario.json actors.0.start.support');
    expect(at('actors', 1, 'gdp')).toBe('levels/standard.json actors.0.gdp');
    expect(at('income')).toBe('levels/standard.json set.income');
    expect(at('bands', 0)).toBe('scenario.json bands.0');
  });

  it('that is sound gives a pack of its own beside the first', () => {
    const loaded = loadPack(
      folderOf({ standard: standard({ set: { ordersPerTurn: 3, income: null } }) }, []),
    );
    const levels = loaded.ok ? loaded.packs.map(({ scenario }) => scenario.level) : loaded.faults;
    expect(levels).toEqual(['introductory', 'standard']);
    const [low, high] = loaded.ok ? loaded.packs : [];
    expect([low?.scenario.ordersPerTurn, high?.scenario.ordersPerTurn]).toEqual([2, 3]);
    expect(low?.hash).not.toBe(high?.hash);
  });

  it.each<[string, Readonly<Record<string, Overlay>>, string]>([
    [
      'a value set wrong',
      { standard: standard({ set: { ordersPerTurn: 0 } }) },
      'standard $.set.ordersPerTurn bad-shape',
    ],
    [
      'a list set wrong',
      { standard: standard({ set: { bands: [{ id: 'calm', from: 1, to: 12 }] } }) },
      'standard $.set.bands[0].from band-gap',
    ],
    ['an unknown key', { standard: standard({ colour: 1 }) }, 'standard $ bad-shape'],
    [
      'a key that no level may set',
      { standard: standard({ set: { id: 'other' } }) },
      'standard $.set bad-shape',
    ],
    [
      'a faulty change',
      { standard: standard({ actors: [{ id: 'USA', gdp: 'much' }] }) },
      'standard $.actors[0].gdp bad-shape',
    ],
    [
      'a faulty addition',
      { standard: standard({ sectors: [{ id: 'sugar', kind: 'food' }] }) },
      'standard $.sectors[0].kind bad-shape',
    ],
    [
      'a reference to nothing',
      { standard: standard({ instruments: [{ id: 'strike', who: ['FRA'] }] }) },
      'standard $.instruments[0].who[0] unknown-actor',
    ],
    [
      'an idle drop',
      { standard: standard({ drop: { injects: ['papal-appeal', 'gossip'] } }) },
      'standard $.drop.injects[1] nothing-to-drop',
    ],
    [
      'a drop that others miss',
      { standard: standard({ drop: { issues: ['jupiters'] } }) },
      'standard $ unknown-issue',
    ],
    ['another level’s file', { expert: standard({}) }, 'expert $.level level-mismatch'],
    [
      'a level below that is missing',
      { expert: { level: 'expert', on: 'standard' } },
      'expert $.on unknown-level',
    ],
    [
      'itself below',
      { standard: { level: 'standard', on: 'standard' } },
      'standard $.on unknown-level',
    ],
  ])('%s', (_, overlays, due) => {
    const [level = '', ...rest] = due.split(' ');
    expect(faultsOf(folderOf(overlays))).toContain(`levels/${level}.json ${rest.join(' ')}`);
  });

  it('does not repeat the faults of what lies below it', () => {
    const folder = scratchPack({
      scenario: bent('cuba-1962', 'scenario.json', [[['actors', 0, 'gdp'], 'much']]),
      en: bentTexts('cuba-1962', []),
      levels: { standard: JSON.stringify(standard({ actors: [{ id: 'CUB', resolve: 900 }] })) },
    });
    expect(faultsOf(folder)).toEqual([
      'scenario.json $.actors[0].gdp bad-shape',
      'levels/standard.json $.actors[0].resolve bad-shape',
    ]);
  });

  it('that is no JSON, or no level, is answered and never thrown at', () => {
    const folder = scratchPack({
      scenario: bent('cuba-1962', 'scenario.json', []),
      en: bentTexts('cuba-1962', []),
      levels: { standard: '{', hardest: JSON.stringify({ level: 'hardest', on: 'introductory' }) },
    });
    expect(faultsOf(folder)).toEqual([
      'levels/standard.json $ not-json',
      'levels/hardest.json $.level bad-shape',
      'levels/hardest.json $.on unknown-level',
    ]);
  });
});
