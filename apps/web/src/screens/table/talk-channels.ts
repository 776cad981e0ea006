import type { ActorId } from '@convoy/engine';
import type { TalkSection } from '@convoy/protocol';
import { useMemo } from 'react';
import { readStored, writeStored } from '../../net/storage.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { create } from 'zustand';

export interface Channel {
  /** Members sorted and joined, as the server writes it. */
  readonly id: string;
  readonly members: readonly string[];
  readonly messages: TalkSection['channels'][number]['messages'];
  readonly fresh: number;
}

const keyOf = (members: readonly string[]): string => [...new Set(members)].toSorted().join('+');

interface SeenState {
  readonly room: string;
  readonly seen: Readonly<Record<string, number>>;
}
const useSeen = create<SeenState>()(() => ({ room: '', seen: {} }));
const seenKey = (room: string): string => `convoy.seen.${room}`;

const readSeen = (room: string): Readonly<Record<string, number>> => {
  const stored = readStored(seenKey(room));
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, value]): [string, number][] =>
      typeof value === 'number' ? [[key, value]] : [],
    ),
  );
};

/** Marks all of a channel as read, on this device. */
export const markRead = (room: string, channel: Channel): void => {
  const last = channel.messages.at(-1)?.n ?? 0;
  const state = useSeen.getState();
  const seen = state.room === room ? state.seen : readSeen(room);
  if ((seen[channel.id] ?? 0) >= last) return;
  const next = { ...seen, [channel.id]: last };
  useSeen.setState({ room, seen: next });
  writeStored(seenKey(room), next);
};

export const roomKey = (): string => {
  const { entrance } = useRoom.getState();
  return entrance === null ? '' : `${entrance.code}.${entrance.person}`;
};

/** Talks there are, then those that could be: everybody, each other seat, the coalition, control. */
export const useChannels = (me: ActorId | null): readonly Channel[] => {
  const talk = useSection('talk');
  const board = useSection('board');
  const controlled = useSection('room')?.controlled ?? false;
  const { room, seen } = useSeen();
  return useMemo(() => {
    const key = roomKey();
    const read = room === key ? seen : readSeen(key);
    const actors = board?.actors ?? [];
    const own = actors.find(({ id }) => id === me);
    const camp = own === undefined ? [] : actors.filter(({ camp: other }) => other === own.camp);
    const possible: readonly (readonly string[])[] = [
      ['PUBLIC'],
      ...(me === null || camp.length < 3 ? [] : [camp.map(({ id }) => id)]),
      ...(me === null ? [] : actors.filter(({ id }) => id !== me).map(({ id }) => [me, id])),
      ...(me === null || !controlled ? [] : [['CONTROL', me]]),
    ];
    const known = (talk?.channels ?? []).map(({ members, messages }): Channel => {
      const id = keyOf(members);
      const fresh = messages.filter(({ n, from }) => n > (read[id] ?? 0) && from !== me).length;
      return { id, members, messages, fresh };
    });
    const extra = possible
      .filter((members) => known.every(({ id }) => id !== keyOf(members)))
      .map((members): Channel => ({ id: keyOf(members), members, messages: [], fresh: 0 }));
    return [...known, ...extra];
  }, [talk, board, me, controlled, room, seen]);
};

export const channelOf = (members: readonly string[]): Channel => ({
  id: keyOf(members),
  members,
  messages: [],
  fresh: 0,
});
