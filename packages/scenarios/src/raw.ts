import { z } from 'zod';

const record = z.record(z.string(), z.unknown());

/** The fields of what may be an object; none where it is not one. */
export const fields = (raw: unknown): Readonly<Record<string, unknown>> => {
  const parsed = record.safeParse(raw);
  return parsed.success ? parsed.data : {};
};

/** The elements of what may be a list; none where it is not one. */
export const items = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : []);
