import { describe, expect, it } from 'vitest';
import { spanFor, spanIds, spanOf } from './spans.ts';

const lengths = [
  { id: 'class', minutes: 90, turns: 8 },
  { id: 'short', minutes: 50, turns: 5 },
];

describe('how much time people have', () => {
  it('gives a lesson the shortest length and others the longest', () => {
    expect(spanOf('lesson', lengths, 'control').length).toBe('short');
    expect(spanOf('half-day', lengths, 'control').length).toBe('class');
    expect(spanOf('weeks', lengths, 'host')).toEqual({
      ...{ length: 'class', timing: 'weekly', advance: 'clock' },
    });
  });
  it('lets nobody but control decide when a turn moves on', () => {
    expect(spanOf('lesson', lengths, 'host').advance).toBe('all-locked');
    expect(spanOf('lesson', lengths, 'control').advance).toBe('control');
  });
  it('is known again from what it set, and not from anything else', () => {
    for (const id of spanIds)
      expect(spanFor(spanOf(id, lengths, 'control'), lengths, 'control')).toBe(id);
    const lesson = spanOf('lesson', lengths, 'control');
    expect(spanFor({ ...lesson, timing: 'brisk' }, lengths, 'control')).toBeNull();
  });
});
