import type { ClassRoom } from '@convoy/protocol';
import { describe, expect, it } from 'vitest';
import { fits, nextAct, pressed } from './acts.ts';

const room = (more: Partial<ClassRoom>): ClassRoom => ({
  ...{ place: 1, code: 'ABC234', phase: 'order', turn: 1, endsAt: 1000, paused: false },
  ...{ leftMs: null, band: 0, locked: 0, toLock: 6, people: 1, seats: [], over: false },
  ...{ ended: false, toSettle: 0, fired: [], wentOn: null },
  ...more,
});
const fitting = (more: Partial<ClassRoom>) => pressed.filter((act) => fits(room(more), act));

describe('what can be asked of a room', () => {
  it('follows its phase', () => {
    expect(fitting({ phase: 'lobby', endsAt: null })).toEqual(['start']);
    expect(fitting({ phase: 'brief' })).toEqual(['pause', 'extend', 'advance']);
    expect(fitting({ phase: 'order' })).toEqual(['pause', 'extend', 'resolve']);
    expect(fitting({ phase: 'order', endsAt: null })).toEqual(['pause', 'resolve']);
    expect(fitting({ phase: 'resolved', endsAt: null })).toEqual(['pause', 'publish']);
    expect(fitting({ phase: 'order', paused: true, endsAt: null, leftMs: 5 })).toEqual([
      ...['go-on', 'extend', 'resolve'],
    ]);
    expect(fitting({ phase: 'review', ended: true })).toEqual([]);
  });
});

describe('the act that stands out', () => {
  it('is the one that moves most rooms on', () => {
    expect(nextAct([room({}), room({}), room({ phase: 'resolved' })])).toBe('resolve');
    expect(nextAct([room({ phase: 'lobby' }), room({ phase: 'lobby' }), room({})])).toBe('start');
    expect(nextAct([room({ phase: 'review', ended: true })])).toBeNull();
    expect(nextAct([])).toBeNull();
  });
});
