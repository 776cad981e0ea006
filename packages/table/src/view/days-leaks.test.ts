import { describe, expect, it } from 'vitest';
import type { RoomEvent } from '../events/events.ts';
import type { PersonId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { daysRule } from '../testing/days.ts';
import { ALD, ann, bob, cyd, eve, fed, KES, playing } from '../testing/given.ts';
import { view } from './view.ts';

const around = { callSigns: {}, present: [ann, bob, cyd], awaySince: {}, drafts: {} };
const seen = (state: TableState, id: PersonId): string => {
  const person = state.people[id];
  if (person === undefined) throw new Error(`no ${id}`);
  return JSON.stringify(view(state, person, around));
};
const overDays = (): TableState => playing({ days: { ...daysRule, grace: 2 } });

describe('what a seat did not send', () => {
  const of = (type: 'grace.used' | 'deadline.missed', seat: typeof KES): TableState => {
    const event: RoomEvent = { type, seat, turn: 1 };
    return fed(overDays(), [event]);
  };
  it.each(['grace.used', 'deadline.missed'] as const)('%s is that seat’s own affair', (type) => {
    // Norland’s host and an observer see the same, whichever of the two others it was.
    for (const who of [ann, eve]) expect(seen(of(type, KES), who)).toBe(seen(of(type, ALD), who));
    expect(seen(of(type, KES), cyd)).not.toBe(seen(overDays(), cyd));
    expect(seen(of(type, KES), bob)).toBe(seen(overDays(), bob));
  });
  it('is known to all once a replacement is looked for, and no more than that', () => {
    const offered = (why: 'missed' | 'asked'): TableState =>
      fed(overDays(), [{ type: 'seat.offered', seat: KES, on: true, why }]);
    expect(seen(offered('missed'), eve)).toContain('"offered":["KES"]');
    expect(seen(offered('missed'), eve)).toBe(seen(offered('asked'), eve));
  });
});
