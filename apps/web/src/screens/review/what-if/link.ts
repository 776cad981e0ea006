import type { WhatIfEdit } from '@convoy/protocol';

/** A change in an address: what a turning point hands to what-if. */
export const writeEdit = (edit: WhatIfEdit): string => JSON.stringify(edit);

const isEdit = (value: unknown): value is WhatIfEdit =>
  typeof value === 'object' && value !== null && 'kind' in value;

/** Null where the address was tampered with; the server judges the rest. */
export const readEdit = (written: string): WhatIfEdit | null => {
  try {
    const value: unknown = JSON.parse(written);
    return isEdit(value) ? value : null;
  } catch {
    return null;
  }
};
