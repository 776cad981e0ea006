import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** The same tables in SQLite and PostgreSQL; times are UTC milliseconds, bodies JSON text. */
export interface Tables {
  rooms: {
    id: string;
    code: string;
    version: number;
    deadline: number | null;
    ended: number;
    created_at: number;
  };
  events: {
    room: string;
    version: number;
    type: string;
    schema: number;
    audience: string;
    person: string | null;
    seat: string | null;
    command: string | null;
    body: string;
    at: number;
  };
  commands: { room: string; id: string; answer: string; at: number };
  drafts: {
    room: string;
    seat: string;
    turn: number;
    rev: number;
    orders: string;
    person: string;
    saved_at: number;
  };
  people: {
    id: string;
    room: string;
    call_sign: string;
    resume_hash: string | null;
    joined_at: number;
  };
  tokens: { hash: string; room: string; person: string; created_at: number };
  beats: { id: number; at: number };
  classes: { id: string; code: string; resume_hash: string; created_at: number };
  class_rooms: { class: string; place: number; room: string; person: string };
  class_tokens: { hash: string; class: string; kind: string; created_at: number };
  /** How long each room is kept. */
  keeping: { room: string; retention: string; ended_at: number | null };
  /** Who people are, where control asked and they said: apart from everything that is played. */
  names: { person: string; room: string; name: string };
  /** By which a seat, or control, comes back to a device that is passed around. */
  pins: { room: string; who: string; salt: string; hash: string; wrong: number };
  /** What took long to reckon of a game that is over. */
  reckoned: { room: string; steps: number; engine: string; body: string };
  /** Codes of rooms that were erased; nothing else is left of them. */
  gone: { code: string; at: number };
  invites: {
    hash: string;
    room: string;
    seat: string;
    replaces: string | null;
    created_at: number;
  };
}
export type Db = Kysely<Tables>;

/** Every table with what tells its rows apart, in an order in which a copy can be written. */
export const keysOf = {
  rooms: ['id'],
  events: ['room', 'version'],
  commands: ['room', 'id'],
  drafts: ['room', 'seat', 'turn'],
  people: ['id'],
  tokens: ['hash'],
  beats: ['id'],
  classes: ['id'],
  class_rooms: ['class', 'place'],
  class_tokens: ['hash'],
  keeping: ['room'],
  pins: ['room', 'who'],
  names: ['person'],
  reckoned: ['room'],
  gone: ['code'],
  invites: ['hash'],
} as const satisfies { readonly [Table in keyof Tables]: readonly (keyof Tables[Table])[] };

const statements = [
  `create table if not exists rooms (id text primary key, code text not null unique,
    version integer not null, deadline bigint, ended integer not null, created_at bigint not null)`,
  'create index if not exists rooms_deadline on rooms (deadline) where deadline is not null',
  `create table if not exists events (room text not null, version integer not null, type text not null,
    schema integer not null, audience text not null, person text, seat text, command text,
    body text not null, at bigint not null, primary key (room, version))`,
  `create table if not exists commands (room text not null, id text not null, answer text not null,
    at bigint not null, primary key (room, id))`,
  `create table if not exists drafts (room text not null, seat text not null, turn integer not null,
    rev integer not null, orders text not null, person text not null, saved_at bigint not null,
    primary key (room, seat, turn))`,
  `create table if not exists people (id text primary key, room text not null, call_sign text not null,
    resume_hash text unique, joined_at bigint not null)`,
  'create index if not exists people_room on people (room)',
  `create table if not exists tokens (hash text primary key, room text not null, person text not null,
    created_at bigint not null)`,
  'create index if not exists tokens_person on tokens (person)',
  `create table if not exists classes (id text primary key, code text not null unique,
    resume_hash text not null unique, created_at bigint not null)`,
  `create table if not exists class_rooms (class text not null, place integer not null,
    room text not null, person text not null, primary key (class, place))`,
  `create table if not exists class_tokens (hash text primary key, class text not null,
    kind text not null, created_at bigint not null)`,
  'create table if not exists beats (id integer primary key, at bigint not null)',
  `create table if not exists keeping (room text primary key, retention text not null,
    ended_at bigint)`,
  `create table if not exists names (person text primary key, room text not null,
    name text not null)`,
  `create table if not exists pins (room text not null, who text not null, salt text not null,
    hash text not null, wrong integer not null, primary key (room, who))`,
  `create table if not exists reckoned (room text primary key, steps integer not null,
    engine text not null, body text not null)`,
  'create table if not exists gone (code text primary key, at bigint not null)',
  `create table if not exists invites (hash text primary key, room text not null, seat text not null,
    replaces text, created_at bigint not null)`,
];

/** Makes what is missing. `guard` runs first in the same transaction, as a lock among servers. */
export const prepare = (db: Db, guard: string | null): Promise<void> =>
  db.transaction().execute(async (tx) => {
    if (guard !== null) await sql.raw(guard).execute(tx);
    for (const statement of statements) await sql.raw(statement).execute(tx);
  });
