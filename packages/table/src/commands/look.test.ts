import { actorId } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { eyesOf } from '../view/look.ts';
import { ann, asks, bob, did, eve, KES, LIG, NOR, room } from '../testing/given.ts';
import { delegation, everybody, screen } from '../testing/four.ts';

const look = { type: 'view.look', look: { kind: 'seat', seat: NOR } } as const;

describe('view.look', () => {
  it('is control’s alone, writes down who looked as whom, and changes nothing else', () => {
    const state = delegation();
    expect(asks(state, ann, look)).toEqual({
      ok: true,
      events: [{ type: 'view.looked', person: ann, look: look.look }],
    });
    const { log, ...rest } = did(state, ann, look);
    const { log: before, ...others } = state;
    expect(rest).toEqual(others);
    expect(log).toHaveLength(before.length + 1);
    expect(log.at(-1)).toMatchObject({ type: 'view.looked', person: ann, seat: NOR });
    for (const who of everybody.filter((one) => one !== ann))
      expect(asks(state, who, look)).toMatchObject({ refusal: { code: 'not-allowed' } });
    // A host sits at the table.
    expect(asks(room(), ann, look)).toMatchObject({ refusal: { code: 'not-allowed' } });
  });
  it('names a seat that there is', () => {
    const seat = actorId('XXX');
    expect(asks(delegation(), ann, { ...look, look: { kind: 'seat', seat } })).toMatchObject({
      refusal: { code: 'unknown-seat', field: 'look.seat' },
    });
  });
});

describe('eyesOf', () => {
  it('takes the pen of a seat, or who would sit or watch there next', () => {
    const state = delegation();
    expect(eyesOf(state, { kind: 'seat', seat: NOR })).toBe(state.people[bob]);
    expect(eyesOf(state, { kind: 'seat', seat: LIG })).toMatchObject({ role: 'player', seat: LIG });
    expect(eyesOf(state, { kind: 'observer' })).toBe(state.people[eve]);
    expect(eyesOf(state, { kind: 'projector' })).toBe(state.people[screen]);
    expect(eyesOf(room(), { kind: 'projector' })).toMatchObject({ role: 'projector', seat: null });
    expect(eyesOf(room(), { kind: 'seat', seat: KES })).toMatchObject({ seat: KES });
  });
});
