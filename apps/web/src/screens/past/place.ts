import { momentKinds } from './kinds.ts';
import type { PastMessage } from '@convoy/protocol';
import { useSearchParams } from 'wouter';

const name = 'past';

/** `3` and `3-orders` in the address; null for anything else. */
export const readPlace = (written: string | null): PastMessage | null => {
  const [, turn, kind] = /^(\d{1,2})(?:-([a-z]+))?$/.exec(written ?? '') ?? [];
  const at = momentKinds.find((one) => one === (kind ?? 'opening'));
  if (turn === undefined || at === undefined || Number(turn) < 1) return null;
  return { turn: Number(turn), at };
};
export const writePlace = ({ turn, at }: PastMessage): string =>
  at === 'opening' ? String(turn) : `${turn}-${at}`;

export interface PastPlace {
  /** What the address asks for: null for the present. */
  readonly place: PastMessage | null;
  readonly go: (place: PastMessage) => void;
  readonly back: () => void;
}

/** The past turn in the address, so that a reload keeps it and the browser's Back leaves it. */
export const usePastPlace = (): PastPlace => {
  const [search, setSearch] = useSearchParams();
  const place = readPlace(search.get(name));
  return {
    place,
    go: (next) => {
      setSearch(
        (now) => {
          now.set(name, writePlace(next));
          return now;
        },
        { replace: place !== null },
      );
    },
    back: () => {
      setSearch((now) => {
        now.delete(name);
        return now;
      });
    },
  };
};
