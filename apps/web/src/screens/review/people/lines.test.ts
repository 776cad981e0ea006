import { describe, expect, it } from 'vitest';
import { namedLines } from './lines.ts';

describe('a list that is typed', () => {
  it('keeps the names of what was there, and gives new ones to what was not', () => {
    const known = [{ id: 'reasons', text: 'Says why' }];
    expect(namedLines(' Says why \n\nListens\nListens', known, 46_656)).toEqual([
      { id: 'reasons', text: 'Says why' },
      { id: 'n1000-1', text: 'Listens' },
    ]);
  });
});
