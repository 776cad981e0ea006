import { dutiesSchema } from '@convoy/table';
import type { Duty } from '@convoy/table';
import { z } from 'zod';
import { codeAlphabet, normaliseCode } from './codes.ts';
import { callSignSchema, codeSchema } from './http.ts';

/** POST /api/invitations, by a director: a new way into control. */
export const inviteSchema = z.strictObject({ duties: dutiesSchema });
export interface Invite {
  readonly duties: readonly Duty[];
}

/** Its answer, and the only time that the code is told. */
export interface InvitationCode {
  readonly code: string;
  readonly invitation: string;
}

/** POST /api/join-control: by the room's code and an invitation's, which is good for one person. */
export const joinControlSchema = z.strictObject({
  code: codeSchema,
  invitation: z
    .string()
    .max(30)
    .transform(normaliseCode)
    .refine((code) => new RegExp(`^[${codeAlphabet}]{12}$`).test(code), { error: 'code' }),
  callSign: callSignSchema.optional(),
});
export type JoinControl = z.input<typeof joinControlSchema>;
