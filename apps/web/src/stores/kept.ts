import { useEffect, useRef, useState } from 'react';
import { dropStored, readStored, writeStored } from '../net/storage.ts';

/** Nothing is typed any more: whatever is there to begin with shows, also what comes in later. */
const cleared = Symbol('cleared');
interface Held<Value> {
  readonly key: string;
  readonly value: Value | typeof cleared;
}

/** What a person types in one place, kept on the device: survives a reload and any incoming data. */
export const useKept = <Value>(
  key: string,
  initial: Value,
  read: (stored: unknown) => Value | null,
): readonly [Value, (value: Value) => void, () => void] => {
  const full = `convoy.typed.${key}`;
  const [held, setHeld] = useState<Held<Value>>(() => ({
    key: full,
    value: read(readStored(full)) ?? initial,
  }));
  const shown = held.key === full ? held.value : (read(readStored(full)) ?? initial);
  const value = shown === cleared ? initial : shown;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unsaved = useRef<(() => void) | null>(null);
  useEffect(() => {
    const leave = (): void => {
      unsaved.current?.();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
    };
  }, [full]);
  const set = (next: Value): void => {
    setHeld({ key: full, value: next });
    const save = (): void => {
      writeStored(full, next);
      unsaved.current = null;
    };
    unsaved.current = save;
    clearTimeout(timer.current);
    timer.current = setTimeout(save, 300);
  };
  const clear = (): void => {
    clearTimeout(timer.current);
    unsaved.current = null;
    setHeld({ key: full, value: cleared });
    dropStored(full);
  };
  return [value, set, clear];
};

export const readText = (stored: unknown): string | null =>
  typeof stored === 'string' ? stored : null;
