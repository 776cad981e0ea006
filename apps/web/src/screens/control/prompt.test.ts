import { actorId as actor } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { promptFor } from './prompt.ts';

const seat = (
  id: string,
  state: 'none' | 'draft' | 'locked' | 'locked-empty' | 'away',
  more = {},
) => ({
  seat: actor(id),
  keeper: 'people' as const,
  state,
  here: state !== 'away',
  ...more,
});
const running = { phase: 'order', paused: false } as const;

describe('promptFor', () => {
  it('names the seats that hold the turn, and those whose people are gone', () => {
    const seats = [seat('USA', 'locked'), seat('TUR', 'draft'), seat('CUB', 'away')];
    expect(promptFor(running, seats, false)).toEqual({
      kind: 'waiting',
      open: ['TUR', 'CUB'],
      away: ['CUB'],
    });
  });
  it('says when practice has been shown, and before that what is to be published', () => {
    const shown = { phase: 'resolved', paused: false, practice: 'on', turn: 1 } as const;
    expect(promptFor({ ...shown, published: 1 }, [], true)).toEqual({ kind: 'practised' });
    expect(promptFor({ ...shown, published: 0 }, [], true)).toEqual({ kind: 'resolved' });
    expect(promptFor({ ...shown, practice: 'over', published: 1 }, [], false)).toEqual({
      kind: 'resolved',
    });
  });
  it('takes a lock without orders as a decision', () => {
    const seats = [seat('USA', 'locked'), seat('SOV', 'locked-empty')];
    expect(promptFor(running, seats, false)).toEqual({ kind: 'allLocked' });
  });
  it('does not wait for a seat that nobody keeps', () => {
    const seats = [seat('USA', 'locked'), seat('OAS', 'none', { keeper: 'open', here: false })];
    expect(promptFor(running, seats, false)).toEqual({ kind: 'allLocked' });
  });
  it('says first that everything stands still', () => {
    expect(promptFor({ phase: 'order', paused: true }, [], false)).toEqual({ kind: 'paused' });
  });
  it('tells a resolved turn from the last one', () => {
    const resolved = { phase: 'resolved', paused: false } as const;
    expect(promptFor(resolved, [], false)).toEqual({ kind: 'resolved' });
    expect(promptFor(resolved, [], true)).toEqual({ kind: 'over' });
  });
  it('follows the phases before the orders', () => {
    expect(promptFor({ phase: 'brief', paused: false }, [], false)).toEqual({ kind: 'brief' });
    expect(promptFor({ phase: 'negotiate', paused: false }, [], false)).toEqual({
      kind: 'negotiate',
    });
  });
});
