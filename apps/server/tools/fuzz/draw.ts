import fc from 'fast-check';
import type { z } from 'zod';
import { messages } from './generate.ts';
import type { Words } from './generate.ts';

export interface Drawn<Target> {
  readonly target: Target;
  readonly body: unknown;
}
interface Aim {
  readonly schema: z.ZodType | null;
  readonly weight: number;
}

/** Draws so many targets at a time, each with a body that its schema allows or nearly; both follow from the seed. */
export const drawing = <Target extends Aim>(targets: readonly Target[], words: Words) => {
  const aimed = targets.map((target) => {
    const body: fc.Arbitrary<unknown> =
      target.schema === null ? fc.constant(undefined) : messages(target.schema, words);
    return {
      // Whole numbers are asked for; the rarest target weighs a fiftieth of a common one.
      weight: Math.max(1, Math.round(target.weight * 50)),
      arbitrary: body.map((drawn): Drawn<Target> => ({ target, body: drawn })),
    };
  });
  const any = fc.oneof(...aimed);
  return (count: number, seed: number): readonly Drawn<Target>[] =>
    fc.sample(any, { numRuns: count, seed });
};
