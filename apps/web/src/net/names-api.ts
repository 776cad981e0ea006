import type { GivenNames, OwnName } from '@convoy/protocol';
import { ask } from './api.ts';

/** Who people are, apart from everything else that is asked of the server. */
export const namesApi = {
  own: (token: string) => ask<OwnName>('/api/name', { token }),
  say: (token: string, name: string) =>
    ask<OwnName>('/api/name', { method: 'POST', body: { name }, token }),
  all: (token: string) => ask<GivenNames>('/api/names', { token }),
  ask: (token: string, on: boolean) =>
    ask<unknown>('/api/names', { method: 'POST', body: { on }, token }),
} as const;
