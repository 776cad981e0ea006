import { outcomeClasses, scenarioSchema } from '@convoy/engine';
import { z } from 'zod';
import { EVENT_SCHEMA, FORMAT } from '../archive.ts';
import { columnsOf, tableNames } from '../tables/columns.ts';
import { eventSchemas } from './events.ts';
import { cell, code, count, moment, name, person, seat, turn, words } from './parts.ts';
import { roles } from './room-events.ts';

const game = code.min(1);
const placed = z.strictObject({ game, turn });

export const headSchema = z.strictObject({
  kind: z.literal('convoy-archive'),
  format: z.literal(FORMAT),
  game,
  made_at: moment,
  made: name,
  whole: z.boolean(),
  pseudonymised: z.boolean(),
  versions: z.strictObject({ engine: name, scenario: name, scenario_hash: name }),
  scenario: scenarioSchema.nullable(),
  texts: z.record(name, words).nullable(),
  people: z
    .array(
      z.strictObject({
        ...{ person, role: z.enum(roles), seat: seat.nullable() },
        call_sign: name.nullable(),
      }),
    )
    .max(1000),
  lineage: z.strictObject({ origin: placed.nullable(), branches: z.array(placed).max(1000) }),
  states: z.array(z.strictObject({ turn, hash: name })).max(61),
  outcome: z
    .strictObject({ class: z.enum(outcomeClasses), scores: z.record(seat, z.number()) })
    .nullable(),
});

/** An event’s place in the record; the event itself is judged by the schema of its type. */
export const recordedSchema = z.strictObject({
  n: count,
  at: moment,
  utc: name,
  person: person.nullable(),
  event: z.looseObject({ type: name }),
});

const rows = (table: (typeof tableNames)[number]) =>
  z.array(z.strictObject(Object.fromEntries(columnsOf(table).map((column) => [column, cell]))));

/** The whole file, for whoever reads it elsewhere; `docs/archive.schema.json` is made from it. */
export const fileSchema = headSchema.extend({
  events: z
    .array(recordedSchema.extend({ event: z.union(Object.values(eventSchemas)) }))
    .nullable(),
  tables: z.strictObject(Object.fromEntries(tableNames.map((table) => [table, rows(table)]))),
});

/** As JSON Schema, draft 2020-12. */
export const jsonSchema = () => ({
  ...z.toJSONSchema(fileSchema, { io: 'input', unrepresentable: 'any', reused: 'ref' }),
  title: 'Convoy archive',
  description: `One game of Convoy. Format ${String(FORMAT)}, events of schema ${String(EVENT_SCHEMA)}.`,
});
