import { useEffect, useState } from 'react';
import { serverNow } from './room.ts';

/** Milliseconds left until a server time, drawn from this device's clock and the known offset. */
export const useRemaining = (endsAt: number | null): number | null => {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    if (endsAt === null) return undefined;
    setNow(serverNow());
    const timer = setInterval(() => {
      setNow(serverNow());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, [endsAt]);
  return endsAt === null ? null : Math.max(0, endsAt - now);
};

const two = (value: number): string => String(value).padStart(2, '0');

/** `06:42`, or `1:06:42` from an hour on, `2 d 3 h` from two days on. */
export const clockText = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  if (hours >= 48) return `${Math.floor(hours / 24)} d ${hours % 24} h`;
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
};

/** A time of day on this device's clock, `14:20`. */
export const timeOfDay = (at: number): string => {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
};
