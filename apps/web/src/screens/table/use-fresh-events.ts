import type { EntryOf } from '@convoy/engine';
import { useEffect, useMemo, useState } from 'react';
import { readStored, writeStored } from '../../net/storage.ts';
import { useSection } from '../../stores/room.ts';
import { seenIn } from './seen-events.ts';
import type { SeenEvents } from './seen-events.ts';

export interface FreshEvents {
  readonly events: readonly EntryOf<'inject' | 'ruling'>[];
  /** All of them have been read. */
  readonly done: () => void;
}

/** Events that have come about, and rulings of control, since the turn was opened on this device, until they are read. */
export const useFreshEvents = (): FreshEvents => {
  const lines = useSection('ledger')?.lines;
  const room = useSection('room');
  const person = useSection('me')?.person ?? '';
  const [code, turn] = [room?.code ?? '', room?.turn ?? 0];
  const key = `convoy.events.${code}.${person}`;
  const events = useMemo(
    () =>
      (lines ?? [])
        .map(({ entry }) => entry)
        .filter((entry) => entry.kind === 'inject' || entry.kind === 'ruling'),
    [lines],
  );
  const [seen, setSeen] = useState<SeenEvents | null>(null);
  const loaded = lines !== undefined && code !== '';
  useEffect(() => {
    if (!loaded) return;
    const known = seenIn(readStored(key), turn);
    const now = known ?? { turn, ids: events.map(({ id }) => id) };
    if (known === null) writeStored(key, now);
    setSeen(now);
  }, [loaded, key, turn, events]);
  return {
    // What the opening of the turn has shown is no news.
    events: seen?.turn === turn ? events.filter(({ id }) => !seen.ids.includes(id)) : [],
    done: () => {
      const all = { turn, ids: events.map(({ id }) => id) };
      writeStored(key, all);
      setSeen(all);
    },
  };
};
