import { injectId } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { injectAudiences } from '../events/inject-events.ts';
import type { InjectEvent } from '../events/inject-events.ts';
import type { RoomEvent } from '../events/events.ts';
import type { TableState } from '../state/state.ts';
import { ALD, ann, asks, bob, cyd, did, eve, KES } from '../testing/given.ts';
import {
  dan,
  everyone,
  fire,
  letter,
  put,
  screen,
  started,
  strangers,
  turned,
  write,
} from '../testing/injects.ts';
import { openRecord } from './open-record.ts';
import { secrets } from './secrets.ts';
import { view } from './view.ts';

const mark = 'S3NT1NEL';
const seen = (state: TableState, who: string) => {
  const person = state.people[who];
  if (person === undefined) throw new Error(`no ${who}`);
  return view(state, person, { callSigns: {}, present: [], awaySince: {}, drafts: {} });
};
const text = (state: TableState, who: string): string => JSON.stringify(seen(state, who));
const readers = (state: TableState): readonly string[] =>
  everyone.filter((who) => text(state, who).includes(mark));
const marked = { title: `${mark} title`, text: `${mark} text` };

/** The scenario of this room never had that event. */
const without = (state: TableState, id: string): TableState => {
  const drop = <World extends TableState['world']>(world: World): World => ({
    ...world,
    scenario: {
      ...world.scenario,
      injects: world.scenario.injects.filter((inject) => inject.id !== id),
    },
  });
  return { ...state, world: drop(state.world), shown: drop(state.shown) };
};

describe('what control keeps in store', () => {
  it('has a row for each of its events', () => {
    const told = new Set<string>(secrets.map(({ event }) => event));
    expect(Object.keys(injectAudiences).filter((type) => !told.has(type))).toEqual([]);
  });
  it('is in nobody else’s view: drafts, what is armed, what is held', () => {
    for (const then of ['draft', 'armed'] as const)
      expect(readers(write(started(), marked, then))).toEqual([ann]);
    const plain = started();
    for (const state of [
      write(plain, marked),
      put(write(plain, marked), ['own.1'], 'held'),
      put(plain, ['sighting', 'storm'], 'held'),
      put(plain, ['sighting'], 'skipped'),
    ])
      for (const who of strangers) expect([who, text(state, who)]).toEqual([who, text(plain, who)]);
  });
  it('a held event looks to every seat like one that never was, turn after turn', () => {
    for (const to of ['held', 'skipped'] as const) {
      let held = put(started(), ['sighting'], to);
      let never = without(started(), 'sighting');
      while (!held.ended && held.turn < 3) {
        [held, never] = [turned(held), turned(never)];
        for (const who of strangers)
          expect([who, text(held, who)]).toEqual([who, text(never, who)]);
      }
    }
  });
  it('one that happens tells nobody of the others in store', () => {
    const alone = fire(write(started()), 'own.1');
    let busy = write(started(), { title: 'Other', to: 'all' }, 'draft');
    busy = fire(put(write(busy), ['storm'], 'held'), 'own.2');
    for (const who of strangers) expect([who, text(busy, who)]).toEqual([who, text(alone, who)]);
  });
  it('no refusal tells of it', () => {
    const kept = put(write(started(), marked), ['storm'], 'held');
    for (const inject of ['storm', 'own.1', 'own.2', 'wish'])
      for (const command of [
        { type: 'world.inject', inject: injectId(inject) },
        { type: 'inject.set', injects: [inject], to: 'skipped' },
        { type: 'inject.write', inject, draft: letter(), then: 'draft' },
      ] as const)
        expect(asks(kept, bob, command)).toEqual(asks(started(), bob, command));
  });
});

describe('an event that control wrote, once it has happened', () => {
  const happened = (to: 'all' | readonly (typeof KES)[]) =>
    fire(write(started(), { ...marked, to }), 'own.1');
  it('is for those to whom it is addressed', () => {
    expect(readers(happened([KES]))).toEqual([ann, cyd]);
    expect(readers(happened([KES, ALD]))).toEqual([ann, cyd, dan]);
    expect(readers(happened('all'))).toEqual(everyone);
    for (const who of [bob, dan, eve, screen])
      expect(seen(happened([KES]), who).ledger).toEqual(seen(started(), who).ledger);
  });
  it('looks as one of the scenario’s: a line, its words, and what it moved as its effect', () => {
    const { ledger, told } = seen(happened([KES]), cyd);
    const line = ledger.lines.find(({ entry }) => entry.kind === 'inject');
    expect(line).toMatchObject({ place: 'aimed', headline: true, entry: { text: null } });
    const id = line?.entry.kind === 'inject' ? line.entry.inject : '';
    expect(told.texts[`inject.${id}.title`]).toBe(marked.title);
    expect(told.texts[`inject.${id}.body`]).toBe(marked.text);
    const moved = ledger.lines.find(({ entry }) => entry.kind === 'change');
    expect(moved?.entry.parents).toEqual([line?.entry.id]);
  });
  it('does not say who else was told', () => {
    const alone = happened([KES]);
    const both = happened([KES, ALD]);
    expect(text(both, cyd)).toBe(text(alone, cyd));
  });
  it('is open to all in the review, and the record leaves out what was kept in store', () => {
    const events: RoomEvent[] = [];
    const keep = (answer: ReturnType<typeof asks>): void => {
      if (!answer.ok) throw new Error(answer.refusal.code);
      events.push(...answer.events);
    };
    const inject = { type: 'inject.write', inject: null, then: 'now' } as const;
    keep(asks(started(), ann, { ...inject, draft: letter(marked) }));
    keep(asks(started(), ann, { type: 'inject.set', injects: ['storm'], to: 'held' }));
    const over = did(happened([KES]), ann, { type: 'room.end' });
    expect(readers(over)).toEqual(everyone);
    const open = openRecord(over, events).filter((event) => event !== null);
    expect(open.map(({ type }) => type)).toEqual(['world.injected']);
    expect(open[0]).not.toHaveProperty('own');
    expect(JSON.stringify(open)).toContain(marked.title);
    const never = did(write(started(), marked, 'draft'), ann, { type: 'room.end' });
    expect(readers(never)).toEqual([ann]);
  });
});

describe('control’s list', () => {
  const list = (state: TableState) => seen(state, ann).injects?.list ?? [];
  const one = (state: TableState, inject: string) =>
    list(state).find((event) => event.inject === inject);
  it('holds the scenario’s and its own, each with how it stands', () => {
    const state = put(write(started(), {}, 'draft'), ['outcry'], 'held');
    expect(list(state).map(({ inject, status }) => `${inject} ${status}`)).toEqual([
      ...['sighting armed', 'outcry held', 'storm armed', 'overreach armed', 'own.1 draft'],
    ]);
    expect(one(state, 'sighting')).toMatchObject({ turn: 2, passed: false });
  });
  it('says in which turn one happened, also before the turn is shown', () => {
    const resolved = did(started(), ann, { type: 'turn.resolve', turn: 1 });
    const fired = { turn: 2, inject: 'sighting' };
    expect(one(resolved, 'sighting')).toMatchObject({ status: 'fired', fired });
    expect(one(fire(write(started()), 'own.1'), 'own.1')?.fired?.turn).toBe(1);
  });
  it('says what has been missed', () => {
    const held = turned(put(started(), ['sighting'], 'held'));
    expect(one(held, 'sighting')).toMatchObject({ status: 'held', passed: true });
    const clock = { on: 'clock', turn: 1, phase: 'order', minutes: 5 } as const;
    const timed = write(started(), { when: clock });
    expect(one(timed, 'own.1')?.dueAt).not.toBeNull();
    expect(one(turned(timed), 'own.1')).toMatchObject({ passed: true, dueAt: null });
  });
  it('is nobody else’s', () => {
    for (const who of strangers) expect(seen(started(), who).injects).toBeNull();
    const handled: readonly InjectEvent['type'][] = ['inject.written', 'inject.set'];
    const log = seen(put(write(started()), ['storm'], 'held'), ann).control?.log ?? [];
    expect(
      log.map(({ type }) => type).filter((type) => handled.some((one) => one === type)),
    ).toEqual(handled);
  });
});
