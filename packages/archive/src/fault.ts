import type { z } from 'zod';

/** Why a file is no archive that can be opened: which field, and why, by code. */
export const faultReasons = [
  'too-large',
  'not-json',
  'too-deep',
  'not-an-archive',
  'newer-format',
  'no-record',
  'too-many-events',
  'unknown-event',
  'malformed',
  'does-not-fold',
] as const;
export interface ArchiveFault {
  readonly reason: (typeof faultReasons)[number];
  /** Path to the field, as `events.12.event.seat`; null for the whole file. */
  readonly field: string | null;
  /** The value or the code that was at fault, never more than a word; empty for none. */
  readonly detail: string;
}

const longest = 120;
const detailLength = 40;
export const fault = (
  reason: ArchiveFault['reason'],
  field: string | null = null,
  detail = '',
): ArchiveFault => ({
  ...{ reason, field: field === null ? null : field.slice(0, longest) },
  detail: detail.slice(0, detailLength),
});

/** The first thing wrong, under the path where the value stood. */
export const faultIn = (error: z.ZodError, under = ''): ArchiveFault => {
  const [issue] = error.issues;
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(under === '' ? [] : [under]), ...(issue?.path ?? []), ...extra];
  return fault('malformed', path.map(String).join('.') || null, issue?.code ?? 'malformed');
};
