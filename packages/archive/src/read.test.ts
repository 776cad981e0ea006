import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT } from './archive.ts';
import { archiveLimits } from './limits.ts';
import { archiveOf } from './make.ts';
import { readArchive } from './read.ts';
import { playedAgain } from './replay.ts';
import { game, making } from './testing/game.ts';

const records = game(3);
const whole = JSON.stringify(archiveOf(records, making(records)));
type Loose = Record<string, unknown>;
const loose: (text: string) => Loose = JSON.parse;
const changed = (change: (file: Loose) => void): string => {
  const file = loose(whole);
  change(file);
  return JSON.stringify(file);
};
const events: (file: Loose) => { at: number; person: unknown; event: Loose }[] = ({ events }) =>
  JSON.parse(JSON.stringify(events));
const withEvent = (at: number, change: (event: Loose) => void): string =>
  changed((file) => {
    const list = events(file);
    const one = list[at];
    if (one !== undefined) change(one.event);
    file['events'] = list;
  });
const faultOf = (text: string) => {
  const read = readArchive(text);
  return read.ok ? null : read.fault;
};

it('reads what it wrote, to the same worlds', () => {
  const read = readArchive(whole);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const { archive } = read;
  expect(archive).toMatchObject({ format: FORMAT, differsFrom: null });
  expect(archive.records).toHaveLength(records.length);
  expect(archive.state.ended).toBe(true);
  expect(archive.states).toHaveLength(4);
  const again = archiveOf(archive.records, {
    ...making(archive.records),
    names: new Map(archive.head.people.map(({ person }) => [person, person])),
  });
  expect(again).toEqual(JSON.parse(whole));
});

it('plays again and scores again by today’s rules to the same', () => {
  const read = readArchive(whole);
  if (!read.ok) throw new Error('no archive');
  const again = playedAgain(read.archive.records);
  expect(again.turns).toEqual([1, 2, 3].map((turn) => ({ turn, same: true })));
  expect(again.scores.length).toBeGreaterThan(1);
  for (const { recorded, again: now } of again.scores) expect(now).toBe(recorded);
});

it('says where the world parts from what the archive says, and how far play again does', () => {
  const file = loose(whole);
  const states: { turn: number; hash: string }[] = JSON.parse(JSON.stringify(file['states']));
  const other = states.map((one) => (one.turn < 2 ? one : { ...one, hash: 'other' }));
  const read = readArchive(JSON.stringify({ ...file, states: other }));
  expect(read.ok && read.archive.differsFrom).toBe(2);
});

it('plays nothing again without dice', () => {
  const read = readArchive(withEvent(0, (event) => (event['seed'] = '')));
  expect(read.ok && playedAgain(read.archive.records).not).toBe('no-dice');
});

describe('what is no archive', () => {
  it.each([
    ['no JSON', '{', { reason: 'not-json', field: null }],
    ['no file of ours', '{"a":1}', { reason: 'not-an-archive', field: 'format' }],
    ['a list', '[]', { reason: 'not-an-archive' }],
    ['a later format', changed((file) => (file['format'] = 99)), { reason: 'newer-format' }],
    ['no record', changed((file) => (file['events'] = null)), { reason: 'no-record' }],
    ['an empty record', changed((file) => (file['events'] = [])), { reason: 'no-record' }],
    [
      'a field too many',
      changed((file) => (file['extra'] = 1)),
      { reason: 'malformed', field: 'extra' },
    ],
    [
      'an unknown event',
      withEvent(3, (event) => (event['type'] = 'room.exploded')),
      { reason: 'unknown-event', field: 'events.3.event.type', detail: 'room.exploded' },
    ],
    [
      'a field of another kind',
      withEvent(2, (event) => (event['role'] = 7)),
      { reason: 'malformed', field: 'events.2.event.role' },
    ],
    [
      'a second opening',
      changed((file) => {
        const list = events(file);
        const [first] = list;
        if (first !== undefined) list.push(first);
        file['events'] = list;
      }),
      { reason: 'malformed' },
    ],
    ['too deep', `${'['.repeat(60)}${']'.repeat(60)}`, { reason: 'too-deep' }],
    ['too large', ' '.repeat(archiveLimits.bytes + 1), { reason: 'too-large' }],
  ])('%s', (_, text, why) => {
    expect(faultOf(text)).toMatchObject(why);
  });
  it('a record that no room could have written', () => {
    const text = withEvent(0, (event) => {
      event['options'] = { ...Object(event['options']), length: 'no such length' };
    });
    expect(faultOf(text)).toMatchObject({ reason: 'does-not-fold', field: 'events' });
  });
});

/** Puts another value, or none, at some place deep in a file. */
const mutated = (file: unknown, picks: readonly number[], value: unknown): void => {
  let here = file;
  for (const [depth, pick] of picks.entries()) {
    if (typeof here !== 'object' || here === null) return;
    const keys = Object.keys(here);
    const key = keys[pick % Math.max(1, keys.length)];
    if (key === undefined) return;
    const next: unknown = Reflect.get(here, key);
    const isLast = depth === picks.length - 1 || typeof next !== 'object' || next === null;
    if (!isLast) here = next;
    else if (value === undefined) Reflect.deleteProperty(here, key);
    else {
      Reflect.set(here, key, value);
      return;
    }
  }
};

it('answers every damaged file with a value that says what is wrong, or opens it', () => {
  const small = game(1);
  const text = JSON.stringify(archiveOf(small, making(small)));
  let refused = 0;
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 7 }),
      fc.oneof(
        fc.constantFrom(undefined, null, '', -1, 1e300, [], {}, '__proto__', 'room.opened', true),
        fc.jsonValue({ maxDepth: 2 }),
      ),
      (picks, value) => {
        const file = loose(text);
        mutated(file, picks, value);
        const read = readArchive(JSON.stringify(file));
        if (read.ok) return;
        refused += 1;
        expect(read.fault.reason).toMatch(/^[a-z-]+$/);
        expect(JSON.stringify(read.fault)).not.toMatch(/\bat .*\.ts|Error/);
      },
    ),
    { numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(50);
});
