import { outcomeClasses } from '@convoy/engine';
import { injectPhases, injectStandings, oddsLadder } from '@convoy/table';
import { z } from 'zod';
import {
  allOrSeats,
  audience,
  cell,
  count,
  name,
  person,
  quantity,
  seat,
  turn,
  words,
} from './parts.ts';
import { worldEventSchema } from './world.ts';

const odds = z.enum(Object.keys(oddsLadder));
const figures = { from: z.number(), engine: z.number(), to: z.number() };
const cls = z.enum(outcomeClasses);

const ruledLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('quantity'), quantity, subject: name, ...figures }),
  z.strictObject({
    kind: z.literal('measure'),
    measure: name,
    of: z.strictObject({
      ...{ instrument: name, by: seat, target: seat.nullable() },
      params: z.record(name, cell),
    }),
    ...figures,
  }),
  z.strictObject({ kind: z.literal('outcome'), from: cls, engine: cls, to: cls }),
]);

const when = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('hand') }),
  z.strictObject({ on: z.literal('turn'), turn }),
  z.strictObject({
    ...{ on: z.literal('clock'), turn, phase: z.enum(injectPhases), minutes: z.number() },
  }),
  z.strictObject({ on: z.literal('rung'), rung: count }),
]);
const act = { seat, turn, n: count };

export const controlEvents = {
  'inject.written': z.strictObject({
    ...{ type: z.literal('inject.written'), n: count, standing: z.enum(injectStandings) },
    draft: z.strictObject({
      ...{ title: words, text: words, to: allOrSeats, when },
      effects: z.array(z.strictObject({ quantity, subject: name, by: z.number() })).max(40),
    }),
  }),
  'inject.set': z.strictObject({
    ...{ type: z.literal('inject.set'), injects: z.array(name).max(400) },
    to: z.enum(injectStandings),
  }),
  'ruling.made': z.strictObject({
    ...{ type: z.literal('ruling.made'), n: count, person, reason: words, audience },
    ...{ lines: z.array(ruledLine).max(100), undoes: count.nullable() },
    act: z.strictObject({ ...act, odds }).nullable(),
    outcome: worldEventSchema,
  }),
  'act.argued': z.strictObject({
    ...{ type: z.literal('act.argued'), ...act, person, act: words, result: words },
    reasons: z.array(words).max(20),
  }),
  'act.withdrawn': z.strictObject({ type: z.literal('act.withdrawn'), ...act, person }),
  'act.weighed': z.strictObject({
    ...{ type: z.literal('act.weighed'), ...act, person, odds, note: words },
  }),
  'act.refused': z.strictObject({
    ...{ type: z.literal('act.refused'), ...act, person, reason: words },
  }),
  'note.pinned': z.strictObject({
    ...{ type: z.literal('note.pinned'), entry: name, n: count, person, text: words },
  }),
  'note.dropped': z.strictObject({ type: z.literal('note.dropped'), n: count, person }),
} as const;
