import { describe, expect, it } from 'vitest';
import { twoLines, wallLayers } from './wall-layers.ts';

describe('wallLayers', () => {
  it('shows force and words first when nothing has changed', () => {
    const ties = (['treaty', 'talks', 'military'] as const).map((layer) => ({
      layer,
      change: null,
    }));
    expect(wallLayers(ties)).toEqual(['military', 'talks']);
  });
  it('gives way to what changed', () => {
    expect(
      wallLayers([
        { layer: 'military', change: null },
        { layer: 'talks', change: null },
        { layer: 'sanction', change: 'new' },
      ]),
    ).toEqual(['sanction', 'military']);
  });
  it('leaves out layers without ties', () => {
    expect(wallLayers([{ layer: 'trade', change: null }])).toEqual(['trade']);
    expect(wallLayers([])).toEqual([]);
  });
});

describe('twoLines', () => {
  it('keeps a short name whole', () => {
    expect(twoLines('Soviet Union', 20)).toEqual(['Soviet Union']);
  });
  it('breaks a long one between words, near the middle', () => {
    expect(twoLines('Organization of American States', 20)).toEqual([
      'Organization of',
      'American States',
    ]);
  });
});
