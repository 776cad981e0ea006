import { issueId } from '@convoy/engine';
import type { PaperAct } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/commands.ts';
import { secrets } from './secrets.ts';
import type { PersonId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { ann, asks, bob, cyd, did, eve, KES, NOR, rally } from '../testing/given.ts';
import {
  dan,
  delegation,
  everybody,
  fay,
  four,
  gil,
  kept,
  screen,
  strangers,
} from '../testing/four.ts';
import type { Surroundings } from './surroundings.ts';
import { view } from './view.ts';

const around: Surroundings = {
  callSigns: { bob: 'Bob Sign', cyd: 'Cyd Sign', dan: 'Dan Sign', fay: 'Fay Sign' },
  present: [ann, ...four],
  awaySince: {},
  drafts: {},
};
const seen = (state: TableState, who: PersonId, more: Partial<Surroundings> = {}) => {
  const person = state.people[who];
  if (person === undefined) throw new Error(`no ${who}`);
  return view(state, person, { ...around, ...more });
};
const text = (state: TableState, who: PersonId): string => JSON.stringify(seen(state, who));

const mark = 'S3NT1NEL';
const order = { ...rally, rationale: mark };
const lock = { type: 'orders.lock', turn: 1, orders: [order], forecast: null } as const;
const ruled = (): TableState =>
  did(delegation(), bob, { type: 'rule.set', seat: NOR, rule: 'unanimous' });
const offered = (): TableState => did(ruled(), ann, { type: 'forecast.set', on: true });

/** Each kind of thing that people of a seat do among themselves, after what comes before it. */
const steps: Readonly<
  Record<
    string,
    {
      readonly before: () => TableState;
      readonly by: PersonId;
      readonly command: Command;
      readonly more?: { readonly drafts: Surroundings['drafts'] };
    }
  >
> = {
  'role.chosen': { before: ruled, by: cyd, command: { type: 'role.choose', role: mark } },
  'pen.asked': { before: ruled, by: cyd, command: { type: 'pen.ask', on: true } },
  'draft.left': {
    ...{ before: ruled, by: bob, command: { type: 'pen.pass', person: dan } },
    more: { drafts: { [NOR]: { turn: 1, orders: [order] } } },
  },
  'suggestion.made': {
    ...{ before: ruled, by: cyd },
    command: {
      type: 'suggestion.make',
      ...{ turn: 1, about: { kind: 'add', order }, reason: `${mark} why` },
    },
  },
  'suggestion.settled': {
    before: () =>
      did(ruled(), cyd, {
        type: 'suggestion.make',
        ...{ turn: 1, about: { kind: 'add', order: rally }, reason: 'why' },
      }),
    by: bob,
    command: { type: 'suggestion.settle', turn: 1, n: 1, take: false, note: mark },
  },
  'rule.set': {
    before: delegation,
    by: bob,
    command: { type: 'rule.set', seat: NOR, rule: 'majority' },
  },
  'orders.put': { before: offered, by: bob, command: lock },
  'orders.voted': {
    before: () => did(ruled(), bob, { ...lock, orders: [rally] }, around),
    by: cyd,
    command: { type: 'orders.vote', turn: 1, put: 1, answer: 'no', reason: mark },
  },
  'dissent.recorded': {
    before: () => did(delegation(), bob, { ...lock, orders: [rally] }),
    by: fay,
    command: { type: 'dissent.record', turn: 1, reason: mark },
  },
};
const after = (name: string): TableState => {
  const step = steps[name];
  if (step === undefined) throw new Error(name);
  const { before, by, command, more } = step;
  return did(before(), by, command, { ...around, ...more });
};

describe('what passes between the people of a seat', () => {
  it.each(Object.keys(steps))('changes nobody else’s view: %s', (name) => {
    const before = steps[name]?.before() ?? delegation();
    for (const who of strangers) expect(text(after(name), who)).toBe(text(before, who));
    const moved = [ann, ...four].filter((who) => text(after(name), who) !== text(before, who));
    expect(moved).toEqual([ann, ...four]);
  });
  it.each(Object.keys(steps))('changes no refusal to others: %s', (name) => {
    const before = steps[name]?.before() ?? delegation();
    const tries: readonly Command[] = Object.values(steps).map(({ command }) => command);
    for (const who of strangers)
      for (const command of tries)
        expect(asks(after(name), who, command)).toEqual(asks(before, who, command));
  });
  it('has a row of secrets for each, all of them planted here but those without words', () => {
    const rows = secrets
      .map(({ event }) => event)
      .filter((event) =>
        /^(role|pen\.asked|draft|sugg|paper\.adv|rule|orders\.(put|vot|wit)|dissent)/.test(event),
      );
    expect([...new Set(rows)].filter((event) => !(event in steps)).toSorted()).toEqual([
      'orders.withdrawn',
      'paper.advised',
    ]);
  });
  it('is null for everybody without a seat, before and after', () => {
    for (const who of [eve, screen]) expect(seen(after('orders.put'), who).team).toBeNull();
    expect(seen(delegation(), gil).team?.teams.map(({ seat }) => seat)).toEqual([KES]);
    expect(seen(delegation(), ann).team?.teams).toHaveLength(4);
  });
});

describe('what a seat’s people see of one another', () => {
  it('is call signs, roles, who is here, asks for the pen and holds it', () => {
    const state = did(after('role.chosen'), dan, { type: 'pen.ask', on: true });
    const team = seen(state, fay, { present: [bob, fay] }).team?.teams[0];
    expect(
      team?.people.map(({ callSign, role, here, pen, asksForPen }) => [
        ...[callSign, role, here, pen, asksForPen],
      ]),
    ).toEqual([
      ['Bob Sign', null, true, true, false],
      ['Cyd Sign', mark, false, false, false],
      ['Dan Sign', null, false, false, true],
      ['Fay Sign', null, true, false, false],
    ]);
  });
  it('tells how a vote stands with those who are here', () => {
    const put = seen(after('orders.voted'), dan).team?.teams[0]?.put;
    expect(put).toMatchObject({ yes: 1, needed: 4, met: false, waiting: ['Dan Sign', 'Fay Sign'] });
  });
});

const offer: PaperAct = {
  type: 'offer.make',
  terms: {
    ...{ to: KES, demand: null, clauses: [{ by: KES, issue: issueId('passage'), to: 60 }] },
    ...{ private: true, lock: 1, verification: 'declared', expires: 2, sayFrom: '', sayTo: '' },
  },
};
const played = (): TableState => {
  let state = delegation();
  state = kept(state, cyd, {
    type: 'suggestion.make',
    ...{ turn: 1, about: { kind: 'add', order: rally }, reason: 'Now' },
  });
  state = kept(state, bob, { type: 'suggestion.settle', turn: 1, n: 1, take: true, note: '' });
  state = kept(state, dan, { type: 'talk.say', to: [KES], text: 'Well?' });
  state = kept(state, bob, { type: 'pen.pass', person: dan });
  state = kept(state, dan, { type: 'paper.act', turn: 1, act: offer });
  state = kept(state, dan, { ...lock, orders: [rally] });
  state = kept(state, fay, { type: 'dissent.record', turn: 1, reason: 'Too soon' });
  state = kept(state, ann, { type: 'phase.advance', turn: 1 });
  return kept(state, ann, { type: 'turn.publish', turn: 1 });
};

describe('contributions', () => {
  const over = (): TableState => kept(played(), ann, { type: 'room.end' });
  it('stay closed while the room is played', () => {
    for (const who of everybody) expect(seen(played(), who).team?.contributions ?? []).toEqual([]);
  });
  it('are each person’s own in the review, and control’s for all', () => {
    const all = seen(over(), ann).team?.contributions.filter(({ seat }) => seat === NOR) ?? [];
    const of = (who: PersonId) => all.find(({ person, turn }) => person === who && turn === 1);
    expect(of(cyd)).toMatchObject({ orders: 1, suggested: 1, taken: 1, pen: 'none' });
    expect(of(bob)).toMatchObject({ orders: 0, suggested: 0, pen: 'part' });
    expect(of(dan)).toMatchObject({ orders: 0, messages: 1, papers: 1, pen: 'part' });
    expect(of(fay)).toMatchObject({ dissents: 1, pen: 'none', callSign: 'Fay Sign' });
    const own = seen(over(), cyd).team?.contributions ?? [];
    expect(own.map(({ person }) => person)).toEqual(own.map(() => cyd));
    expect(own).toEqual(all.filter(({ person }) => person === cyd));
    for (const who of [eve, screen]) expect(seen(over(), who).team).toBeNull();
    expect(seen(over(), gil).team?.contributions.some(({ seat }) => seat === NOR)).toBe(false);
  });
  it('open dissent to everybody, without names for the wall', () => {
    expect(seen(over(), gil).review?.dissents).toEqual([
      { turn: 1, seat: NOR, callSign: 'Fay Sign', reason: 'Too soon' },
    ]);
    expect(seen(over(), screen).review?.dissents[0]?.callSign).toBe('');
    expect(text(played(), gil)).not.toContain('Too soon');
  });
});
