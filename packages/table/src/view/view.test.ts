import type { PaperAct } from '@convoy/engine';
import { injectId, issueId } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { eventAudiences } from '../events/events.ts';
import { personId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { ALD, ann, bob, cyd, did, eve, fed, KES, LIG, NOR, room, next } from '../testing/given.ts';
import { secrets } from './secrets.ts';
import type { Surroundings } from './surroundings.ts';
import { view } from './view.ts';

const screen = personId('screen');
const around: Surroundings = {
  callSigns: { ann: 'Ann Sign', bob: 'Bob Sign', cyd: 'Cyd Sign', eve: 'Eve Sign' },
  present: [ann, bob, cyd],
  awaySince: { eve: 5 },
  drafts: {},
};
const people = [
  [ann, 'control'],
  [bob, 'player'],
  [cyd, 'player'],
  [eve, 'observer'],
  [screen, 'projector'],
] as const;
const started = (): TableState => {
  const one = did(room({ controlled: true, advance: 'control' }, people), bob, {
    type: 'seat.claim',
    seat: NOR,
  });
  return did(did(one, cyd, { type: 'seat.claim', seat: KES }), ann, { type: 'room.start' });
};
const seen = (state: TableState, who: string, more: Partial<Surroundings> = {}) => {
  const person = state.people[who];
  if (person === undefined) throw new Error(`no ${who}`);
  return view(state, person, { ...around, ...more });
};
const text = (state: TableState, who: string, more: Partial<Surroundings> = {}): string =>
  JSON.stringify(seen(state, who, more));

const mark = 'S3NT1NEL';
const act: PaperAct = {
  type: 'offer.make',
  terms: {
    ...{ to: KES, demand: null, clauses: [{ by: KES, issue: issueId('passage'), to: 60 }] },
    ...{ private: true, lock: 1, verification: 'declared', expires: 3 },
    ...{ sayFrom: `${mark} offer`, sayTo: '' },
  },
};
const rally = { instrument: 'rally', params: { vow: false }, rationale: mark, meant: null };

/** A room in which each secret of the table is held once, as the row of `secrets` says. */
const planted: Readonly<Record<string, (state: TableState) => TableState>> = {
  'room.opened seed': (state) => ({ ...state, opened: { ...state.opened, seed: mark } }),
  'room.opened salt': (state) => ({ ...state, opened: { ...state.opened, salt: mark } }),
  'room.opened texts.brief': (state) => ({
    ...state,
    opened: { ...state.opened, texts: { 'actor.NOR.brief.brief': mark } },
  }),
  // Of an event that waits for a facilitator's hand.
  'room.opened texts.events': (state) => ({
    ...state,
    opened: { ...state.opened, texts: { 'inject.storm.title': mark } },
  }),
  'orders.locked orders': (state) =>
    did(state, bob, { type: 'orders.lock', turn: 1, orders: [rally], forecast: null }),
  'paper.made act': (state) => did(state, bob, { type: 'paper.act', turn: 1, act }),
  'paper.made outcome': (state) => did(state, bob, { type: 'paper.act', turn: 1, act }),
  'talk.said text': (state) => did(state, bob, { type: 'talk.say', to: [KES], text: mark }),
  'forecast.made orders': (state) =>
    next(state, {
      ...{ by: 'forecaster', person: bob, orders: [{ ...rally, rationale: mark }] },
      forecast: {
        ...{ seat: NOR, turn: 1, ahead: 2, futures: 200, dials: [], tensions: [] },
        ...{ events: [], answers: [], assumed: [], unknown: [] },
      },
    }),
  'bot.reasoned reasons': (state) =>
    next(state, {
      ...{ by: 'bot', seat: LIG },
      act: {
        type: 'orders',
        orders: [],
        reasons: [{ code: mark, instrument: null, about: null, gain: 0, detail: {} }],
      },
    }),
};
const hearers: Readonly<Record<string, readonly string[]>> = {
  'orders.locked orders': [ann, bob],
  'paper.made act': [ann, bob, cyd],
  'paper.made outcome': [ann, bob, cyd],
  'talk.said text': [ann, bob, cyd],
};

describe('what is hidden', () => {
  it('has a row for every kind of event that not everyone may read', () => {
    const told = new Set<string>(secrets.map(({ event }) => event));
    const hidden = Object.entries(eventAudiences).filter(([, audience]) => audience !== 'everyone');
    expect(hidden.map(([type]) => type).filter((type) => !told.has(type))).toEqual([]);
  });
  it.each(Object.keys(planted))('keeps %s from everybody who may not know', (name) => {
    const state = planted[name]?.(started()) ?? started();
    const readers = [ann, bob, cyd, eve, screen].filter((who) => text(state, who).includes(mark));
    expect(readers).toEqual(hearers[name] ?? []);
  });
  it('shows the same to all others whoever holds the pen, locks or unlocks, and whom', () => {
    const two = did(started(), bob, { type: 'orders.lock', turn: 1, orders: [], forecast: null });
    const other = did(started(), cyd, { type: 'orders.lock', turn: 1, orders: [], forecast: null });
    for (const who of [eve, screen]) expect(text(two, who)).toBe(text(other, who));
    const without = fed(started(), [{ type: 'pen.moved', seat: NOR, person: eve }]);
    for (const who of [cyd, eve, screen]) expect(text(without, who)).toBe(text(started(), who));
  });
  it('keeps a forecast between the seat and control until the review sets it against what was', () => {
    const locked = (forecast: 'lower' | 'same' | 'higher') =>
      did(started(), bob, { type: 'orders.lock', turn: 1, orders: [rally], forecast });
    for (const who of [cyd, eve, screen])
      expect(text(locked('lower'), who)).toBe(text(locked('higher'), who));
    expect(seen(locked('lower'), bob).lock?.forecast).toBe('lower');
    const line = seen(locked('lower'), ann).control?.seats.find(({ seat }) => seat === NOR);
    expect(line?.forecast).toBe('lower');
    const alert = { ...rally, instrument: 'alert', params: { level: 3, towards: KES } };
    const move = { type: 'orders.lock', turn: 1, orders: [alert], forecast: 'same' } as const;
    let state = did(started(), bob, move);
    state = did(did(state, ann, { type: 'phase.advance', turn: 1 }), ann, {
      ...{ type: 'turn.publish', turn: 1 },
    });
    const { review } = seen(did(state, ann, { type: 'room.end' }), eve);
    expect(review?.forecasts).toEqual([{ turn: 1, seat: NOR, said: 'same', was: 'higher' }]);
  });
  it('keeps an inject for some seats from the rest', () => {
    const state = did(started(), ann, { type: 'world.inject', inject: injectId('outcry') });
    expect(seen(state, cyd).ledger).toEqual(seen(started(), cyd).ledger);
    expect(seen(state, bob).ledger).not.toEqual(seen(started(), bob).ledger);
  });
  it('tells an event’s words to those it is for, once it has come about', () => {
    const texts = { 'inject.outcry.title': mark, 'turn.1931-03-02.headline': 'Tomorrow' };
    const before: TableState = { ...started(), opened: { ...started().opened, texts } };
    for (const who of [ann, bob, cyd, eve, screen]) {
      expect(text(before, who)).not.toContain(mark);
      expect(text(before, who)).not.toContain('Tomorrow');
    }
    const after = did(before, ann, { type: 'world.inject', inject: injectId('outcry') });
    const readers = [ann, bob, cyd, eve, screen].filter((who) => text(after, who).includes(mark));
    expect(readers).toEqual([ann, bob]);
  });
  it('keeps a resolution from all but control until it is published', () => {
    const resolved = did(started(), ann, { type: 'turn.resolve', turn: 1 });
    for (const who of [bob, cyd, eve, screen]) {
      const { board, clock, seat, ledger, paper, told } = seen(resolved, who);
      const before = seen(started(), who);
      expect({ board, clock, seat, ledger, paper, told }).toEqual({
        ...{ board: before.board, clock: before.clock, seat: before.seat },
        ...{ ledger: before.ledger, paper: before.paper, told: before.told },
      });
    }
    expect(seen(resolved, ann).control?.unpublished).toBe(true);
    expect(seen(resolved, ann).clock.turn).toBe(2);
  });
  it('opens everything in the review', () => {
    let state =
      planted['orders.locked orders']?.(planted['talk.said text']?.(started()) ?? started()) ??
      started();
    state = did(state, ann, { type: 'phase.advance', turn: 1 });
    state = did(state, ann, { type: 'room.end' });
    for (const who of [cyd, eve, screen]) {
      expect(seen(state, who).review?.turns[0]?.orders[NOR]?.[0]?.rationale).toBe(mark);
      expect(seen(state, who).review?.seed).toBe('the seed');
      expect(seen(state, who).outcome?.outcome.reason).toBe('ended-by-control');
      expect(seen(state, who).truth).not.toBeNull();
      expect(JSON.stringify(seen(state, who).talk)).toContain(mark);
    }
  });
});

describe('what each sees', () => {
  it('names people to players and only counts them on the projector', () => {
    expect(text(started(), cyd)).toContain('Bob Sign');
    for (const name of Object.values(around.callSigns))
      expect(text(started(), screen)).not.toContain(name);
    expect(seen(started(), screen).seats.seats.find(({ seat }) => seat === NOR)?.count).toBe(1);
  });
  it('tells order states apart', () => {
    const state = started();
    expect(seen(state, bob).lock?.state).toBe('none');
    const drafts = { [NOR]: { turn: 1, orders: [rally] } };
    expect(seen(state, bob, { drafts }).lock?.state).toBe('draft');
    expect(seen(state, cyd, { drafts }).lock?.state).toBe('none');
    const empty = did(state, bob, { type: 'orders.lock', turn: 1, orders: [], forecast: null });
    expect(seen(empty, bob).lock).toMatchObject({ state: 'locked-empty', lockedBy: 'Bob Sign' });
    const full = did(state, bob, { type: 'orders.lock', turn: 1, orders: [rally], forecast: null });
    expect(seen(full, bob).lock).toMatchObject({ state: 'locked', orders: [rally] });
    expect(seen(room(), bob).lock).toBeNull();
    const waiting = did(room(), bob, { type: 'seat.claim', seat: ALD });
    expect(seen(waiting, bob).lock?.state).toBe('nothing-to-order');
    expect(seen(state, eve).lock).toBeNull();
  });
  it('shows control every seat’s state and orders, and who is away', () => {
    const drafts = { [NOR]: { turn: 1, orders: [rally, { ...rally, instrument: 'wish' }] } };
    const { control } = seen(started(), ann, { drafts, present: [cyd], awaySince: { bob: 77 } });
    expect(control?.seats.find(({ seat }) => seat === NOR)).toMatchObject({
      ...{ keeper: 'people', state: 'away', here: false, awaySince: 77 },
      orders: [{ refusal: null }, { refusal: 'unknown-instrument' }],
    });
    expect(control?.seats.find(({ seat }) => seat === KES)).toMatchObject({
      state: 'none',
      here: true,
    });
  });
  it('counts locks without saying whose', () => {
    const state = did(started(), bob, { type: 'orders.lock', turn: 1, orders: [], forecast: null });
    expect(seen(state, eve).room).toMatchObject({ locked: 1, toLock: 4 });
  });
});
