import type { Answer, PastMessage, PastTurn } from '@convoy/protocol';
import { mayLookBack, pastView } from '@convoy/table';
import type { Cut } from '@convoy/table';
import { wireError } from '../faults.ts';
import type { Past } from '../rooms/past.ts';
import type { EventStore } from '../store/event-store.ts';
import { keyedDrafts } from '../rooms/room.ts';
import type { Present } from './connections.ts';

export interface LookingDeps {
  readonly past: Past;
  readonly store: Pick<EventStore, 'drafts'>;
  readonly cut: Cut;
}
export type LookBack = (here: Present, wish: PastMessage) => Promise<Answer<PastTurn>>;

/** A past turn as the asker, being who they are now, may see it. Nothing of the room changes by it. */
export const createLookBack =
  ({ past, store, cut }: LookingDeps): LookBack =>
  async ({ room, connection }, { turn, at }) => {
    const person = room.state.people[connection.person];
    if (person === undefined || !mayLookBack(room.state, person))
      return { ok: false, error: wireError('not-allowed', 'not-yet') };
    const moments = await past.moments(room);
    const found = moments.find((moment) => moment.turn === turn && moment.at === at);
    if (found === undefined)
      return { ok: false, error: wireError('not-found', 'no-such-turn', 'turn') };
    const drafts = at === 'orders' ? keyedDrafts(await store.drafts(room.id, turn)) : {};
    const around = { callSigns: room.callSigns, drafts };
    const view = pastView(found.state, room.state, person, around, cut);
    return { ok: true, value: { past: true, turn, at, view } };
  };
