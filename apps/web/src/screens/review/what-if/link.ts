import type { WhatIfEdit } from '@convoy/protocol';

/** A change in an address: what a turning point hands to what-if. */
export const writeEdit = (edit: WhatIfEdit): string => JSON.stringify(edit);

/** What a turning point can leave out, and nothing else: the rest of the screen relies on its shape. */
const isEdit = (value: unknown): value is WhatIfEdit => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'drop') return 'step' in value && typeof value.step === 'number';
  return (
    value.kind === 'orders' &&
    'turn' in value &&
    typeof value.turn === 'number' &&
    'seat' in value &&
    typeof value.seat === 'string' &&
    'orders' in value &&
    Array.isArray(value.orders)
  );
};

/** Null where the address was tampered with; the server judges the rest. */
export const readEdit = (written: string): WhatIfEdit | null => {
  try {
    const value: unknown = JSON.parse(written);
    return isEdit(value) ? value : null;
  } catch {
    return null;
  }
};
