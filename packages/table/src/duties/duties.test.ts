import { demandId, entryIdFrom, injectId } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { commandSchema } from '../commands/commands.ts';
import type { Command } from '../commands/commands.ts';
import { asChannelId } from '../ids.ts';
import { ann, asks, KES, NOR, rally } from '../testing/given.ts';
import { hashOf, staffed, staffPerson } from '../testing/staff.ts';
import { duties } from './duties.ts';
import type { Duty } from './duties.ts';

const channel = asChannelId('PUBLIC');
const draft = { title: 'A storm', text: '', to: 'all', when: { on: 'hand' }, effects: [] } as const;
/** One of each command; one that is missing here does not compile. */
const one: { readonly [Type in Command['type']]: Extract<Command, { readonly type: Type }> } = {
  'seat.claim': { type: 'seat.claim', seat: NOR },
  'seat.claim-by-key': { type: 'seat.claim-by-key', key: 'ABCD' },
  'seat.place': { type: 'seat.place' },
  'whisper.see': { type: 'whisper.see', n: 1 },
  'seats.spread': { type: 'seats.spread' },
  'seat.set-door': { type: 'seat.set-door', seat: NOR, door: 'held' },
  'miss-rule.choose': { type: 'miss-rule.choose', seat: NOR, rule: 'wait' },
  'deputy.end': { type: 'deputy.end', seat: NOR },
  'seat.nudge': { type: 'seat.nudge', seat: NOR },
  'broadcast.send': { type: 'broadcast.send', text: 'To all' },
  'whisper.send': { type: 'whisper.send', seat: NOR, text: 'To you' },
  'seat.leave': { type: 'seat.leave' },
  'room.observe': { type: 'room.observe' },
  'pen.take': { type: 'pen.take' },
  'pen.pass': { type: 'pen.pass', person: 'cyd' },
  'seat.give-to-bot': { type: 'seat.give-to-bot', seat: NOR },
  'seat.hand-back': { type: 'seat.hand-back', seat: NOR },
  'room.start': { type: 'room.start' },
  'phase.advance': { type: 'phase.advance', turn: 1 },
  'clock.pause': { type: 'clock.pause' },
  'clock.resume': { type: 'clock.resume' },
  'clock.extend': { type: 'clock.extend', seconds: 60 },
  'orders.lock': { type: 'orders.lock', turn: 1, orders: [], forecast: null },
  'orders.unlock': { type: 'orders.unlock', turn: 1 },
  'paper.act': {
    type: 'paper.act',
    turn: 1,
    act: { type: 'demand.withdraw', demand: demandId('1.NOR.1'), reason: '' },
  },
  'talk.say': { type: 'talk.say', to: ['PUBLIC'], text: 'To all' },
  'turn.resolve': { type: 'turn.resolve', turn: 1 },
  'turn.publish': { type: 'turn.publish', turn: 1 },
  'world.inject': { type: 'world.inject', inject: injectId('outcry') },
  'inject.write': { type: 'inject.write', inject: null, draft, then: 'draft' },
  'inject.import': { type: 'inject.import', drafts: [draft] },
  'inject.set': { type: 'inject.set', injects: ['outcry'], to: 'held' },
  'advice.set': { type: 'advice.set', on: false },
  'forecast.set': { type: 'forecast.set', on: false },
  'room.end': { type: 'room.end' },
  'practice.end': { type: 'practice.end' },
  'role.choose': { type: 'role.choose', role: 'Press' },
  'pen.ask': { type: 'pen.ask', on: true },
  'suggestion.make': {
    type: 'suggestion.make',
    ...{ turn: 1, reason: 'Why', about: { kind: 'remove', line: rally } },
  },
  'suggestion.settle': { type: 'suggestion.settle', turn: 1, n: 1, take: true, note: '' },
  'paper.advise': {
    type: 'paper.advise',
    ...{ turn: 1, paper: 'offer', id: 'x', answer: 'yes', reason: 'Why' },
  },
  'rule.set': { type: 'rule.set', seat: NOR, rule: 'majority' },
  'orders.vote': { type: 'orders.vote', turn: 1, put: 1, answer: 'yes', reason: '' },
  'dissent.record': { type: 'dissent.record', turn: 1, reason: 'Why' },
  'relay.give': { type: 'relay.give', to: NOR, via: KES, text: 'Pass it on' },
  'relay.pass': { type: 'relay.pass', line: channel, n: 1, text: null },
  'relay.withhold': { type: 'relay.withhold', line: channel, n: 1 },
  'message.report': { type: 'message.report', channel, n: 1, why: '' },
  'report.settle': { type: 'report.settle', report: 1, on: true },
  'message.hide': { type: 'message.hide', channel, n: 1, on: true },
  'channel.freeze': { type: 'channel.freeze', channel, on: true },
  'person.mute': { type: 'person.mute', person: 'bob', on: true },
  'talk.silence': { type: 'talk.silence', on: true },
  'statements.check': { type: 'statements.check', on: true },
  'statement.settle': { type: 'statement.settle', from: NOR, n: 1, approve: true, reason: '' },
  'demand.see': { type: 'demand.see', demand: demandId('1.NOR.1') },
  'reading.give': { type: 'reading.give', act: entryIdFrom('1.1'), reading: 'unclear' },
  'ruling.make': {
    type: 'ruling.make',
    ...{ matters: [], reason: 'A reason that is long enough', audience: 'all', undoes: null },
  },
  'act.argue': { type: 'act.argue', turn: 1, act: 'We sing', result: 'They hum', reasons: ['Why'] },
  'act.withdraw': { type: 'act.withdraw', turn: 1 },
  'act.weigh': { type: 'act.weigh', seat: NOR, turn: 1, n: 1, odds: 'even', note: '' },
  'act.rule': {
    type: 'act.rule',
    ...{ seat: NOR, turn: 1, n: 1, odds: 'even', reason: 'Why', audience: 'all', matters: [] },
  },
  'act.refuse': { type: 'act.refuse', seat: NOR, turn: 1, n: 1, reason: 'Why' },
  'note.pin': { type: 'note.pin', entry: entryIdFrom('1.1'), text: 'Look here' },
  'note.drop': { type: 'note.drop', n: 1 },
  'deadline.put-off': { type: 'deadline.put-off', turn: 1 },
  'seat.offer': { type: 'seat.offer', seat: NOR, on: true },
  'person.release': { type: 'person.release', person: 'bob' },
  'room.branch': { type: 'room.branch', turn: 1, move: false },
  'view.look': { type: 'view.look', look: { kind: 'observer' } },
  'control.invite': { type: 'control.invite', hash: hashOf(99), duties: ['analyst'] },
  'invitation.revoke': { type: 'invitation.revoke', n: 1 },
  'duties.set': { type: 'duties.set', person: ann, duties: ['umpire'] },
  'control.remove': { type: 'control.remove', person: ann },
  'shadow.ask': { type: 'shadow.ask', seat: NOR },
  'shadow.answer': { type: 'shadow.answer', person: 'eve', yes: true },
  'shadow.end': { type: 'shadow.end', person: 'eve' },
  'grade.set': { type: 'grade.set', person: 'eve', grade: { kind: 'truth' } },
  'screen.pin': { type: 'screen.pin', scene: 'clock' },
  'screen.hide-code': { type: 'screen.hide-code', on: true },
  'locks.name': { type: 'locks.name', on: true },
  'reveal.set': { type: 'reveal.set', reveal: 'control' },
  'review.open': { type: 'review.open' },
  'questions.set': { type: 'questions.set', questions: [] },
  'answer.write': { type: 'answer.write', question: 'debrief.1', text: 'So' },
  'answers.close': { type: 'answers.close', on: true },
  'rubric.set': { type: 'rubric.set', rows: [{ id: 'one', text: 'One' }] },
  'sheet.write': { type: 'sheet.write', about: { seat: NOR, person: null }, marks: [] },
  'sheet.give': { type: 'sheet.give', about: { seat: NOR, person: null } },
};
const types = commandSchema.options.map(({ shape }) => shape.type.value);

/** What belongs to the people of a seat, and is none of control's. */
const ofSeats: ReadonlySet<Command['type']> = new Set([
  ...(['seat.claim', 'seat.leave', 'room.observe', 'pen.take', 'orders.lock'] as const),
  ...(['orders.unlock', 'paper.act', 'role.choose', 'pen.ask', 'suggestion.make'] as const),
  ...(['suggestion.settle', 'paper.advise', 'orders.vote', 'dissent.record'] as const),
  ...(['relay.give', 'relay.pass', 'relay.withhold', 'message.report'] as const),
  ...(['demand.see', 'reading.give', 'answer.write'] as const),
  ...(['act.argue', 'act.withdraw', 'whisper.see'] as const),
  ...(['seat.claim-by-key', 'seat.place'] as const),
  ...(['shadow.ask', 'shadow.answer', 'shadow.end'] as const),
]);
/** What each duty may do beside looking, as people are told it; a director does all. */
const allowed: Readonly<Record<Exclude<Duty, 'director'>, readonly Command['type'][]>> = {
  umpire: [
    ...(['phase.advance', 'turn.resolve', 'turn.publish'] as const),
    ...(['clock.pause', 'clock.resume', 'clock.extend', 'deadline.put-off'] as const),
    ...(['ruling.make', 'act.weigh', 'act.rule', 'act.refuse'] as const),
    ...(['note.pin', 'note.drop', 'seat.nudge'] as const),
  ],
  injects: ['world.inject', 'inject.write', 'inject.import', 'inject.set'],
  talk: [
    ...(['talk.say', 'report.settle', 'message.hide', 'channel.freeze', 'person.mute'] as const),
    ...(['talk.silence', 'statements.check', 'statement.settle'] as const),
    ...(['screen.pin', 'screen.hide-code'] as const),
    ...(['seat.nudge', 'broadcast.send', 'whisper.send'] as const),
  ],
  analyst: ['note.pin', 'note.drop'],
};
const codeOf = (duty: Duty, type: Command['type']): string => {
  const decision = asks(staffed(), staffPerson(duty), one[type]);
  return decision.ok ? 'ok' : decision.refusal.code;
};

describe('command by duty', () => {
  it.each(types.filter((type) => ofSeats.has(type)))('%s is none of control’s', (type) => {
    for (const duty of duties) expect(['ok', 'not-your-duty']).not.toContain(codeOf(duty, type));
  });
  it.each(types.filter((type) => !ofSeats.has(type)))('%s', (type) => {
    const refused = duties.filter((duty) => codeOf(duty, type) === 'not-your-duty');
    const expected = duties.filter(
      (duty) => duty !== 'director' && type !== 'view.look' && !allowed[duty].includes(type),
    );
    expect(refused).toEqual(expected);
  });
  it('adds up where somebody has several', () => {
    const state = staffed();
    const who = staffPerson('injects');
    const both = asks(state, ann, {
      ...{ type: 'duties.set', person: who, duties: ['injects', 'talk'] },
    });
    expect(both).toMatchObject({ ok: true, events: [{ duties: ['injects', 'talk'] }] });
  });
});
