import type { StaffEvent } from '@convoy/protocol';
import { lookLog } from './look.ts';
import { screenLog } from './screen-desk.ts';
import { dutiesLog } from './staff.ts';
import { watchersLog } from './watchers.ts';

type Detail = { readonly seat: string; readonly who: string; readonly detail: string };

/** Control's log of those who run, watch and show the room. */
export const staffLog = {
  ...lookLog,
  ...dutiesLog,
  ...screenLog,
  ...watchersLog,
} as const satisfies Record<StaffEvent['type'], (detail: Detail) => string>;
