import type { ActorId } from '@convoy/engine';
import type { SeenLine, SeenMessage, TalkSection } from '@convoy/protocol';
import { useMemo } from 'react';
import { readStored, writeStored } from '../../net/storage.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { create } from 'zustand';

export interface Channel {
  /** Members sorted and joined, as the server writes it. */
  readonly id: string;
  readonly members: readonly string[];
  readonly messages: readonly SeenMessage[];
  readonly frozen: boolean;
  readonly fresh: number;
  readonly earlier: TalkSection['channels'][number]['earlier'];
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

/** Marks a channel or a line as read up to a message, on this device. */
export const markRead = (room: string, id: string, last: number): void => {
  const state = useSeen.getState();
  const seen = state.room === room ? state.seen : readSeen(room);
  if ((seen[id] ?? 0) >= last) return;
  const next = { ...seen, [id]: last };
  useSeen.setState({ room, seen: next });
  writeStored(seenKey(room), next);
};

export const roomKey = (): string => {
  const { entrance } = useRoom.getState();
  return entrance === null ? '' : `${entrance.code}.${entrance.person}`;
};

const useRead = (): Readonly<Record<string, number>> => {
  const { room, seen } = useSeen();
  const key = roomKey();
  return useMemo(() => (room === key ? seen : readSeen(key)), [room, seen, key]);
};

/** Talks there are, then those that could be: everybody, each other seat, the coalition, control. */
export const useChannels = (me: ActorId | null): readonly Channel[] => {
  const talk = useSection('talk');
  const board = useSection('board');
  const controlled = useSection('room')?.controlled ?? false;
  const read = useRead();
  return useMemo(() => {
    const actors = board?.actors ?? [];
    const own = actors.find(({ id }) => id === me);
    const camp = own === undefined ? [] : actors.filter(({ camp: other }) => other === own.camp);
    const possible: readonly (readonly string[])[] = [
      ['PUBLIC'],
      ...(me === null || camp.length < 3 ? [] : [camp.map(({ id }) => id)]),
      ...(me === null ? [] : actors.filter(({ id }) => id !== me).map(({ id }) => [me, id])),
      ...(me === null || !controlled ? [] : [['CONTROL', me]]),
    ];
    const known = (talk?.channels ?? []).map(({ members, messages, frozen, earlier }): Channel => {
      const id = keyOf(members);
      const fresh = messages.filter(({ n, from }) => n > (read[id] ?? 0) && from !== me).length;
      return { id, members, messages, frozen, fresh, earlier };
    });
    const extra = possible
      .filter((members) => known.every(({ id }) => id !== keyOf(members)))
      .map((members) => ({ ...channelOf(members) }));
    return [...known, ...extra];
  }, [talk, board, me, controlled, read]);
};

export const channelOf = (members: readonly string[]): Channel => ({
  id: keyOf(members),
  members,
  messages: [],
  frozen: false,
  fresh: 0,
  earlier: { count: 0, hidden: 0 },
});

/** Two seats that talk through a third: one's own talk, or one that is carried. */
export interface BackChannel {
  readonly id: string;
  /** Oneself first, where one of them is oneself. */
  readonly ends: readonly [string, string];
  readonly via: string;
  readonly lines: readonly SeenLine[];
  readonly fresh: number;
}

export const backChannelId = (a: string, b: string, via: string): string =>
  `${keyOf([a, b])}@${via}`;
export const isBackChannel = (id: string): boolean => id.includes('@');

const endsOf = (a: string, b: string, me: string | null): readonly [string, string] =>
  b === me || (a !== me && b < a) ? [b, a] : [a, b];

/** A back channel by its name, before anything was said on it. */
export const backChannelOf = (id: string, me: string | null): BackChannel => {
  const [pair = '', via = ''] = id.split('@');
  const [a = '', b = ''] = pair.split('+');
  return { id, ends: endsOf(a, b, me), via, lines: [], fresh: 0 };
};

const freshOn = ({ id, as, messages }: SeenLine, read: Readonly<Record<string, number>>): number =>
  as === 'receiver' || as === 'carrier'
    ? messages.filter(({ n }) => n > (read[id] ?? 0)).length
    : 0;

/** Back channels that this seat uses or carries, as far as it may know of them. */
export const useBackChannels = (me: ActorId | null): readonly BackChannel[] => {
  const lines = useSection('talk')?.lines;
  const read = useRead();
  return useMemo(() => {
    const ids = [
      ...new Set((lines ?? []).map(({ from, to, via }) => backChannelId(from, to, via))),
    ];
    return ids.map((id) => {
      const own = (lines ?? []).filter(({ from, to, via }) => backChannelId(from, to, via) === id);
      const fresh = own.reduce((sum, line) => sum + freshOn(line, read), 0);
      return { ...backChannelOf(id, me), lines: own, fresh };
    });
  }, [lines, me, read]);
};
