import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { personId } from '@convoy/table';
import type { Command, PersonId, Recorded, RoomEvent, TableState } from '@convoy/table';
import { fold } from '@convoy/table';
import { expect, it } from 'vitest';
import { houseBots } from '../bots.ts';
import { createCut } from '../rooms/cut.ts';
import { play } from '../rooms/play.ts';
import { eventSchema, readEvent } from './upcast.ts';

interface Row {
  readonly at: number;
  readonly person: PersonId | null;
  readonly body: unknown;
}
const readRow: (line: string) => Row = JSON.parse;
const file = fileURLToPath(new URL('../testing/fixtures/schema-1.jsonl', import.meta.url));
/** The first turn and a half of a room, as written before there were sectors, packages or consents. */
const stored: readonly Recorded[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const { at, person, body } = readRow(line);
    return { at, person, event: readEvent(1, JSON.stringify(body)) };
  });

const known = (): TableState => {
  const state = fold(stored);
  if (state === null) throw new Error('no room');
  return state;
};
const factsOf = (events: readonly RoomEvent[]) =>
  events
    .flatMap((event) => (event.type === 'turn.resolved' ? event.outcome.entries : []))
    .flatMap((entry) => (entry.kind === 'fact' ? [entry.fact] : []));

const ann = personId('ann');
const hands = {
  bots: houseBots,
  cut: createCut(),
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
};
const does = (state: TableState, command: Command): TableState => {
  const input = { by: 'person', person: ann, command } as const;
  const played = play(state, input, ann, { now: 0, present: [], drafts: {}, key: () => '' }, hands);
  if (!played.decision.ok) throw new Error(JSON.stringify(played.decision.refusal));
  return played.state;
};

it('gives an older scenario what it could not hold, and consents as assets', () => {
  const { scenario, texts, options } = known().opened;
  expect(scenario).toMatchObject({
    ...{ sectors: [], exposures: [], institutions: [], elections: [], successors: [] },
  });
  expect(
    scenario.actors.every(({ backfill, start }) => backfill.length + start.reserves === 0),
  ).toBe(true);
  expect(scenario.injects.map(({ incident }) => incident)).toEqual(
    scenario.injects.map(() => null),
  );
  expect(scenario.assets).toEqual([
    {
      ...{ id: 'jupiters-tur', owner: 'TUR', without: 'resented' },
      needed: { for: 'clause', issue: 'jupiters' },
    },
  ]);
  expect(texts['asset.jupiters-tur']).toBe(texts['issue.jupiters.name']);
  expect(options.advice).toBe(true);
});

it('gives older facts and locks what they lacked', () => {
  const events = stored.map(({ event }) => event);
  const measures = factsOf(events).flatMap((fact) =>
    fact.type === 'measure.started' ? [fact.measure] : [],
  );
  expect(measures.length).toBeGreaterThan(0);
  expect(measures.map(({ binds }) => binds)).toEqual(measures.map(({ since }) => since));
  const notes = factsOf(events).flatMap((fact) =>
    fact.type === 'reading.given' ? [fact.note] : [],
  );
  expect(notes.length).toBeGreaterThan(0);
  expect(notes.map(({ told }) => told)).toEqual(notes.map(({ to }) => to));
  const votes = factsOf(events).filter(({ type }) => type === 'vote.held');
  expect(votes).toMatchObject([{ rule: 'two-thirds', abstained: 0, roll: [] }]);
  const guesses = events.flatMap((event) =>
    event.type === 'orders.locked' ? [event.forecast] : [],
  );
  expect(guesses.length).toBeGreaterThan(0);
  expect(guesses.filter((guess) => guess !== null)).toEqual([]);
});

it('lets an older room be played on to its end', () => {
  let state = known();
  expect(state).toMatchObject({ turn: 2, phase: 'order' });
  while (!state.ended) {
    const { turn, phase } = state;
    const type = phase === 'resolved' ? 'turn.publish' : 'phase.advance';
    state = does(state, { type, turn });
  }
  expect(state.world.outcome).not.toBeNull();
  expect(state.turn).toBeGreaterThan(2);
});

it('leaves today’s events as they are, and reads none of a later server', () => {
  for (const { event } of stored) {
    const body = JSON.stringify(event);
    expect(JSON.stringify(readEvent(eventSchema, body))).toBe(body);
    expect(readEvent(1, body)).toEqual(JSON.parse(body));
  }
  expect(() => readEvent(eventSchema + 1, '{}')).toThrow(/newer/);
});
