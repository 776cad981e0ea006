import type { Join } from '@convoy/protocol';

/** Straight to a seat: after `#`, so that it reaches neither a server’s log nor another page. */
export const seatAddress = (
  origin: string,
  code: string,
  seat: string,
  key: string | null,
): string => `${origin}/join/${code}#${key === null ? `seat=${seat}` : `key=${key}`}`;

/** What a seat card’s address asks for; undefined for any other. */
export const sitFrom = (hash: string): Join['sit'] => {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const key = asked.get('key');
  const seat = asked.get('seat');
  if (key !== null && key !== '') return { by: 'key', key };
  return seat === null || seat === '' ? undefined : { by: 'seat', seat };
};
