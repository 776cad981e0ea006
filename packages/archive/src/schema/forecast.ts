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

/** What control was told that a turn may bring. */
export const turnForecastSchema = z.strictObject({
  turn,
  futures: count,
  counted: z
    .array(
      z.strictObject({
        ...{ seat, from: z.enum(['locked', 'draft', 'unused', 'nothing']), orders: count },
      }),
    )
    .max(40),
  ladder: z.strictObject({
    ...{ band: z.number(), lower: in100, same: in100, higher: in100, top: z.number() },
  }),
  events: z.array(z.strictObject({ event: z.enum(forecastEvents), in100 })).max(40),
  ends: in100,
  falls: z.array(z.strictObject({ actor: seat, in100 })).max(40),
});
