import { readings } from '@convoy/engine';
import { z } from 'zod';
import { count, moment, name, person, seat, turn, words } from './parts.ts';

const on = z.boolean();
const line = { line: name, n: count };

export const talkEvents = {
  'relay.given': z.strictObject({
    ...{ type: z.literal('relay.given'), ...line, from: seat, to: seat, via: seat },
    ...{ person, text: words },
  }),
  'relay.passed': z.strictObject({
    ...{ type: z.literal('relay.passed'), ...line, text: words, altered: z.boolean() },
    person: person.nullable(),
  }),
  'relay.withheld': z.strictObject({ type: z.literal('relay.withheld'), ...line, person }),
  'statement.held': z.strictObject({
    ...{ type: z.literal('statement.held'), from: seat, n: count, person, text: words },
  }),
  'statement.settled': z.strictObject({
    ...{ type: z.literal('statement.settled'), from: seat, n: count },
    ...{ approved: z.boolean(), reason: words },
  }),
  'statements.checked': z.strictObject({ type: z.literal('statements.checked'), on }),
  'message.reported': z.strictObject({
    ...{ type: z.literal('message.reported'), channel: name, n: count, person, why: words },
    context: z
      .array(
        z.strictObject({
          ...{ n: count, turn, from: seat, person, text: words },
          ...{ passed: words.nullable(), at: moment },
        }),
      )
      .max(40),
  }),
  'report.settled': z.strictObject({ type: z.literal('report.settled'), report: count, on }),
  'message.hidden': z.strictObject({
    ...{ type: z.literal('message.hidden'), channel: name, n: count, on },
  }),
  'channel.frozen': z.strictObject({ type: z.literal('channel.frozen'), channel: name, on }),
  'person.muted': z.strictObject({ type: z.literal('person.muted'), person, on }),
  'talk.silenced': z.strictObject({ type: z.literal('talk.silenced'), on }),
  'demand.seen': z.strictObject({ type: z.literal('demand.seen'), seat, demand: name, person }),
  'reading.given': z.strictObject({
    ...{ type: z.literal('reading.given'), seat, turn, act: name, person },
    reading: z.enum([...readings, 'unclear']),
  }),
} as const;
