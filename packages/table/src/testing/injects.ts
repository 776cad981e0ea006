import { injectId } from '@convoy/engine';
import type { InjectDraft } from '../events/inject-events.ts';
import type { RoomOptions } from '../events/events.ts';
import { personId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { ALD, ann, bob, cyd, did, eve, KES, NOR, room } from './given.ts';

export const dan = personId('dan');
export const screen = personId('screen');
const people = [
  [ann, 'control'],
  [bob, 'player'],
  [cyd, 'player'],
  [dan, 'player'],
  [eve, 'observer'],
  [screen, 'projector'],
] as const;
export const everyone = people.map(([id]) => id);
/** All who must not learn what control keeps in store. */
export const strangers = everyone.filter((id) => id !== ann);

/** Control leads; bob sits in Norland, cyd in Kesh, dan in Aldia. Turn 1, orders open. */
export const started = (chosen: Partial<RoomOptions> = {}): TableState => {
  const seated = [
    [bob, NOR],
    [cyd, KES],
    [dan, ALD],
  ] as const;
  const full = seated.reduce(
    (state, [person, seat]) => did(state, person, { type: 'seat.claim', seat }),
    room({ controlled: true, advance: 'control', ...chosen }, people),
  );
  return did(full, ann, { type: 'room.start' });
};

export const letter = (more: Partial<InjectDraft> = {}): InjectDraft => ({
  ...{ title: 'A letter', text: 'It says little.', to: [KES], when: { on: 'hand' } },
  ...{ effects: [{ quantity: 'support', subject: 'KES', by: -5 }], ...more },
});
export const write = (
  state: TableState,
  more: Partial<InjectDraft> = {},
  then: 'draft' | 'armed' | 'now' = 'armed',
  now?: number,
): TableState =>
  did(
    state,
    ann,
    { type: 'inject.write', inject: null, draft: letter(more), then },
    now === undefined ? {} : { now },
  );
export const put = (
  state: TableState,
  injects: readonly string[],
  to: 'draft' | 'armed' | 'held' | 'skipped',
): TableState => did(state, ann, { type: 'inject.set', injects: [...injects], to });
export const fire = (state: TableState, handle: string): TableState =>
  did(state, ann, { type: 'world.inject', inject: injectId(handle) });
/** The running turn resolved and published. */
export const turned = (state: TableState): TableState => {
  const { turn } = state;
  return did(did(state, ann, { type: 'turn.resolve', turn }), ann, { type: 'turn.publish', turn });
};
