import type { ReviewRun } from '@convoy/protocol';
import { useEffect, useState } from 'react';
import { api } from '../../../net/api.ts';
import { classEntrance, classOfRoom } from '../../../net/class-tokens.ts';
import { entrancesOf, keepEntrance, knownRooms } from '../../../net/tokens.ts';

/** A room of the same crisis that this device has a way into. */
export interface Candidate {
  readonly code: string;
  readonly ended: boolean;
  /** Its place in a class that this device runs; null for any other. */
  readonly place: number | null;
  /** The way in, made where there is none yet. */
  readonly token: () => Promise<string | null>;
}

/** Rooms that a device looks through, the newest of those it knows. */
const most = 24;

const ownToken = (code: string): string | null =>
  entrancesOf(code).find(({ role }) => role !== 'projector')?.token ?? null;

/** The other rooms of a class, for whoever runs it. */
const siblings = async (code: string): Promise<readonly Candidate[]> => {
  const of = classOfRoom(code);
  const way = of === null ? null : classEntrance(of);
  if (way === null) return [];
  const overview = await api.classOverview(way.token);
  if (!overview.ok) return [];
  return overview.value.rooms.map((room) => ({
    ...{ code: room.code, ended: room.ended, place: room.place },
    token: async () => {
      const known = ownToken(room.code);
      if (known !== null) return known;
      const entered = await api.enterClassRoom(room.place, way.token);
      if (!entered.ok) return null;
      keepEntrance(entered.value);
      return entered.value.token;
    },
  }));
};

const fromDevice = async (
  scenario: string,
  codes: readonly string[],
): Promise<readonly Candidate[]> => {
  const cards = await Promise.all(codes.map((code) => api.roomCard(code)));
  return cards.flatMap((card) =>
    card.ok && card.value.scenario === scenario && card.value.rooms === undefined
      ? [
          {
            ...{ code: card.value.code, ended: card.value.ended, place: null },
            token: () => Promise.resolve(ownToken(card.value.code)),
          },
        ]
      : [],
  );
};

/** Other rooms that can be laid beside this one; null while they are looked for. */
export const useCandidates = (here: ReviewRun | null): readonly Candidate[] | null => {
  const [found, setFound] = useState<readonly Candidate[] | null>(null);
  useEffect(() => {
    if (here === null) return undefined;
    let wanted = true;
    const look = async (): Promise<void> => {
      const taught = await siblings(here.code);
      const seen = new Set([here.code, ...taught.map(({ code }) => code)]);
      const codes = knownRooms()
        .filter((code) => !seen.has(code) && ownToken(code) !== null)
        .slice(-most);
      const own = await fromDevice(here.scenario, codes);
      if (wanted) setFound([...taught.filter(({ code }) => code !== here.code), ...own]);
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [here]);
  return found;
};
