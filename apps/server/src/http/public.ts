import { createHash } from 'node:crypto';
import type { Scenario } from '@convoy/engine';
import { codeSchema } from '@convoy/protocol';
import type { RoomCard, RoomTexts } from '@convoy/protocol';
import { publicTexts, seatTexts } from '@convoy/scenarios';
import { isOpen, maySeeWhole, seatSeen, viewerOf } from '@convoy/table';
import type { Person, TableState } from '@convoy/table';
import { classCard } from '../classes/join-class.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { EventStore } from '../store/event-store.ts';

/** What a stranger with the code may see, or null where no room has it. */
export const roomCard = async (
  typed: string,
  store: EventStore,
  rooms: Rooms,
): Promise<RoomCard | null> => {
  const code = codeSchema.safeParse(typed);
  const row = code.success ? await store.roomByCode(code.data) : null;
  if (row === null) return code.success ? classCard({ store, rooms }, code.data) : null;
  const open = await rooms.open(row.room);
  if (open === null) return null;
  const { opened, phase, ended } = open.room.state;
  return {
    ...{ code: row.code, scenario: opened.scenario.id, started: phase !== 'lobby', ended },
    asksNames: open.room.state.staff.asksNames,
  };
};

/** Whether the room with this code was erased. */
export const goneCode = async (store: EventStore, typed: string): Promise<boolean> => {
  const code = codeSchema.safeParse(typed);
  return code.success && (await store.isGone(code.data));
};

const readable = (state: TableState, viewer: Person | null): RoomTexts['texts'] => {
  const { scenario, texts } = state.opened;
  const told = { scenario, texts: { en: texts } };
  const as = viewer === null ? 'public' : viewerOf(state, viewer).kind;
  const whole = viewer === null ? isOpen(state) : maySeeWhole(state, viewer);
  if (as === 'control' || whole) return texts;
  const seat = viewer === null ? null : seatSeen(state, viewer);
  return seat === null ? publicTexts(told) : seatTexts(told, seat);
};

const turnsOf = (scenario: Scenario, length: string): RoomTexts['turns'] =>
  scenario.lengths.find(({ id }) => id === length)?.turns ?? [];

/** What never changes in a room for this viewer: texts they may read, bands, calendar, actors. */
export const textsFor = (state: TableState, viewer: Person | null): RoomTexts => {
  const { scenario, language, options } = state.opened;
  const body = {
    language,
    texts: readable(state, viewer),
    bands: scenario.bands.map(({ id, from, to }) => ({ id, from, to })),
    turns: turnsOf(scenario, options.length).map(({ date, days }) => ({ date, days })),
    actors: scenario.actors.map(({ id, role, camp }) => ({ id, role, camp })),
  };
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 16);
  return { hash, ...body };
};
