import type { DeviceState, Entrance } from '@convoy/protocol';
import { ask } from './api.ts';

const post = <Value>(path: string, token: string, body: unknown = {}) =>
  ask<Value>(`/api/device${path}`, { method: 'POST', body, token });

/** What the device that is passed around asks of the server; apart, as few rooms have one. */
export const deviceApi = {
  open: (token: string, pin: string) => post<Entrance>('', token, { pin }),
  state: (token: string) => ask<DeviceState>('/api/device', { token }),
  seat: (token: string, body: { readonly seat: string; readonly pin: string }) =>
    post<Entrance>('/seat', token, body),
  control: (token: string, pin: string) => post<Entrance>('/control', token, { pin }),
  resetPin: (token: string, seat: string) => post<unknown>('/reset', token, { seat }),
  /** This token opens nothing from now on; asked for even while the page goes. */
  curtain: (token: string) =>
    ask<unknown>('/api/device/curtain', { method: 'POST', body: {}, token, stays: true }),
  end: (token: string) => post<unknown>('/end', token),
} as const;
