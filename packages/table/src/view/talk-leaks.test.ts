import { describe, expect, it } from 'vitest';
import { talkAudiences } from '../events/talk-events.ts';
import { channelId, lineId, personId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { ALD, ann, asks, bob, cyd, did, eve, gist, KES, NOR, room } from '../testing/given.ts';
import { secrets } from './secrets.ts';
import { view } from './view.ts';

const dan = personId('dan');
const screen = personId('screen');
const people = [
  [ann, 'control'],
  [bob, 'player'],
  [cyd, 'player'],
  [dan, 'player'],
  [eve, 'observer'],
  [screen, 'projector'],
] as const;
const everyone = people.map(([id]) => id);

/** Control leads; bob sits in Norland, cyd in Kesh, dan in Aldia, which carries between them. */
const started = (): TableState => {
  const seated = [
    [bob, NOR],
    [cyd, KES],
    [dan, ALD],
  ] as const;
  const full = seated.reduce(
    (state, [person, seat]) => did(state, person, { type: 'seat.claim', seat }),
    room({ controlled: true, advance: 'control' }, people),
  );
  return did(full, ann, { type: 'room.start' });
};
const seen = (state: TableState, who: string) => {
  const person = state.people[who];
  if (person === undefined) throw new Error(`no ${who}`);
  const around = { callSigns: {}, present: [], awaySince: {}, drafts: {} };
  return view(state, person, around);
};
const text = (state: TableState, who: string): string => JSON.stringify(seen(state, who));

const mark = 'S3NT1NEL';
const line = lineId(NOR, ALD, KES);
const pair = channelId([KES, NOR]);
const give = (words: string) => ({ type: 'relay.give', to: KES, via: ALD, text: words }) as const;
const say = (to: readonly string[], words = mark) =>
  ({ type: 'talk.say', to: [...to], text: words }) as const;
const alert = (more: { readonly meaning?: string }) => ({
  ...{ instrument: 'alert', params: { level: 3, towards: KES }, rationale: '' },
  ...{ meant: 'warning' as const, ...more },
});
const played = (more: { readonly meaning?: string } = {}): TableState => {
  let state = did(started(), bob, {
    ...{ type: 'orders.lock', turn: 1, orders: [alert(more)], forecast: null },
  });
  state = did(state, ann, { type: 'turn.resolve', turn: 1 });
  return did(state, ann, { type: 'turn.publish', turn: 1 });
};
const actOf = (state: TableState) => {
  const [act] = seen(state, cyd).signals?.acts ?? [];
  if (act === undefined) throw new Error('no act');
  return act.act;
};

type Row = readonly [string, () => TableState, readonly string[]];
/** A room with the mark planted, and all who may find it there. */
const planted: readonly Row[] = [
  ['a message that waits with its carrier', () => did(started(), bob, give(mark)), [ann, bob, dan]],
  [
    'what an altered message said before',
    () =>
      did(did(started(), bob, give(mark)), dan, {
        ...{ type: 'relay.pass', line, n: 1, text: 'other' },
      }),
    [ann, bob, dan],
  ],
  [
    'what it was altered to',
    () =>
      did(did(started(), bob, give('words')), dan, {
        ...{ type: 'relay.pass', line, n: 1, text: mark },
      }),
    [ann, cyd, dan],
  ],
  [
    'a message that was withheld',
    () => did(did(started(), bob, give(mark)), dan, { type: 'relay.withhold', line, n: 1 }),
    [ann, bob, dan],
  ],
  [
    'a hidden message',
    () =>
      did(did(started(), bob, say([KES])), ann, {
        ...{ type: 'message.hide', channel: pair, n: 1, on: true },
      }),
    [ann],
  ],
  [
    'a hidden message on a line, passed on and altered',
    () =>
      did(
        did(did(started(), bob, give(`${mark} a`)), dan, {
          ...{ type: 'relay.pass', line, n: 1, text: `${mark} b` },
        }),
        ann,
        { type: 'message.hide', channel: line, n: 1, on: true },
      ),
    [ann],
  ],
  [
    'why a message was reported',
    () =>
      did(did(started(), bob, say([KES], 'words')), cyd, {
        ...{ type: 'message.report', channel: pair, n: 1, why: mark },
      }),
    [ann],
  ],
  [
    'a public statement that waits',
    () => did(did(started(), ann, { type: 'statements.check', on: true }), bob, say(['PUBLIC'])),
    [ann, bob],
  ],
  [
    'why a statement was turned down',
    () =>
      did(
        did(did(started(), ann, { type: 'statements.check', on: true }), bob, say(['PUBLIC'], 'a')),
        ann,
        { type: 'statement.settle', from: NOR, n: 1, approve: false, reason: mark },
      ),
    [ann, bob],
  ],
  ['the line that says what an act is to tell', () => played({ meaning: mark }), [ann, bob]],
];

describe('what is hidden in talk', () => {
  it('has a row for each event that not everybody may read', () => {
    const told = new Set<string>(secrets.map(({ event }) => event));
    const hidden = Object.entries(talkAudiences).filter(([, audience]) => audience !== 'everyone');
    expect(hidden.map(([type]) => type).filter((type) => !told.has(type))).toEqual([]);
  });
  it.each(planted)('%s is for those who may know', (_, plant, readers) => {
    const state = plant();
    expect(everyone.filter((who) => text(state, who).includes(mark))).toEqual(readers);
  });
  it('sender, strangers and receiver see the same whether a message is kept or waits', () => {
    const waiting = did(started(), bob, give('words'));
    const kept = did(waiting, dan, { type: 'relay.withhold', line, n: 1 });
    for (const who of [bob, cyd, eve, screen]) expect(text(kept, who)).toBe(text(waiting, who));
    for (const who of [cyd, eve, screen]) expect(text(waiting, who)).toBe(text(started(), who));
  });
  it('a sender sees the same whether it was passed on, altered or kept', () => {
    const waiting = did(started(), bob, give('words'));
    for (const words of [null, 'other'])
      expect(text(did(waiting, dan, { type: 'relay.pass', line, n: 1, text: words }), bob)).toBe(
        text(waiting, bob),
      );
  });
  it('a receiver sees the same of an altered message as of one that was given so', () => {
    const pass = (words: string | null) =>
      ({ type: 'relay.pass', line, n: 1, text: words }) as const;
    const altered = did(did(started(), bob, give('words')), dan, pass('other'));
    const given = did(did(started(), bob, give('other')), dan, pass(null));
    expect(text(altered, cyd)).toBe(text(given, cyd));
    // Nor does one that was kept before it leave a trace.
    let second = did(did(started(), bob, give('words')), bob, give('other'));
    second = did(second, dan, { type: 'relay.withhold', line, n: 1 });
    second = did(second, dan, { ...pass(null), n: 2 });
    expect(text(second, cyd)).toBe(text(given, cyd));
  });
  it('nobody else learns who was muted, who reported, or what was frozen', () => {
    const talked = did(started(), bob, say([KES], 'words'));
    const acts: readonly (readonly [string, TableState, readonly string[]])[] = [
      ['mute', did(talked, ann, { type: 'person.mute', person: bob, on: true }), [ann, bob]],
      [
        'report',
        did(talked, cyd, { type: 'message.report', channel: pair, n: 1, why: '' }),
        [ann, cyd],
      ],
      [
        'freeze',
        did(talked, ann, { type: 'channel.freeze', channel: pair, on: true }),
        [ann, bob, cyd],
      ],
    ];
    for (const [name, state, knows] of acts)
      for (const who of everyone)
        expect([name, who, text(state, who) === text(talked, who)]).toEqual([
          ...[name, who, !knows.includes(who)],
        ]);
  });
});

describe('how an act was meant and read', () => {
  it('asks all others of a public act, and keeps each answer to its seat', () => {
    const state = played();
    const act = actOf(state);
    expect(seen(state, cyd).signals?.acts).toEqual([{ act, read: null }]);
    expect(seen(state, bob).signals?.acts).toEqual([]);
    expect(seen(state, eve).signals).toBeNull();
    const read = did(state, cyd, { type: 'reading.give', act, reading: 'bluff' });
    expect(seen(read, cyd).signals?.acts).toEqual([{ act, read: 'bluff' }]);
    for (const who of [ann, bob, dan, eve, screen]) expect(text(read, who)).toBe(text(state, who));
    const again = did(read, cyd, { type: 'reading.give', act, reading: 'unclear' });
    expect(seen(again, cyd).signals?.acts).toEqual([{ act, read: 'unclear' }]);
  });
  it('looks the same to others whatever it was meant to say', () => {
    const plain = seen(played(), dan);
    expect(seen(played({ meaning: 'one line' }), dan)).toEqual(plain);
  });
  it('is open to all in the review, beside what the model told', () => {
    let state = played({ meaning: 'stay away' });
    const act = actOf(state);
    state = did(state, cyd, { type: 'reading.give', act, reading: 'bluff' });
    state = did(state, ann, { type: 'room.end' });
    for (const who of [dan, eve]) {
      const [gap] = seen(state, who).review?.signals ?? [];
      expect(gap).toMatchObject({
        ...{ turn: 1, act, by: NOR, meant: 'warning', meaning: 'stay away' },
        read: [{ seat: KES, reading: 'bluff' }],
      });
      expect(gap?.model.map(({ seat }) => seat)).toEqual([KES]);
    }
  });
  it('takes no answer about what the seat did not see done', () => {
    const state = played();
    const act = actOf(state);
    expect(gist(asks(state, bob, { type: 'reading.give', act, reading: 'bluff' }))).toBe(
      'unknown-message act',
    );
    expect(gist(asks(started(), cyd, { type: 'reading.give', act, reading: 'bluff' }))).toBe(
      'unknown-message act',
    );
    expect(gist(asks(state, eve, { type: 'reading.give', act, reading: 'bluff' }))).toBe('no-seat');
  });
});
