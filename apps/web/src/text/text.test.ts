import { catalogue, engine, menuOf, ruleIds } from '@convoy/engine';
import type { ActorId, Entry, Order, State } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { describe, expect, test } from 'vitest';
import { deedText } from './deeds.ts';
import { dossierOf } from './dossier.ts';
import { en } from './en/index.ts';
import { ruleNotes } from './en/rule-notes.ts';
import { terms as known } from './en/terms.ts';
import { entryText } from './entries.ts';
import { namesOf } from './names.ts';
import { freshOrder } from './orders.ts';
import { speakerOf, writtenText } from './speaker.ts';

const actors = strait.actors.map(({ id }) => id);
const chance = { seed: 'text', salt: '' };

/** Each seat works through its menu, one order after another, with the menu's own first values. */
const ordersOf = (state: State, seat: ActorId, round: number): readonly Order[] => {
  const { orders } = engine.view(state, { kind: 'seat', seat });
  const open = menuOf(orders).filter(({ blocked }) => blocked === null);
  const offering = open[(round * 2 + actors.indexOf(seat)) % Math.max(1, open.length)];
  return offering === undefined ? [] : [freshOrder(offering)];
};

const played = (): readonly State[] => {
  const all: State[] = [];
  for (let shift = 0; shift < 8; shift += 1) {
    let state = engine.open(strait, 'short');
    while (state.outcome === null) {
      const round = state.turn + shift;
      const orders = Object.fromEntries(actors.map((id) => [id, ordersOf(state, id, round)]));
      state = engine.evolve(state, engine.resolve(state, orders, chance));
    }
    all.push(state);
  }
  return all;
};
const games = played();
const entries = games.flatMap((state): readonly Entry[] => state.ledger.flat());

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
  test.each(ruleIds)('rule %s: a name, a sentence and a source', (rule) => {
    const { name } = en.rules[rule];
    const { says, source } = ruleNotes[rule];
    expect(name).toMatch(/^[A-Z]/);
    expect(says).toMatch(/\.$/);
    expect(source.length).toBeGreaterThan(3);
  });
  test('every order can be told in the past tense', () => {
    expect(catalogue.map(({ id }) => id).filter((id) => !(id in en.deeds.deeds))).toEqual([]);
  });
  test('every order that leaves something standing has a noun for it', () => {
    const kept = new Set(
      entries.flatMap(({ kind, ...rest }) =>
        kind === 'fact' && 'fact' in rest && rest.fact.type === 'measure.started'
          ? [rest.fact.measure.instrument]
          : [],
      ),
    );
    expect(kept.size).toBeGreaterThan(3);
    expect([...kept].filter((id) => !(id in en.deeds.measures))).toEqual([]);
  });
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
    expect([...terms].filter((term) => known[term] === undefined)).toEqual([]);
  });
});

const named = namesOf({
  texts: Object.fromEntries(
    strait.actors.map(({ id }, index) => [`actor.${id}.name`, `Country ${index + 1}`]),
  ),
  bands: [],
});
const tell = (
  me: (typeof actors)[number] | null,
): readonly { readonly entry: Entry; readonly title: string; readonly detail: string }[] =>
  games.flatMap((state) => {
    const lines = state.ledger.flat();
    const known = dossierOf({
      paper: engine.view(state, { kind: 'review' }).paper,
      measures: state.measures,
      ties: [],
      lines: [],
    });
    const speaker = speakerOf(en, named, me, known);
    return lines.map((entry) => ({ entry, ...entryText(speaker, entry, actors) }));
  });

describe('the ledger in words', () => {
  const [me] = actors;
  const told = tell(me ?? null);
  test('every entry of whole games has a title without a hole in it', () => {
    const holes = told.filter(
      ({ title, detail }) =>
        title.trim() === '' || /undefined|NaN|\[object/.test(`${title} ${detail}`),
    );
    expect(holes).toEqual([]);
  });
  test('no line shows an id, a rule’s code or somebody unnamed', () => {
    const raw = told.filter(({ title, detail }) =>
      /\b(?:measure|demand|offer|agreement|threat|vow|guarantee)-\d|\bR-[A-Z]|[Ss]omebody|A standing measure|\b[A-Z]{3}\b/.test(
        `${title} ${detail}`,
      ),
    );
    expect(raw.map(({ title, detail }) => `${title} | ${detail}`)).toEqual([]);
  });
  test('one’s own seat is “you”, in every kind of line', () => {
    const own = told.filter(({ entry }) => entry.kind === 'act' && entry.seat === me);
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter(({ title }) => !title.startsWith('You '))).toEqual([]);
  });
  test('an act says who did what to whom', () => {
    const [first, second] = actors;
    if (first === undefined || second === undefined) throw new Error('no actors');
    const speaker = speakerOf(en, named, null);
    const order = {
      instrument: 'alert',
      params: { towards: second, level: 2 },
      rationale: '',
      meant: null,
    };
    expect(deedText(speaker, first, order).title).toBe(
      'Country 1 raised its alert towards Country 2 to level 2',
    );
  });
});

describe('words of English', () => {
  test('names of common words take an article, others none', () => {
    const { named: said } = en.speech;
    expect(['United States', 'Soviet Union', 'OAS Council', 'UN Secretariat'].map(said)).toEqual([
      'the United States',
      'the Soviet Union',
      'the OAS Council',
      'the UN Secretariat',
    ]);
    expect(['Cuba', 'Türkiye'].map(said)).toEqual(['Cuba', 'Türkiye']);
  });
  test('a key that a bot sends becomes a sentence; what people write stays', () => {
    for (const key of ['bot.say.from', 'bot.say.to', 'bot.answer.accept', 'bot.answer.refuse'])
      expect(writtenText(en, key)).toMatch(/^[A-Z].*\.$/);
    expect(writtenText(en, 'We agree')).toBe('We agree');
  });
});
