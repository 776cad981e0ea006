import { retentions } from '@convoy/table';
import { z } from 'zod';
import { callSignSchema } from './http.ts';
import type { Entrance } from './http.ts';

/** GET /api/archive: everything as one file, one table, or what there is to take. */
export const takeSchema = z.strictObject({
  form: z.enum(['json', 'zip', 'csv', 'contents']).default('json'),
  /** With `csv`. */
  table: z.string().max(40).optional(),
  /** Call signs beside the pseudonyms; for those in control who see everything. */
  names: z.enum(['0', '1']).default('0'),
});

/** What a person may take home now. */
export interface ArchiveContents {
  readonly game: string;
  /** Everything that control sees. */
  readonly whole: boolean;
  /** Whether the record is part of it, so that it can be opened again. */
  readonly record: boolean;
  /** Whether call signs may be asked for. */
  readonly names: boolean;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
}

/** POST /api/archives, beside the file as the body. */
export const bringInSchema = z.strictObject({
  retention: z.enum(retentions).default('week'),
  callSign: callSignSchema.optional(),
});
/** The way into the room made from an archive, and how it stands to what the archive says. */
export interface BroughtIn extends Entrance {
  readonly imported: {
    readonly turns: number;
    readonly differsFrom: number | null;
    readonly partial: boolean;
  };
}
