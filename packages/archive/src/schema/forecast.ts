import {
  forecastAnswers,
  forecastAssumptions,
  forecastEvents,
  forecastUnknowns,
} from '@convoy/engine';
import { z } from 'zod';
import { count, micro, quantity, seat, turn } from './parts.ts';

const compared = { low: micro, mid: micro, high: micro, now: micro, without: micro };
const in100 = z.number().min(0).max(100);

/** What a seat was told that its draft would do. */
export const draftForecastSchema = z.strictObject({
  seat,
  turn,
  ahead: count,
  futures: count,
  dials: z.array(z.strictObject({ quantity, ...compared })).max(40),
  tensions: z.array(z.strictObject({ actor: seat, ...compared })).max(40),
  events: z.array(z.strictObject({ event: z.enum(forecastEvents), in100, without: in100 })).max(40),
  answers: z
    .array(z.strictObject({ actor: seat, answer: z.enum(forecastAnswers), in100 }))
    .max(200),
  assumed: z.array(z.enum(forecastAssumptions)).max(40),
  unknown: z.array(z.enum(forecastUnknowns)).max(40),
});
