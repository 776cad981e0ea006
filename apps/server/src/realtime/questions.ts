import type { Explanation, Offering } from '@convoy/engine';
import { engine, entryIdFrom, ledgerOf, menuOf } from '@convoy/engine';
import type { Cut } from '@convoy/table';
import type { Answer } from '@convoy/protocol';
import { earlierTalk, sightOf } from '@convoy/table';
import type { Person, SeenMessage, TableView } from '@convoy/table';
import { wireError } from '../faults.ts';
import type { Room } from '../rooms/room.ts';

/** The world as these eyes see it, and as whom. */
const sight = ({ state }: Room, eyes: Person | null) =>
  eyes === null ? null : sightOf(state, eyes);
const removed = { ok: false as const, error: wireError('not-allowed', 'not-in-room') };

/** Why something happened, as far as the asker may know. */
export const explainEntry = (
  room: Room,
  eyes: Person | null,
  entry: string,
): Answer<Explanation> => {
  const seen = sight(room, eyes);
  if (seen === null) return removed;
  return { ok: true, value: engine.explain(seen.world, entryIdFrom(entry), seen.viewer) };
};

/**
 * What the asker's own seat may order now, whole: for programs, which do not carry the catalogue
 * that a page merges its menu with.
 */
export const menuNow = (room: Room, eyes: Person | null, cut: Cut): Answer<readonly Offering[]> => {
  const seen = sight(room, eyes);
  if (seen === null) return removed;
  if (seen.viewer.kind !== 'seat') return { ok: false, error: wireError('not-allowed', 'no-seat') };
  return { ok: true, value: menuOf(cut(seen.world, seen.viewer).orders) };
};

/** A past turn's ledger, as the asker may read it. */
export const pastLedger = (
  room: Room,
  eyes: Person | null,
  turn: number,
): Answer<TableView['ledger']> => {
  const seen = sight(room, eyes);
  if (seen === null) return removed;
  if (turn > room.state.published + 1)
    return { ok: false, error: wireError('not-found', 'no-such-turn', 'turn') };
  return { ok: true, value: ledgerOf(seen.world, seen.viewer, turn) };
};

/** Messages of a channel before those that came with the view, as the asker may read them. */
export const olderTalk = (
  { state, callSigns }: Room,
  eyes: Person | null,
  channel: string,
  before: number,
): Answer<readonly SeenMessage[]> => {
  if (eyes === null) return removed;
  const value = earlierTalk(state, eyes, channel, before, { callSigns });
  return value === null
    ? { ok: false, error: wireError('not-found', 'no-such-channel', 'channel') }
    : { ok: true, value };
};
