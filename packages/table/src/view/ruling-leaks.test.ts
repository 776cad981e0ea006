import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/commands.ts';
import { rulingAudiences } from '../events/ruling-events.ts';
import { personId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { ann, asks, bob, cyd, did, eve, gist, KES, NOR, room } from '../testing/given.ts';
import { secrets } from './secrets.ts';
import { view } from './view.ts';

const [dee, screen] = [personId('dee'), personId('screen')];
const people = [
  [ann, 'control'],
  [dee, 'control'],
  [bob, 'player'],
  [cyd, 'player'],
  [eve, 'observer'],
  [screen, 'projector'],
] as const;
const others = [bob, cyd, eve, screen];
const started = (): TableState => {
  const one = did(room({ controlled: true, advance: 'control' }, people), bob, {
    type: 'seat.claim',
    seat: NOR,
  });
  return did(did(one, cyd, { type: 'seat.claim', seat: KES }), ann, { type: 'room.start' });
};
const seen = (state: TableState, who: string) => {
  const person = state.people[who];
  if (person === undefined) throw new Error(`no ${who}`);
  const callSigns = { ann: 'Ann Sign', dee: 'Dee Sign', bob: 'Bob Sign' };
  return view(state, person, { callSigns, present: [], awaySince: {}, drafts: {} });
};
const text = (state: TableState, who: string): string => JSON.stringify(seen(state, who));
const readers = (state: TableState): readonly string[] =>
  people.map(([id]) => id).filter((who) => text(state, who).includes(mark));

const mark = 'S3NT1NEL';
type Make = Extract<Command, { readonly type: 'ruling.make' }>;
const make = (more: Partial<Make> = {}): Make => ({
  ...{ type: 'ruling.make', reason: `${mark} reason`, audience: 'control', undoes: null },
  matters: [{ kind: 'quantity', quantity: 'support', subject: NOR, to: 41 }],
  ...more,
});
const argue: Command = {
  ...{ type: 'act.argue', turn: 1, act: `${mark} act`, result: `${mark} result` },
  reasons: [`${mark} why`],
};
const name = { seat: NOR, turn: 1, n: 1 } as const;
type Rule = Extract<Command, { readonly type: 'act.rule' }>;
const rule = (more: Partial<Rule> = {}): Rule => ({
  ...{ type: 'act.rule', ...name, odds: 'certain', audience: 'control' },
  ...{ reason: 'quite plausible to us', matters: [] },
  ...more,
});
const argued = (): TableState => did(started(), bob, argue);

describe('a ruling that is kept from somebody', () => {
  it('has a row for every kind of event', () => {
    const told = new Set<string>(secrets.map(({ event }) => event));
    expect(Object.keys(rulingAudiences).filter((type) => !told.has(type))).toEqual([]);
  });
  it('shows the same to them whatever its reason, its author and its number', () => {
    const state = did(started(), ann, make());
    const other = did(started(), dee, make({ reason: 'quite another reason' }));
    const third = did(did(did(started(), dee, make()), dee, make({ undoes: 1 })), ann, make());
    for (const who of others) {
      expect(text(other, who)).toBe(text(state, who));
      expect(text(third, who)).toBe(text(state, who));
      expect(text(state, who)).not.toContain(mark);
    }
    expect(readers(state)).toEqual([ann, dee]);
  });
  it('keeps a figure that a seat sees exactly right, without a line that says why', () => {
    const state = did(started(), ann, make());
    const dial = seen(state, bob).seat?.dials.find(({ quantity }) => quantity === 'support');
    expect(dial?.value).toBe(41_000_000);
    expect(seen(state, bob).ledger).toEqual(seen(started(), bob).ledger);
    // Nobody else can tell more than the band that all see.
    for (const who of [cyd, eve, screen]) {
      const near = did(
        started(),
        ann,
        make({ matters: [{ kind: 'quantity', quantity: 'support', subject: NOR, to: 42 }] }),
      );
      expect(text(near, who)).toBe(text(state, who));
    }
  });
  it('is told to those whom control names, with its reason, and leaves no trace of hidden ones', () => {
    const open = make({ audience: [NOR] });
    const state = did(started(), ann, open);
    expect(readers(state)).toEqual([ann, dee, bob]);
    const line = seen(state, bob).ledger.lines.find(({ entry }) => entry.kind === 'ruling');
    expect(line).toMatchObject({ headline: true, place: 'aimed' });
    const before = did(did(started(), ann, make()), ann, make({ undoes: 1 }));
    const withHidden = did(before, ann, open);
    const elsewise = did(
      did(did(started(), dee, make({ reason: 'something else again' })), dee, make({ undoes: 1 })),
      ann,
      open,
    );
    for (const who of others) expect(text(withHidden, who)).toBe(text(elsewise, who));
  });
  it('opens to everybody with the review', () => {
    const ended = did(did(started(), ann, make()), ann, { type: 'room.end' });
    for (const who of others) expect(text(ended, who)).toContain(`${mark} reason`);
    expect(seen(ended, eve).rulings.made[0]).toMatchObject({ n: 1, callSign: 'Ann Sign' });
    expect(seen(ended, screen).rulings.made[0]?.callSign).toBe('');
  });
});

describe('an act that a seat argues', () => {
  it('is its own and control’s, with what control says of it beforehand', () => {
    const weighed = did(argued(), ann, {
      ...{ type: 'act.weigh', ...name, odds: 'even', note: `${mark} note` },
    });
    const refused = did(weighed, ann, { type: 'act.refuse', ...name, reason: `${mark} no` });
    for (const state of [argued(), weighed, refused]) {
      expect(readers(state)).toEqual([ann, dee, bob]);
      for (const who of [cyd, eve, screen]) expect(text(state, who)).toBe(text(started(), who));
    }
  });
  it('is told to others as far as control says: what it was and what came of it', () => {
    const quiet = did(argued(), ann, rule());
    expect(readers(quiet)).toEqual([ann, dee, bob]);
    for (const who of [cyd, eve, screen]) expect(text(quiet, who)).toBe(text(started(), who));
    const told = did(argued(), ann, rule({ audience: [KES] }));
    expect(readers(told)).toEqual([ann, dee, bob, cyd]);
    expect(seen(told, cyd).rulings.acts).toMatchObject([
      { act: `${mark} act`, reasons: [], callSign: '', fate: { kind: 'ruled' } },
    ]);
    expect(seen(did(argued(), ann, rule({ audience: 'all' })), screen).rulings.acts).toHaveLength(
      1,
    );
  });
  it('tells nothing of the draw before the turn is published', () => {
    const resolved = did(argued(), ann, { type: 'turn.resolve', turn: 1 });
    const hit = did(resolved, ann, rule({ audience: 'all' }));
    const miss = did(resolved, ann, rule({ audience: 'all', odds: 'no' }));
    for (const who of others) {
      expect(text(hit, who)).toBe(text(miss, who));
      expect(text(hit, who)).toBe(text(resolved, who));
      expect(gist(asks(hit, bob, { type: 'act.withdraw', turn: 1 }))).toBe(
        gist(asks(resolved, bob, { type: 'act.withdraw', turn: 1 })),
      );
    }
    const out = did(hit, ann, { type: 'turn.publish', turn: 1 });
    expect(seen(out, bob).rulings.acts[0]?.fate).toMatchObject({ kind: 'ruled' });
  });
});

describe('a note', () => {
  it('is read in control alone, in the review too', () => {
    const entry = started().world.ledger.flat()[0]?.id;
    if (entry === undefined) throw new Error('an empty ledger');
    const state = did(started(), ann, { type: 'note.pin', entry, text: mark });
    expect(readers(state)).toEqual([ann, dee]);
    expect(seen(state, dee).rulings.notes).toMatchObject([{ callSign: 'Ann Sign', mine: false }]);
    for (const who of others) expect(text(state, who)).toBe(text(started(), who));
    expect(readers(did(state, ann, { type: 'room.end' }))).toEqual([ann, dee]);
  });
});
