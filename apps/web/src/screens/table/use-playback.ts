import type { LedgerLine } from '@convoy/engine';
import { useEffect, useMemo, useState } from 'react';
import { useSection } from '../../stores/room.ts';

export const speeds = ['0.5', '1', '2'] as const;
export type Speed = (typeof speeds)[number];
const beatMs = 900;
const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The resolution as beats, and where in them the reader is. */
export interface Tape {
  readonly beats: readonly LedgerLine[];
  /** Index of the beat shown. */
  readonly at: number;
  readonly last: number;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly mine: boolean;
  readonly go: (to: number) => void;
  readonly toggle: () => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly setMine: (mine: boolean) => void;
}

/** With reduced motion it begins at its end: the whole list stands there at once. */
export const usePlayback = (): Tape => {
  const ledger = useSection('ledger');
  const [mine, setMine] = useState(false);
  const [wanted, setWanted] = useState(() => (still() ? Number.MAX_SAFE_INTEGER : 0));
  const [playing, setPlaying] = useState(() => !still());
  const [speed, setSpeed] = useState<Speed>('1');
  const beats = useMemo(
    () =>
      (ledger?.lines ?? []).filter(
        ({ place, headline, entry }) =>
          (!mine || place !== 'elsewhere') && (headline || entry.kind === 'act'),
      ),
    [ledger, mine],
  );
  const last = Math.max(0, beats.length - 1);
  const at = Math.min(wanted, last);
  useEffect(() => {
    if (!playing || at >= last) return undefined;
    const timer = setTimeout(
      () => {
        setWanted(at + 1);
      },
      beatMs / Number(speed),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [playing, at, last, speed]);
  return {
    ...{ beats, at, last, playing: playing && at < last, speed, mine, setSpeed, setMine },
    go: (to) => {
      setPlaying(false);
      setWanted(Math.max(0, Math.min(last, to)));
    },
    toggle: () => {
      if (at >= last) setWanted(0);
      setPlaying(at >= last || !playing);
    },
  };
};
