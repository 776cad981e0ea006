import type { Order } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { hindrance, placeOf, sameLines, withSuggestion } from './apply.ts';

const order = (instrument: string, level = 1, rationale = ''): Order => ({
  ...{ instrument, params: { level, to: 'KES' }, rationale, meant: null },
});
const draft = [order('alert'), order('rally', 2)];

describe('a suggestion in a draft', () => {
  it('adds at the end, changes in place, and removes', () => {
    const fresh = order('protest');
    expect(withSuggestion(draft, { kind: 'add', order: fresh })).toEqual([...draft, fresh]);
    const change = { kind: 'change', line: order('alert'), order: order('alert', 3) } as const;
    expect(withSuggestion(draft, change)).toEqual([order('alert', 3), draft[1]]);
    expect(withSuggestion(draft, { kind: 'remove', line: order('rally', 2) })).toEqual([draft[0]]);
  });
  it('knows a line by what it does, not by the reason or the order of its fields', () => {
    const line: Order = { ...order('alert', 1, 'new'), params: { to: 'KES', level: 1 } };
    expect(placeOf(draft, line)).toBe(0);
    expect(placeOf(draft, order('alert', 2))).toBe(-1);
    expect(placeOf(draft, { ...line, params: { to: 'KES' } })).toBe(-1);
  });
  it('is in the same draft while every line does the same', () => {
    expect(sameLines(draft, [order('alert', 1, 'why'), order('rally', 2)])).toBe(true);
    expect(sameLines(draft, [order('rally', 2), order('alert')])).toBe(false);
    expect(sameLines(draft, [order('alert')])).toBe(false);
  });
  it('says why it cannot be taken', () => {
    expect(hindrance(draft, { kind: 'add', order: order('protest') }, 2)).toBe('full');
    expect(hindrance(draft, { kind: 'add', order: order('protest') }, 3)).toBeNull();
    expect(hindrance(draft, { kind: 'remove', line: order('alert', 2) }, 2)).toBe('gone');
    expect(withSuggestion(draft, { kind: 'remove', line: order('alert', 2) })).toEqual(draft);
  });
});
