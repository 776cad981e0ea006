import { scrypt, timingSafeEqual } from 'node:crypto';
import type { RoomId } from '@convoy/table';
import type { PinState } from '@convoy/protocol';
import type { Entropy } from '../ports.ts';
import type { EventStore } from '../store/event-store.ts';

/** Wrong ones in a row before the PIN must be reset. */
export const pinTries = 5;
/** Who control is among the PINs; no seat's id has a star. */
export const controlPin = '*';

/** Short as it is, a PIN is hashed at a price: whoever has the file still needs time for each. */
const hashed = (pin: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(pin, salt, 32, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });

export const keepPin = async (
  { store, entropy }: { readonly store: EventStore; readonly entropy: Entropy },
  room: RoomId,
  who: string,
  pin: string,
): Promise<boolean> => {
  const salt = Buffer.from(entropy.bytes(16));
  const hash = (await hashed(pin, salt)).toString('hex');
  return store.setPin(room, who, { salt: salt.toString('hex'), hash });
};

export type Tried =
  | { readonly kind: 'right' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'wrong'; readonly left: number };

/** Judges a PIN that is there; each wrong one counts, also across restarts. */
export const tryPin = async (
  store: EventStore,
  room: RoomId,
  who: string,
  pin: string,
): Promise<Tried> => {
  const row = await store.tryPin(room, who, pinTries);
  if (row === null) return { kind: 'blocked' };
  const typed = await hashed(pin, Buffer.from(row.salt, 'hex'));
  if (!timingSafeEqual(typed, Buffer.from(row.hash, 'hex')))
    return row.wrong >= pinTries
      ? { kind: 'blocked' }
      : { kind: 'wrong', left: pinTries - row.wrong };
  await store.pinRight(room, who);
  return { kind: 'right' };
};

export const pinStates = async (
  store: EventStore,
  room: RoomId,
): Promise<(who: string) => PinState> => {
  const rows = await store.pins(room);
  return (who) => {
    const row = rows.find((one) => one.who === who);
    if (row === undefined) return 'none';
    return row.wrong >= pinTries ? 'blocked' : 'set';
  };
};
