import type { Request, Response } from 'express';
import type { z } from 'zod';
import { faultOf, httpError } from '../faults.ts';

/** Parses the body, then handles it; a fault names its field. */
export const post =
  <Schema extends z.ZodType>(
    schema: Schema,
    handle: (body: z.output<Schema>, request: Request, response: Response) => Promise<void>,
  ) =>
  async (request: Request, response: Response): Promise<void> => {
    const parsed = schema.safeParse(request.body);
    if (!parsed.success) {
      const { field, reason } = faultOf(parsed.error);
      response.status(400).json(httpError('malformed', reason, field));
      return;
    }
    await handle(parsed.data, request, response);
  };
