import type { ClassRoom } from '@convoy/protocol';
import { useEffect, useState } from 'react';
import { clockText } from '../../stores/clock.ts';
import { useClassText } from '../../text/class.ts';
import styles from './class.module.css';

/** Milliseconds until a moment of the server's clock, which stood at `now` when it was last heard. */
const useLeft = (endsAt: number | null, now: number): number | null => {
  const [heard, setHeard] = useState(() => ({ now, at: Date.now() }));
  const [here, setHere] = useState(() => Date.now());
  useEffect(() => {
    setHeard({ now, at: Date.now() });
  }, [now]);
  useEffect(() => {
    const timer = setInterval(() => {
      setHere(Date.now());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return endsAt === null ? null : Math.max(0, endsAt - (heard.now + here - heard.at));
};

/** Time left in one room. */
export const Clock = ({ room, now }: { readonly room: ClassRoom; readonly now: number }) => {
  const text = useClassText();
  const left = useLeft(room.endsAt, now);
  const shown = room.paused ? room.leftMs : left;
  const playing = room.phase !== 'lobby' && !room.ended;
  if (!playing) return null;
  return (
    <span className={styles['clock']} role="timer">
      {shown === null ? null : <strong className="mono">{clockText(shown)}</strong>}{' '}
      <span>{room.paused ? text.paused : shown === null ? text.noClock : text.left}</span>
    </span>
  );
};
