import { z } from 'zod';
import { actor, issue, stock, unit } from './parts.ts';

export const issueSchema = z.strictObject({
  id: issue,
  position: stock,
  progress: stock,
  /** Who can bring the position about: its clauses and `comply` orders are this actor's to give. */
  owner: actor,
  /** R-Stakes' A: 1 reversible policy, 1.3 territory, 1.6 strategic weapons, 2 the ruler's survival. */
  weight: z.number().min(1).max(2),
  /** Moves by itself, points a day towards `to`, unless its owner stands it down. */
  drift: z
    .strictObject({
      quantity: z.enum(['position', 'progress']),
      perDay: z.number().min(0).max(50),
      to: stock,
    })
    .nullable(),
  views: z.array(z.strictObject({ actor, ideal: stock, salience: unit })),
});
