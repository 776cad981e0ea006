import type { Join, RoomCard } from '@convoy/protocol';
import { personId } from '@convoy/table';
import type { Entered } from '../rooms/entered.ts';
import { createTurns, playersIn, roomFor, roomsOf, seatThem } from './spread.ts';
import type { SpreadDeps } from './spread.ts';

const inTurn = createTurns();

/** By a class's code into one of its rooms, and into a seat; null where the code is no class's. */
export const joinClass = async (
  deps: SpreadDeps,
  join: (wish: Join) => Promise<Entered>,
  wish: Join,
): Promise<Entered | null> => {
  const known = await deps.store.classByCode(wish.code);
  if (known === null) return null;
  return inTurn(known.id, async () => {
    const chosen = roomFor(await roomsOf(deps, known.id), wish);
    if (chosen === null) return { ok: false, closed: { code: 'not-found', field: 'room' } };
    const { room: _place, ...rest } = wish;
    const entered = await join({ ...rest, code: chosen.open.room.state.opened.code });
    if (entered.ok && wish.as === 'player')
      await seatThem(chosen.open, personId(entered.entrance.person));
    return entered;
  });
};

/** What a stranger with a class's code may see: how many rooms, and how full each is. */
export const classCard = async (deps: SpreadDeps, code: string): Promise<RoomCard | null> => {
  const known = await deps.store.classByCode(code);
  const taught = known === null ? [] : await roomsOf(deps, known.id);
  const [first] = taught;
  if (first === undefined) return null;
  const states = taught.map(({ open }) => open.room.state);
  return {
    code,
    scenario: first.open.room.state.opened.scenario.id,
    started: states.every(({ phase }) => phase !== 'lobby'),
    ended: states.every(({ ended }) => ended),
    asksNames: states.some(({ staff }) => staff.asksNames),
    rooms: taught.map(({ place, open }) => ({
      ...{ place, players: playersIn(open.room.state), ended: open.room.state.ended },
    })),
  };
};
