import { create } from 'zustand';
import type { Game } from './game.ts';

interface Supposed {
  /** What-ifs that were laid aside to be compared, by room; they go with the page. */
  readonly games: Readonly<Record<string, readonly Game[]>>;
  readonly add: (room: string, make: (key: string) => Game) => void;
}

export const useSupposed = create<Supposed>()((set) => ({
  games: {},
  add: (room, make) => {
    set(({ games }) => {
      const known = games[room] ?? [];
      return { games: { ...games, [room]: [...known, make(String(known.length + 1))] } };
    });
  },
}));
