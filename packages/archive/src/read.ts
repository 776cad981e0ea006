import type { Recorded, TableState } from '@convoy/table';
import { z } from 'zod';
import type { Archive } from './archive.ts';
import { fault, faultIn } from './fault.ts';
import type { ArchiveFault } from './fault.ts';
import { archiveLimits, isTooDeep } from './limits.ts';
import { migrated } from './migrate.ts';
import { proven } from './prove.ts';
import type { TurnHash } from './record.ts';
import { headSchema, recordedSchema } from './schema/archive.ts';
import { eventSchemas, isEventType } from './schema/events.ts';

/** An archive as it was read, with its record made whole again. */
export interface OpenArchive {
  /** Of the file as it was handed in. */
  readonly format: number;
  readonly head: Pick<Archive, 'game' | 'made_at' | 'whole' | 'people' | 'states' | 'outcome'>;
  readonly records: readonly Recorded[];
  /** The record folded on this version. */
  readonly state: TableState;
  readonly states: readonly TurnHash[];
  /** First turn after which the world does not stand as the archive says; null where it always does. */
  readonly differsFrom: number | null;
}
export type Reading =
  | { readonly ok: true; readonly archive: OpenArchive }
  | { readonly ok: false; readonly fault: ArchiveFault };

const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

const refused = (why: ArchiveFault): Reading => ({ ok: false, fault: why });
// What the schemas took is JSON of these types.
const asRecords: (json: string) => readonly Recorded[] = JSON.parse;
const asPeople: (json: string) => Archive['people'] = JSON.parse;

const fileShape = headSchema.extend({ events: z.unknown(), tables: z.unknown() });
const eventList = z.array(recordedSchema).max(archiveLimits.events);

interface Judged {
  readonly at: number;
  readonly person: string | null;
  readonly event: object;
}
type Judgement =
  | { readonly ok: true; readonly events: readonly Judged[] }
  | { readonly ok: false; readonly fault: ArchiveFault };

/** Each event by the schema of its own type, so that what is wrong is named where it stands. */
const judged = (raw: unknown): Judgement => {
  if (Array.isArray(raw) && raw.length > archiveLimits.events)
    return { ok: false, fault: fault('too-many-events', 'events', String(raw.length)) };
  const list = eventList.safeParse(raw);
  if (!list.success) return { ok: false, fault: faultIn(list.error, 'events') };
  const events: Judged[] = [];
  for (const [at, { event, ...record }] of list.data.entries()) {
    const under = `events.${String(at)}.event`;
    if (!isEventType(event.type))
      return { ok: false, fault: fault('unknown-event', `${under}.type`, event.type) };
    const one = eventSchemas[event.type].safeParse(event);
    if (!one.success) return { ok: false, fault: faultIn(one.error, under) };
    if ((event.type === 'room.opened') !== (at === 0))
      return { ok: false, fault: fault('malformed', `${under}.type`, 'room.opened') };
    events.push({ at: record.at, person: record.person, event: one.data });
  }
  if (events.length === 0) return { ok: false, fault: fault('no-record', 'events') };
  return { ok: true, events };
};

/** Reads a file of today’s format or an older one; every fault is a value that names its field. */
export const readArchive = (text: string): Reading => {
  if (text.length > archiveLimits.bytes) return refused(fault('too-large'));
  const json = parsed(text);
  if (json === null) return refused(fault('not-json'));
  if (isTooDeep(json.value)) return refused(fault('too-deep'));
  const lifted = migrated(json.value);
  if (!lifted.ok) return refused(lifted.fault);
  const file = fileShape.safeParse(lifted.value);
  if (!file.success) return refused(faultIn(file.error));
  const { events: raw, scenario, texts, game, made_at, whole, states, outcome } = file.data;
  if (raw === null || scenario === null || texts === null)
    return refused(fault('no-record', raw === null ? 'events' : 'scenario'));
  const list = judged(raw);
  if (!list.ok) return refused(list.fault);
  const [first, ...rest] = list.events;
  const opening = { ...first, event: { ...first?.event, scenario, texts } };
  const records = asRecords(JSON.stringify([opening, ...rest]));
  const proof = proven(records, states);
  if (!proof.ok) return refused(proof.fault);
  const people = asPeople(JSON.stringify(file.data.people));
  const head = { game, made_at, whole, people, states, outcome };
  const { state, hashes, differsFrom } = proof;
  return {
    ok: true,
    archive: { format: lifted.from, head, records, state, states: hashes, differsFrom },
  };
};
