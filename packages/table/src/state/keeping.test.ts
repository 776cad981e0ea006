import { describe, expect, it } from 'vitest';
import { ann, did, noon, playing, room } from '../testing/given.ts';
import { erasesAt, keptOf } from './keeping.ts';

const day = 86_400_000;
const midnight = Math.ceil(noon / day) * day;

describe('a room is erased', () => {
  it('so long after its end as was chosen', () => {
    const at = (retention: 'end' | 'week' | 'month' | 'kept') =>
      erasesAt({ retention, endedAt: noon, touchedAt: noon + day });
    expect(at('end')).toBe(noon + 3 * 3_600_000);
    expect(at('week')).toBe(noon + 7 * day);
    expect(at('month')).toBe(noon + 30 * day);
    expect(at('kept')).toBeNull();
  });
  it('thirty days after anything last happened in it, where it never ended', () => {
    expect(erasesAt({ retention: 'end', endedAt: null, touchedAt: noon })).toBe(
      midnight + 30 * day,
    );
    expect(erasesAt({ retention: 'kept', endedAt: null, touchedAt: noon })).toBeNull();
  });
  it('by nobody but a person where nothing was chosen', () => {
    expect(keptOf(room()).retention).toBe('kept');
    expect(keptOf(room({ retention: 'week' }))).toEqual({
      ...{ retention: 'week', endedAt: null, touchedAt: noon },
    });
  });
  it('counts from the end, however it came', () => {
    const ended = did(playing({ retention: 'week' }), ann, { type: 'room.end' }, { now: noon + 5 });
    expect(keptOf(ended)).toMatchObject({ endedAt: noon + 5 });
  });
});
