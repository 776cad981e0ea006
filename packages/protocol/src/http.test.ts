import { describe, expect, it } from 'vitest';
import { codeAlphabet, normaliseCode } from './codes.ts';
import { codeSchema, createRoomSchema, joinSchema, playNowSchema, resumeSchema } from './http.ts';

describe('room codes', () => {
  it('forgive spaces, dashes and lower case', () => {
    expect(normaliseCode(' k7m-q 42')).toBe('K7MQ42');
    expect(codeSchema.parse('k7m q42')).toBe('K7MQ42');
  });
  it('use no letter that is taken for another', () => {
    expect(Array.from('01OIL').filter((letter) => codeAlphabet.includes(letter))).toEqual([]);
    for (const wrong of ['K7MQ4', 'K7MQ422', 'K7MQ4O', 'K7MQ4!', ''])
      expect(codeSchema.safeParse(wrong).success).toBe(false);
  });
});

describe('requests', () => {
  it('open a room at a level of one’s choice, with advice unless it is declined', () => {
    const wish = {
      ...{ scenario: 'cuba-1962', length: 'short', advance: 'control', controlled: true },
      schedule: { brief: 0, negotiate: 0, order: null },
    };
    expect(createRoomSchema.parse(wish)).toEqual({
      ...wish,
      advice: true,
      days: null,
      practice: false,
      retention: 'week',
      reveal: 'end',
    });
    expect(createRoomSchema.parse({ ...wish, level: 'expert', advice: false })).toMatchObject({
      ...{ level: 'expert', advice: false },
    });
    expect(createRoomSchema.parse({ ...wish, seed: ' an old game ' }).seed).toBe('an old game');
    // Whoever plays must not know the dice.
    const played = { ...wish, controlled: false, advance: 'all-locked', seed: 'an old game' };
    expect(createRoomSchema.safeParse(played).success).toBe(false);
    expect(playNowSchema.parse({ scenario: 'a', level: 'standard', seat: 'USA' }).level).toBe(
      'standard',
    );
  });
  it('are taken as declared and with nothing else in them', () => {
    expect(joinSchema.parse({ code: 'k7mq42', as: 'player' })).toEqual({
      code: 'K7MQ42',
      as: 'player',
    });
    expect(joinSchema.safeParse({ code: 'K7MQ42', as: 'player', admin: true }).success).toBe(false);
    expect(joinSchema.safeParse({ code: 'K7MQ42', as: 'player', callSign: '  ' }).success).toBe(
      false,
    );
    expect(resumeSchema.parse({ resume: ' abcd-efgh-jkmn ', devices: 'both' }).resume).toBe(
      'abcd-efgh-jkmn',
    );
  });
});
