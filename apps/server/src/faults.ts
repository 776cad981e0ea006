import type { HttpError, WireError } from '@convoy/protocol';
import type { z } from 'zod';

/** The first thing wrong with an input: which field, and the schema's own code for why. No prose, no values. */
export const faultOf = (
  error: z.ZodError,
): { readonly field: string | null; readonly reason: string } => {
  const [issue] = error.issues;
  if (issue === undefined) return { field: null, reason: 'malformed' };
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...extra].map(String).join('.');
  // A rule of our own says why by a code of its own.
  const reason =
    issue.code === 'custom' && /^[a-z-]+$/.test(issue.message) ? issue.message : issue.code;
  return { field: path === '' ? null : path.slice(0, 120), reason };
};

export const malformed = (error: z.ZodError): WireError => ({
  code: 'malformed',
  ...faultOf(error),
});
export const wireError = (
  code: WireError['code'],
  reason: string,
  field: string | null = null,
): WireError => ({ code, field, reason });

export const httpError = (
  code: string,
  reason: string,
  field: string | null = null,
  detail?: string,
): HttpError => ({
  error: { code, field, reason, ...(detail === undefined ? {} : { detail }) },
});
