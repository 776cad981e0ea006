import { describe, expect, it } from 'vitest';
import { commandSchema } from '../commands/commands.ts';
import type { Command } from '../commands/commands.ts';
import { personId } from '../ids.ts';
import type { PersonId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { ann, asks, bob, cyd, did, eve, fed, gist, KES, NOR } from '../testing/given.ts';
import { dan, delegation, everybody, gil, kept } from '../testing/four.ts';
import { openRecord } from './open-record.ts';
import { view } from './view.ts';

const mark = 'S3NT1NEL';
const own: Command = {
  type: 'questions.set',
  questions: [{ id: 'q1', text: 'What did you fear?' }],
};
const ended = (): TableState => did(did(delegation(), ann, own), ann, { type: 'room.end' });
const seen = (state: TableState, who: PersonId) => {
  const person = state.people[who];
  if (person === undefined) throw new Error(`no ${who}`);
  return view(state, person, { callSigns: {}, present: [], awaySince: {}, drafts: {} });
};
const readers = (state: TableState): readonly PersonId[] =>
  everybody.filter((who) => JSON.stringify(seen(state, who)).includes(mark));
const answer = (text: string): Command => ({ type: 'answer.write', question: 'q1', text });
const about = (person: PersonId | null) => ({ seat: NOR, person });
const sheet = (person: PersonId | null): Command => ({
  type: 'sheet.write',
  about: about(person),
  marks: [{ row: 'reasons', level: 2, comment: mark, turns: [1] }],
});

describe('answers to the questions', () => {
  it('are for one’s own seat and control, whatever has opened', () => {
    const state = did(ended(), cyd, answer(mark));
    expect(seen(state, bob).room.open).toBe(true);
    expect(readers(state)).toEqual(
      everybody.filter((who) => ![gil, eve, everybody.at(-1)].includes(who)),
    );
    expect(seen(state, cyd).assess.answers).toMatchObject([{ mine: true, seat: NOR, text: mark }]);
    expect(seen(state, gil).assess).toEqual(seen(ended(), gil).assess);
  });
  it('are not for those who look on with the seat, or with leave to see everything', () => {
    const state = did(ended(), cyd, answer(mark));
    for (const grade of [{ kind: 'shadow', seat: NOR }, { kind: 'truth' }] as const) {
      const granted = fed(state, [{ type: 'grade.set', person: eve, grade }]);
      expect(JSON.stringify(seen(granted, eve))).not.toContain(mark);
    }
    const talker = personId('talker');
    const staffed = fed(state, [
      { type: 'person.joined', person: talker, role: 'control' },
      { type: 'duties.set', person: talker, duties: ['talk'] },
    ]);
    expect(JSON.stringify(seen(staffed, talker))).not.toContain(mark);
  });
  it('can be changed and taken back until control closes them', () => {
    const twice = did(did(ended(), cyd, answer('one')), cyd, answer('two'));
    expect(seen(twice, cyd).assess.answers.map(({ text }) => text)).toEqual(['two']);
    expect(seen(did(twice, cyd, answer('')), cyd).assess.answers).toEqual([]);
    const closed = did(twice, ann, { type: 'answers.close', on: true });
    expect(gist(asks(closed, cyd, answer('three')))).toBe('answers-closed');
    expect(
      gist(asks(did(closed, ann, { type: 'answers.close', on: false }), cyd, answer('x'))),
    ).toEqual(['answer.written']);
  });
  it('are refused where they do not belong', () => {
    expect(gist(asks(delegation(), cyd, answer('early')))).toBe('wrong-phase');
    expect(gist(asks(ended(), eve, answer('not mine')))).toBe('no-seat');
    expect(gist(asks(ended(), cyd, { type: 'answer.write', question: 'q9', text: 'x' }))).toBe(
      'malformed question',
    );
    expect(
      gist(asks(ended(), cyd, { type: 'answer.write', question: 'debrief.7', text: 'x' })),
    ).toBe('malformed question');
    for (const command of [own, { type: 'answers.close', on: true } as const])
      expect(gist(asks(ended(), bob, command))).toBe('not-allowed');
  });
});

describe('sheets', () => {
  it('are control’s alone until they are handed out, then that of whom they are about', () => {
    const written = did(ended(), ann, sheet(cyd));
    expect(readers(written)).toEqual([ann]);
    const out = did(written, ann, { type: 'sheet.give', about: about(cyd) });
    expect(readers(out)).toEqual([ann, cyd]);
    expect(seen(out, bob)).toEqual(seen(ended(), bob));
    const team = did(did(ended(), ann, sheet(null)), ann, {
      type: 'sheet.give',
      about: about(null),
    });
    expect(readers(team)).toContain(dan);
    expect(readers(team)).not.toContain(gil);
  });
  it('stay as they were handed out until they are handed out again', () => {
    const out = did(did(ended(), ann, sheet(cyd)), ann, { type: 'sheet.give', about: about(cyd) });
    const changed = did(out, ann, { type: 'sheet.write', about: about(cyd), marks: [] });
    expect(seen(changed, cyd).assess.given[0]?.marks).toHaveLength(1);
    expect(seen(changed, ann).assess.desk?.sheets).toMatchObject([{ changed: true, marks: [] }]);
    const again = did(changed, ann, { type: 'sheet.give', about: about(cyd) });
    expect(seen(again, cyd).assess.given[0]?.marks).toEqual([]);
  });
  it('name somebody of the seat, and are control’s to write', () => {
    expect(gist(asks(ended(), bob, sheet(cyd)))).toBe('not-allowed');
    expect(gist(asks(ended(), ann, sheet(gil)))).toBe('unknown-person about.person');
    expect(gist(asks(ended(), ann, { type: 'sheet.give', about: about(cyd) }))).toBe(
      'malformed about',
    );
    expect(gist(asks(ended(), bob, { type: 'rubric.set', rows: [{ id: 'a', text: 'A' }] }))).toBe(
      'not-allowed',
    );
    expect(
      gist(
        asks(ended(), ann, { type: 'sheet.write', about: { seat: KES, person: cyd }, marks: [] }),
      ),
    ).toBe('unknown-person about.person');
  });
  it('and answers are in no record that others take home', () => {
    const state = ended();
    const decisions = [
      asks(state, cyd, answer(mark)),
      asks(state, ann, sheet(cyd)),
      asks(state, ann, { type: 'rubric.set', rows: [{ id: 'a', text: mark }] }),
    ];
    const events = decisions.flatMap((one) => (one.ok ? one.events : []));
    expect(events).toHaveLength(3);
    expect(openRecord(state, events)).toEqual([null, null, null]);
  });
});

describe('what is sent by mistake', () => {
  it.each([
    [{ type: 'answer.write', question: 'Q 1', text: 'x' }, 'question'],
    [{ type: 'answer.write', question: 'q1', text: 'x'.repeat(4001) }, 'text'],
    [{ type: 'rubric.set', rows: [] }, 'rows'],
    [
      {
        type: 'rubric.set',
        rows: [
          { id: 'a', text: 'A' },
          { id: 'a', text: 'B' },
        ],
      },
      'rows',
    ],
    [{ type: 'questions.set', questions: [{ id: 'a', text: ' ' }] }, 'questions.0.text'],
    [
      {
        type: 'sheet.write',
        about: { seat: 'NOR', person: null },
        marks: [{ row: 'a', level: 4, comment: '', turns: [] }],
      },
      'marks.0.level',
    ],
    [{ type: 'sheet.give', about: { seat: '', person: null } }, 'about.seat'],
  ])('%j names its field', (command, field) => {
    const parsed = commandSchema.safeParse(command);
    expect(parsed.error?.issues[0]?.path.join('.')).toBe(field);
  });
});

describe('a person’s part', () => {
  it('leads to what it counts', () => {
    let state = kept(delegation(), bob, { type: 'talk.say', to: ['PUBLIC'], text: 'To all' });
    state = kept(state, cyd, { type: 'talk.say', to: ['KES'], text: 'To you' });
    state = did(state, ann, { type: 'turn.resolve', turn: 1 });
    state = did(did(state, ann, { type: 'turn.publish', turn: 1 }), ann, { type: 'room.end' });
    const [said] = seen(state, bob).team?.contributions ?? [];
    expect(said).toMatchObject({
      messages: 1,
      statements: 1,
      deeds: [{ kind: 'statement', text: 'To all' }],
    });
    expect(seen(state, cyd).team?.contributions[0]?.deeds).toEqual([
      { kind: 'message', text: 'To you', order: null },
    ]);
    expect(seen(state, ann).team?.contributions.flatMap(({ deeds }) => deeds)).toHaveLength(2);
  });
});
