import { describe, expect, it } from 'vitest';
import { eyesOf, gazesOf, readGaze, writeGaze } from './eyes.ts';

describe('whose eyes the replay is seen with', () => {
  it('is on offer only where everything lies open, own and everybody’s always', () => {
    const kinds = (whole: boolean, own: string | null) =>
      gazesOf(whole, own, ['USA', 'SOV']).map(writeGaze);
    expect(kinds(true, 'USA')).toEqual(['truth', 'public', 'seat-USA', 'seat-SOV']);
    expect(kinds(false, 'USA')).toEqual(['own', 'public']);
    expect(kinds(false, null)).toEqual(['public']);
  });
  it('follows the address as far as it is on offer', () => {
    const open = gazesOf(true, null, ['USA', 'SOV']);
    for (const gaze of open) expect(readGaze(writeGaze(gaze), open)).toEqual(gaze);
    const shut = gazesOf(false, 'USA', ['USA', 'SOV']);
    for (const asked of ['truth', 'seat-SOV', 'nonsense', null])
      expect(readGaze(asked, shut)).toEqual({ kind: 'own' });
  });
  it('asks the server with one’s own eyes by naming none', () => {
    expect(eyesOf({ kind: 'own' })).toBeUndefined();
    expect(eyesOf({ kind: 'seat', seat: 'USA' })).toEqual({ kind: 'seat', seat: 'USA' });
  });
});
