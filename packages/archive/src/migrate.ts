import { z } from 'zod';
import { FORMAT } from './archive.ts';
import { fault, faultIn } from './fault.ts';
import type { ArchiveFault } from './fault.ts';

type Lifted =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: ArchiveFault };
type Step = (file: unknown) => Lifted;

const anyEvent = z.looseObject({ type: z.string() });
/** What the review exported before there were archives: the stored record, with call signs beside it. */
const formatOne = z.looseObject({
  format: z.literal(1),
  code: z.string().min(1).max(24),
  events: z
    .array(
      z.looseObject({
        at: z.number(),
        person: z.string().nullable().default(null),
        event: anyEvent,
      }),
    )
    .min(1)
    .nullable(),
  callSigns: z.record(z.string(), z.string()).nullable().default(null),
});

const openedOne = z.looseObject({
  type: z.literal('room.opened'),
  scenario: z.looseObject({ version: z.string() }),
  texts: z.unknown(),
  hash: z.string(),
  engine: z.string(),
});
const joinedOne = z.looseObject({
  type: z.literal('person.joined'),
  person: z.string(),
  role: z.string(),
});

const fromOne: Step = (file) => {
  const read = formatOne.safeParse(file);
  if (!read.success) return { ok: false, fault: faultIn(read.error) };
  const { code, events, callSigns } = read.data;
  const [first] = events ?? [];
  if (events === null || first === undefined)
    return { ok: false, fault: fault('no-record', 'events') };
  const opening = openedOne.safeParse(first.event);
  if (!opening.success) return { ok: false, fault: faultIn(opening.error, 'events.0.event') };
  const { scenario, texts, ...opened } = opening.data;
  const people = events.flatMap(({ event }) => {
    const joined = joinedOne.safeParse(event);
    return joined.success ? [joined.data] : [];
  });
  const roles = new Map(people.map(({ person, role }) => [person, role]));
  const madeAt = events.at(-1)?.at ?? 0;
  return {
    ok: true,
    value: {
      ...{ kind: 'convoy-archive', format: 2, game: code, made_at: madeAt, made: '' },
      // Who took it is not told: it may lack what was private to others.
      ...{ whole: false, pseudonymised: false },
      versions: {
        engine: opened.engine,
        scenario: scenario.version,
        scenario_hash: opened.hash,
      },
      ...{ scenario, texts },
      people: [...roles].map(([person, role]) => ({
        ...{ person, role, seat: null, call_sign: callSigns?.[person] ?? null },
      })),
      lineage: { origin: null, branches: [] },
      ...{ states: [], outcome: null },
      events: events.map(({ at, person, event }, index) => ({
        ...{ n: index + 1, at, utc: '', person },
        event: index === 0 ? opened : event,
      })),
      tables: {},
    },
  };
};

/** From each format to the next. A step is never changed once archives of its format are about. */
const steps: Readonly<Record<number, Step>> = { 1: fromOne };

const formatOf = z.looseObject({ format: z.number().int().min(1) });

/** Lifts a file to today’s format, one step after the other. */
export const migrated = (file: unknown): Lifted & { readonly from: number } => {
  const known = formatOf.safeParse(file);
  if (!known.success) return { ok: false, fault: fault('not-an-archive', 'format'), from: 0 };
  const from = known.data.format;
  if (from > FORMAT)
    return { ok: false, fault: fault('newer-format', 'format', String(from)), from };
  let value: unknown = file;
  for (let format = from; format < FORMAT; format += 1) {
    const step = steps[format];
    if (step === undefined) return { ok: false, fault: fault('not-an-archive', 'format'), from };
    const lifted = step(value);
    if (!lifted.ok) return { ...lifted, from };
    value = lifted.value;
  }
  return { ok: true, value, from };
};
