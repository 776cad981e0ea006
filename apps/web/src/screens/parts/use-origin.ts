import { useEffect, useState } from 'react';
import { api } from '../../net/api.ts';
import { onlyThisDevice } from './code.ts';

export interface Origins {
  /** Where others open this server: what an invitation and its QR code lead to. */
  readonly origin: string;
  /** Further addresses of the machine, should the first not open. */
  readonly others: readonly string[];
  /** Whether only this computer can open even the best of them. */
  readonly onlyHere: boolean;
}

/** What to invite to, given the addresses that the server knows itself by. */
export const originsOf = (
  page: { readonly origin: string; readonly hostname: string },
  known: readonly string[],
): Origins => {
  const here = onlyThisDevice(page.hostname);
  const [first, ...others] = here ? known : [];
  return first === undefined
    ? { origin: page.origin, others: [], onlyHere: here }
    : { origin: first, others, onlyHere: false };
};

const none = [] as const;

/** Where others open this server. A page opened as localhost asks it for its network addresses. */
export const useOrigins = (): Origins => {
  const [known, setKnown] = useState<readonly string[]>(none);
  useEffect(() => {
    if (!onlyThisDevice()) return undefined;
    let wanted = true;
    void api.addresses().then((answer) => {
      if (wanted && answer.ok) setKnown(answer.value.addresses);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return originsOf(location, known);
};
