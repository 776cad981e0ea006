/** What the parts of a scenario are written in. */
import { z } from 'zod';
import { actorId, issueId } from '../ids.ts';

export const actor = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{1,4}$/)
  .transform(actorId);
export const issue = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/)
  .transform(issueId);
export const stock = z.number().min(0).max(100);
export const unit = z.number().min(0).max(1);
export const date = z.iso.date();
export const slug = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
