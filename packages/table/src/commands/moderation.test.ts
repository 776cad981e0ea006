import { describe, expect, it } from 'vitest';
import { channelId, personId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { ALD, ann, asks, bob, cyd, did, eve, gist, KES, NOR, room } from '../testing/given.ts';
import { openRecord } from '../view/open-record.ts';
import { view } from '../view/view.ts';

const dan = personId('dan');
const people = [
  [ann, 'control'],
  [bob, 'player'],
  [cyd, 'player'],
  [dan, 'player'],
  [eve, 'observer'],
] as const;
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
const say = (to: readonly string[], text = 'words') =>
  ({ type: 'talk.say', to: [...to], text }) as const;
const pair = channelId([KES, NOR]);
const everybody = channelId(['PUBLIC']);
const seen = (state: TableState, who: string) => {
  const person = state.people[who];
  if (person === undefined) throw new Error(who);
  const callSigns = { bob: 'Bob Sign', cyd: 'Cyd Sign', dan: 'Dan Sign' };
  return view(state, person, { callSigns, present: [], awaySince: {}, drafts: {} }).talk;
};

describe('order in talk', () => {
  it('mutes a person everywhere but towards control, and gives the word back', () => {
    const state = did(started(), ann, { type: 'person.mute', person: bob, on: true });
    expect(gist(asks(state, bob, say([KES])))).toBe('muted');
    expect(gist(asks(state, bob, say(['PUBLIC'])))).toBe('muted');
    expect(gist(asks(state, bob, { type: 'relay.give', to: KES, via: ALD, text: 'a' }))).toBe(
      'muted',
    );
    expect(gist(asks(state, bob, say(['CONTROL'])))).toEqual(['talk.said']);
    expect(gist(asks(state, ann, say([NOR])))).toEqual(['talk.said']);
    expect(seen(state, bob).muted).toBe(true);
    expect(seen(state, cyd)).toEqual(seen(started(), cyd));
    const back = did(state, ann, { type: 'person.mute', person: bob, on: false });
    expect(gist(asks(back, bob, say([KES])))).toEqual(['talk.said']);
    expect(gist(asks(started(), ann, { type: 'person.mute', person: ann, on: true }))).toBe(
      'not-allowed person',
    );
  });
  it('lets a muted carrier pass on what others said, and not put in a word', () => {
    let state = did(started(), bob, { type: 'relay.give', to: KES, via: ALD, text: 'a' });
    state = did(state, ann, { type: 'person.mute', person: dan, on: true });
    const line = state.talk.relays[0]?.line ?? pair;
    expect(gist(asks(state, dan, { type: 'relay.pass', line, n: 1, text: 'b' }))).toBe('muted');
    expect(gist(asks(state, dan, { type: 'relay.pass', line, n: 1, text: null }))).toEqual([
      'relay.passed',
    ]);
  });
  it('freezes one channel and no other', () => {
    let state = did(started(), bob, say([KES]));
    state = did(state, ann, { type: 'channel.freeze', channel: pair, on: true });
    expect(gist(asks(state, cyd, say([NOR])))).toBe('channel-frozen');
    expect(gist(asks(state, cyd, say([ALD])))).toEqual(['talk.said']);
    expect(
      gist(asks(state, ann, { type: 'channel.freeze', channel: channelId([KES]), on: true })),
    ).toBe('unknown-message channel');
    expect(seen(state, cyd).channels[0]?.frozen).toBe(true);
    const led = did(state, bob, say(['CONTROL']));
    const desk = channelId(['CONTROL', NOR]);
    expect(gist(asks(led, ann, { type: 'channel.freeze', channel: desk, on: true }))).toBe(
      'not-allowed channel',
    );
    const open = did(state, ann, { type: 'channel.freeze', channel: pair, on: false });
    expect(gist(asks(open, cyd, say([NOR])))).toEqual(['talk.said']);
  });
  it('freezes a line through a third seat for those who give and carry, and tells its end nothing', () => {
    const gave = { type: 'relay.give', to: KES, via: ALD, text: 'a' } as const;
    let state = did(started(), bob, gave);
    const line = state.talk.relays[0]?.line ?? pair;
    state = did(state, dan, { type: 'relay.pass', line, n: 1, text: null });
    state = did(state, bob, gave);
    const before = seen(state, cyd);
    state = did(state, ann, { type: 'channel.freeze', channel: line, on: true });
    expect(gist(asks(state, bob, gave))).toBe('channel-frozen');
    expect(gist(asks(state, dan, { type: 'relay.pass', line, n: 2, text: null }))).toBe(
      'channel-frozen',
    );
    expect(seen(state, bob).lines[0]?.frozen).toBe(true);
    expect(seen(state, cyd)).toEqual(before);
    // The way back is another line.
    expect(gist(asks(state, cyd, { ...gave, to: NOR }))).toEqual(['relay.given']);
  });
  it('silences all talk but control’s', () => {
    const state = did(started(), ann, { type: 'talk.silence', on: true });
    expect(gist(asks(state, bob, say(['PUBLIC'])))).toBe('silenced');
    expect(gist(asks(state, ann, say(['PUBLIC'])))).toEqual(['talk.said']);
    expect(seen(state, eve).silenced).toBe(true);
  });
  it('hides a message from all but control, in the record too', () => {
    let state = did(did(started(), bob, say([KES], 'rude')), cyd, say([NOR], 'fine'));
    const before = state;
    state = did(state, ann, { type: 'message.hide', channel: pair, n: 1, on: true });
    for (const who of [bob, cyd])
      expect(seen(state, who).channels[0]?.messages[0]).toMatchObject({ text: '', hidden: true });
    expect(seen(state, ann).channels[0]?.messages[0]).toMatchObject({ text: 'rude', hidden: true });
    const over = did(state, ann, { type: 'room.end' });
    expect(JSON.stringify(seen(over, eve))).not.toContain('rude');
    const said = { type: 'talk.said', channel: pair, members: [KES, NOR], from: NOR } as const;
    const record = openRecord(over, [
      { ...said, person: bob, text: 'rude' },
      { ...said, person: bob, text: 'fine' },
      { type: 'person.muted', person: bob, on: true },
    ]);
    expect(record.map((event) => (event?.type === 'talk.said' ? event.text : event))).toEqual([
      '',
      'fine',
      null,
    ]);
    const shown = did(state, ann, { type: 'message.hide', channel: pair, n: 1, on: false });
    expect(seen(shown, cyd)).toEqual(seen(before, cyd));
    expect(gist(asks(state, ann, { type: 'message.hide', channel: pair, n: 9, on: true }))).toBe(
      'unknown-message n',
    );
  });
  it('is control’s, or in a hosted room the host’s where they hear no more by it', () => {
    const hosted = room();
    expect(gist(asks(hosted, ann, { type: 'talk.silence', on: true }))).toEqual(['talk.silenced']);
    expect(gist(asks(hosted, ann, { type: 'person.mute', person: bob, on: true }))).toEqual([
      'person.muted',
    ]);
    expect(gist(asks(hosted, ann, { type: 'channel.freeze', channel: pair, on: true }))).toBe(
      'not-allowed',
    );
    expect(gist(asks(hosted, ann, { type: 'statements.check', on: true }))).toBe('not-allowed');
    for (const command of [
      { type: 'talk.silence', on: true },
      { type: 'person.mute', person: cyd, on: true },
      { type: 'channel.freeze', channel: everybody, on: true },
      { type: 'message.hide', channel: everybody, n: 1, on: true },
      { type: 'statements.check', on: true },
      { type: 'report.settle', report: 1, on: true },
    ] as const)
      expect(gist(asks(started(), bob, command))).toBe('not-allowed');
  });
});

describe('reports', () => {
  it('bring ten messages around the one before control, as they stood', () => {
    let state = started();
    for (let at = 1; at <= 20; at += 1) state = did(state, bob, say([KES], `word ${at}`));
    state = did(state, cyd, { type: 'message.report', channel: pair, n: 12, why: 'rude' });
    state = did(state, ann, { type: 'message.hide', channel: pair, n: 12, on: true });
    const [report] = seen(state, ann).desk?.reports ?? [];
    expect(report).toMatchObject({ by: 'Cyd Sign', seat: KES, n: 12, why: 'rude', settled: false });
    expect(report?.context.map(({ n }) => n)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    expect(report?.context[5]?.text).toBe('word 12');
    expect(seen(state, cyd).channels[0]?.messages[11]?.reported).toBe(true);
    expect(seen(state, bob).channels[0]?.messages[11]?.reported).toBe(false);
    const again = asks(state, cyd, { type: 'message.report', channel: pair, n: 12, why: '' });
    expect(gist(again)).toEqual([]);
    const closed = did(state, ann, { type: 'report.settle', report: 1, on: true });
    expect(seen(closed, ann).desk?.reports[0]?.settled).toBe(true);
  });
  it('take eleven at either end of a talk', () => {
    let state = started();
    for (let at = 1; at <= 15; at += 1) state = did(state, bob, say([KES], `word ${at}`));
    for (const [n, first] of [
      [1, 1],
      [15, 5],
    ] as const) {
      const told = did(state, cyd, { type: 'message.report', channel: pair, n, why: '' });
      const context = told.talk.reports[0]?.context ?? [];
      expect(context).toHaveLength(11);
      expect(context[0]?.n).toBe(first);
    }
  });
  it('name a carried message by what the reporter got', () => {
    let state = started();
    for (const text of ['one', 'two'])
      state = did(state, bob, { type: 'relay.give', to: KES, via: ALD, text });
    const line = state.talk.relays[0]?.line ?? pair;
    state = did(state, dan, { type: 'relay.pass', line, n: 2, text: 'worse' });
    state = did(state, cyd, { type: 'message.report', channel: line, n: 1, why: '' });
    expect(state.talk.reports[0]).toMatchObject({ n: 2 });
    expect(state.talk.reports[0]?.context[1]).toMatchObject({ text: 'two', passed: 'worse' });
  });
  it('are of what the reporter hears, in a room with control', () => {
    const state = did(started(), bob, say([KES]));
    const command = { type: 'message.report', channel: pair, n: 1, why: '' } as const;
    for (const who of [dan, eve]) {
      expect(gist(asks(state, who, command))).toBe('unknown-message n');
      expect(gist(asks(started(), who, command))).toBe('unknown-message n');
    }
    expect(gist(asks(room(), bob, command))).toBe('no-control');
  });
});

describe('public statements that wait', () => {
  const checked = (): TableState => did(started(), ann, { type: 'statements.check', on: true });
  it('show once control has approved them, under their author’s name', () => {
    let state = did(did(checked(), cyd, say(['PUBLIC'], 'other')), bob, say(['PUBLIC'], 'mine'));
    expect(seen(state, eve).channels).toEqual([]);
    expect(seen(state, bob).held).toMatchObject([{ n: 1, text: 'mine', status: 'waiting' }]);
    expect(seen(state, ann).desk?.queue.map(({ from, n }) => [from, n])).toEqual([
      [KES, 1],
      [NOR, 1],
    ]);
    const settle = { type: 'statement.settle', from: NOR, n: 1, reason: '' } as const;
    state = did(state, ann, { ...settle, approve: true });
    expect(seen(state, eve).channels[0]?.messages).toMatchObject([{ from: NOR, text: 'mine' }]);
    expect(seen(state, bob).held).toEqual([]);
    expect(gist(asks(state, ann, { ...settle, approve: true }))).toBe('already-settled n');
    expect(gist(asks(state, ann, say(['PUBLIC'])))).toEqual(['talk.said']);
  });
  it('are turned down with a reason, and may be shown after all', () => {
    let state = did(checked(), bob, say(['PUBLIC'], 'mine'));
    const settle = { type: 'statement.settle', from: NOR, n: 1 } as const;
    expect(gist(asks(state, ann, { ...settle, approve: false, reason: '' }))).toBe(
      'reason-needed reason',
    );
    state = did(state, ann, { ...settle, approve: false, reason: 'too long' });
    expect(seen(state, bob).held).toMatchObject([{ status: 'declined', reason: 'too long' }]);
    expect(gist(asks(state, ann, { ...settle, approve: true, reason: '' }))).toEqual([
      'statement.settled',
      'talk.said',
    ]);
  });
});
