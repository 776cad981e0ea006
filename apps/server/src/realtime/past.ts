import type { Answer, PastTurn, WireError, pastMessageSchema } from '@convoy/protocol';
import type { z } from 'zod';
import { mayLookBack, mayReplay, pastView, replayLedger, replayView } from '@convoy/table';
import type { Cut, Eyes, TableState, TableView } from '@convoy/table';
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
export type LookBack = (
  here: Present,
  wish: z.output<typeof pastMessageSchema>,
) => Promise<Answer<PastTurn>>;

/** Why these eyes are not this person's to borrow; null where they are. */
const refusedEyes = (now: TableState, { connection }: Present, eyes: Eyes): WireError | null => {
  const person = now.people[connection.person];
  if (person === undefined || !mayReplay(now, person, eyes))
    return wireError('not-allowed', 'not-yet', 'eyes');
  return eyes.kind === 'seat' && now.seats[eyes.seat] === undefined
    ? wireError('not-found', 'no-such-seat', 'eyes')
    : null;
};

/** A past turn as the asker, being who they are now, may see it. Nothing of the room changes by it. */
export const createLookBack =
  ({ past, store, cut }: LookingDeps): LookBack =>
  async (here, { turn, at, eyes }) => {
    const { room, connection } = here;
    const person = room.state.people[connection.person];
    if (person === undefined || !mayLookBack(room.state, person))
      return { ok: false, error: wireError('not-allowed', 'not-yet') };
    const error = eyes === undefined ? null : refusedEyes(room.state, here, eyes);
    if (error !== null) return { ok: false, error };
    const moments = await past.moments(room);
    const found = moments.find((moment) => moment.turn === turn && moment.at === at);
    if (found === undefined)
      return { ok: false, error: wireError('not-found', 'no-such-turn', 'turn') };
    if (eyes !== undefined) {
      const view = replayView(found.state, room.state, eyes, cut);
      return { ok: true, value: { past: true, turn, at, view } };
    }
    const drafts = at === 'orders' ? keyedDrafts(await store.drafts(room.id, turn)) : {};
    const around = { callSigns: room.callSigns, drafts };
    const view = pastView(found.state, room.state, person, around, cut);
    return { ok: true, value: { past: true, turn, at, view } };
  };

/** A resolved turn's ledger with other eyes than the asker's own. */
export const ledgerThrough = (
  here: Present,
  turn: number,
  eyes: Eyes,
): Answer<TableView['ledger']> => {
  const { state } = here.room;
  const error =
    refusedEyes(state, here, eyes) ??
    (turn > state.published + 1 ? wireError('not-found', 'no-such-turn', 'turn') : null);
  return error === null
    ? { ok: true, value: replayLedger(state, eyes, turn) }
    : { ok: false, error };
};
