import { engine, ledgerOf } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import type { Reveal } from '../events/review-events.ts';
import { personId } from '../ids.ts';
import type { PersonId } from '../ids.ts';
import type { Person, TableState } from '../state/state.ts';
import {
  ann,
  asks,
  bob,
  cyd,
  did,
  eve,
  fed,
  gist,
  KES,
  NOR,
  rally,
  room,
} from '../testing/given.ts';
import { pastView, replayLedger } from './past.ts';
import { view } from './view.ts';
import { isOpen, maySeeWhole, sightOf } from './whole.ts';

const screen = personId('screen');
const people = [
  [ann, 'control'],
  [bob, 'player'],
  [cyd, 'player'],
  [eve, 'observer'],
  [screen, 'projector'],
] as const;
const watching: readonly PersonId[] = [cyd, eve, screen];
const around = { callSigns: { bob: 'Bob', cyd: 'Cyd' }, present: [], awaySince: {}, drafts: {} };

const who = (state: TableState, id: PersonId): Person => {
  const person = state.people[id];
  if (person === undefined) throw new Error(`no ${id}`);
  return person;
};
const shown = (state: TableState, id: PersonId) => view(state, who(state, id), around);
const text = (state: TableState, id: PersonId): string => JSON.stringify(shown(state, id));

const started = (reveal: Reveal = 'control'): TableState => {
  let state = room({ controlled: true, advance: 'control', reveal }, people);
  state = did(state, bob, { type: 'seat.claim', seat: NOR });
  state = did(state, cyd, { type: 'seat.claim', seat: KES });
  return did(state, ann, { type: 'room.start' });
};
/** A turn in which Norland did the same openly, and kept this to itself. */
const kept = (secret: string, reveal: Reveal = 'control'): TableState => {
  const orders = [{ ...rally, rationale: secret }];
  let state = did(started(reveal), bob, {
    ...{ type: 'orders.lock', turn: 1, orders, forecast: null },
  });
  state = did(state, bob, { type: 'talk.say', to: ['CONTROL'], text: secret });
  state = did(state, ann, { type: 'whisper.send', seat: NOR, text: secret });
  state = did(state, ann, { type: 'turn.resolve', turn: 1 });
  state = did(state, ann, { type: 'turn.publish', turn: 1 });
  return did(state, bob, { type: 'dissent.record', turn: 1, reason: secret });
};
const ended = (secret: string, reveal: Reveal = 'control'): TableState =>
  did(kept(secret, reveal), ann, { type: 'room.end' });
const mark = 'S3NT1NEL';

describe('what opens with the end', () => {
  it('opens to everybody at once unless the room says otherwise', () => {
    const state = ended(mark, 'end');
    expect(isOpen(state)).toBe(true);
    for (const id of watching) expect(text(state, id)).toContain(mark);
  });
  it('waits for control where it says so, and is then told to everybody', () => {
    const state = ended(mark);
    expect(shown(state, cyd).room).toMatchObject({ reveal: 'control', open: false, ended: true });
    for (const id of watching) {
      expect(text(state, id)).not.toContain(mark);
      expect(maySeeWhole(state, who(state, id))).toBe(false);
      expect(shown(state, id).truth).toBeNull();
      expect(shown(state, id).review?.seed).toBe('');
    }
    const open = did(state, ann, { type: 'review.open' });
    for (const id of watching) {
      expect(text(open, id)).toContain(mark);
      expect(shown(open, id).room.open).toBe(true);
      expect(shown(open, id).review?.seed).toBe('the seed');
    }
  });
  it('lies open to control from the end on, and to no duty that does not see all', () => {
    const state = ended(mark);
    expect(text(state, ann)).toContain(mark);
    expect(shown(state, ann).review?.seed).toBe('the seed');
    const talker = personId('talker');
    const staffed = fed(state, [
      { type: 'person.joined', person: talker, role: 'control' },
      { type: 'duties.set', person: talker, duties: ['talk'] },
    ]);
    expect(maySeeWhole(staffed, who(staffed, talker))).toBe(false);
    expect(shown(staffed, talker).review?.turns[0]?.orders).toEqual({});
    expect(shown(staffed, talker).truth).toBeNull();
  });
  it('leaves a seat what was its own', () => {
    const state = ended(mark);
    expect(text(state, bob)).toContain(mark);
    expect(Object.keys(shown(state, bob).review?.turns[0]?.orders ?? {})).toEqual([NOR]);
  });
});

describe('before it opens', () => {
  it('games that differ in the secrets of others are one and the same', () => {
    const [one, other] = [ended('one secret'), ended('quite another secret')];
    for (const id of watching) {
      expect(shown(one, id)).toEqual(shown(other, id));
      const seen = sightOf(one, who(one, id));
      const twin = sightOf(other, who(other, id));
      for (const turn of [0, 1, 2])
        expect(ledgerOf(seen.world, seen.viewer, turn)).toEqual(
          ledgerOf(twin.world, twin.viewer, turn),
        );
    }
  });
  it('so are the turns behind them', () => {
    const past = (secret: string, id: PersonId) =>
      pastView(kept(secret), ended(secret), who(ended(secret), id), around);
    for (const id of watching) expect(past('one secret', id)).toEqual(past('another', id));
  });
  it('tells how it ended, and of the scores and aims one’s own alone', () => {
    const state = ended(mark);
    const scores = (id: PersonId) => Object.keys(shown(state, id).outcome?.outcome.scores ?? {});
    expect(shown(state, eve).outcome?.outcome.class).toBe(state.world.outcome?.class);
    expect(scores(cyd)).toEqual([KES]);
    expect(scores(eve)).toEqual([]);
    expect(scores(ann).length).toBeGreaterThan(2);
    expect(shown(state, eve).outcome?.path).toEqual([]);
  });
  it('neither the ledger nor an explanation has another’s score', () => {
    const state = ended(mark);
    const { world, viewer } = sightOf(state, who(state, cyd));
    const judged = world.ledger
      .flat()
      .find((entry) => entry.kind === 'fact' && entry.fact.type === 'outcome.judged');
    if (judged === undefined) throw new Error('nothing was judged');
    const told = JSON.stringify(engine.explain(world, judged.id, viewer));
    expect(told).toContain('"KES":{"total"');
    expect(told).not.toContain('"NOR":{"total"');
    expect(JSON.stringify(shown(state, cyd))).not.toContain('"NOR":{"total"');
    const replayed = (of: TableState): string =>
      JSON.stringify(of.world.ledger.map((_, turn) => replayLedger(of, { kind: 'public' }, turn)));
    expect(replayed(state)).toContain('outcome.judged');
    expect(replayed(state)).not.toContain('"total"');
    expect(replayed(did(state, ann, { type: 'review.open' }))).toContain('"total"');
  });
});

describe('who opens it', () => {
  it('is control, after the end, once', () => {
    const open = { type: 'review.open' } as const;
    expect(gist(asks(kept(mark), ann, open))).toBe('wrong-phase');
    const state = ended(mark);
    for (const id of [bob, eve, screen]) expect(gist(asks(state, id, open))).toBe('not-allowed');
    expect(gist(asks(state, ann, open))).toEqual(['review.opened']);
    expect(gist(asks(did(state, ann, open), ann, open))).toEqual([]);
    expect(did(state, ann, open).log.at(-1)?.type).toBe('review.opened');
  });
  it('may be settled while the room is played, by control alone', () => {
    const later = { type: 'reveal.set', reveal: 'control' } as const;
    const state = started('end');
    expect(gist(asks(state, bob, later))).toBe('not-allowed');
    expect(gist(asks(state, ann, later))).toEqual(['reveal.set']);
    expect(gist(asks(did(state, ann, later), ann, later))).toEqual([]);
    expect(gist(asks(ended(mark, 'end'), ann, later))).toBe('room-over');
    expect(isOpen(did(did(state, ann, later), ann, { type: 'room.end' }))).toBe(false);
  });
});
