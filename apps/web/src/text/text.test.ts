import { catalogue, engine } from '@convoy/engine';
import type { ActorId, Entry, Order, State } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { describe, expect, test } from 'vitest';
import { en } from './en/index.ts';
import { entryText } from './entries.ts';
import { namesOf } from './names.ts';
import { freshOrder } from './orders.ts';
import { speakerOf } from './speaker.ts';

const actors = strait.actors.map(({ id }) => id);
const chance = { seed: 'text', salt: '' };

/** Each seat works through its menu, one order after another, with the menu's own first values. */
const ordersOf = (state: State, seat: ActorId, round: number): readonly Order[] => {
  const { orders } = engine.view(state, { kind: 'seat', seat });
  const open = (orders?.offerings ?? []).filter(({ blocked }) => blocked === null);
  const offering = open[(round * 2 + actors.indexOf(seat)) % Math.max(1, open.length)];
  return offering === undefined ? [] : [freshOrder(offering)];
};

const playedEntries = (): readonly Entry[] => {
  const all: Entry[] = [];
  for (let shift = 0; shift < 8; shift += 1) {
    let state = engine.open(strait, 'short');
    while (state.outcome === null) {
      const round = state.turn + shift;
      const orders = Object.fromEntries(actors.map((id) => [id, ordersOf(state, id, round)]));
      state = engine.evolve(state, engine.resolve(state, orders, chance));
    }
    all.push(...state.ledger.flat());
  }
  return all;
};
const entries = playedEntries();

describe('every code has its sentence', () => {
  test.each(catalogue.map((instrument) => [instrument.id, instrument] as const))(
    'instrument %s: name, line, help, fields and choices',
    (id, instrument) => {
      const known = en.instruments[id];
      expect(known?.name).toBeTruthy();
      expect(known?.line).toBeTruthy();
      expect(known?.help).toBeTruthy();
      const nameless = Object.entries(instrument.params).flatMap(([name, spec]) => [
        ...(known?.fields[name] === undefined ? [name] : []),
        ...(spec.kind === 'choice' ? spec.options : []).filter(
          (option) => known?.choices?.[option] === undefined,
        ),
      ]);
      expect(nameless).toEqual([]);
    },
  );
  test('no instrument is described that does not exist', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(Object.keys(en.instruments).filter((id) => !ids.includes(id))).toEqual([]);
  });
  test('terms of every entry of whole games are named', () => {
    const terms = new Set(
      entries.flatMap((entry) =>
        entry.kind === 'draw' || entry.kind === 'change' ? entry.terms.map(({ term }) => term) : [],
      ),
    );
    expect(terms.size).toBeGreaterThan(10);
    expect([...terms].filter((term) => en.terms[term] === undefined)).toEqual([]);
  });
});

describe('the ledger in words', () => {
  const speaker = speakerOf(en, namesOf({ texts: {}, bands: [] }), actors[0] ?? null);
  test('every entry of whole games has a title without a hole in it', () => {
    const holes = entries.filter((entry) => {
      const { title, detail } = entryText(speaker, entry, actors);
      return title.trim() === '' || /undefined|NaN|\[object/.test(`${title} ${detail}`);
    });
    expect(holes).toEqual([]);
  });
  test('one’s own seat is “you”', () => {
    const act = entries.find((entry) => entry.kind === 'act' && entry.seat === speaker.me);
    expect(act === undefined ? '' : entryText(speaker, act, actors).title).toMatch(/^You: /);
  });
});
