import type { Renewed } from '@convoy/protocol';
import type { PersonId, TableState } from '@convoy/table';
import type { Clock, Entropy } from '../ports.ts';
import { hashToken, newToken } from '../secrets.ts';
import type { Bearer, EventStore } from '../store/event-store.ts';

/** Whether a token was given out before the person became what they now are to the room. */
export const isOutdated = ({ staff }: TableState, person: PersonId, madeAt: number): boolean =>
  (staff.since[person] ?? 0) > madeAt;

/** Exchanges a token for a new one; null where it does not stand any more. */
export type Renew = (
  tokenHash: string,
  bearer: Bearer,
  role: Renewed['role'],
) => Promise<Renewed | null>;

/** Windows of one device share a token, and so its exchange. */
const remembered = 1000;

export const createRenewal = ({
  store,
  entropy,
  clock,
}: {
  readonly store: EventStore;
  readonly entropy: Entropy;
  readonly clock: Clock;
}): Renew => {
  const done = new Map<string, Promise<string | null>>();
  const exchange = async (old: string, bearer: Bearer): Promise<string | null> => {
    const token = newToken(entropy);
    return (await store.exchangeToken(old, hashToken(token), bearer, clock.now())) ? token : null;
  };
  return async (old, bearer, role) => {
    const running = done.get(old) ?? exchange(old, bearer);
    if (done.size >= remembered) done.clear();
    done.set(old, running);
    try {
      const token = await running;
      return token === null ? null : { token, role };
    } catch (error) {
      done.delete(old);
      throw error;
    }
  };
};
