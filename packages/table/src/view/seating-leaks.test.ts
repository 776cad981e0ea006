import { describe, expect, it } from 'vitest';
import { seatingAudiences } from '../events/seating-events.ts';
import { personId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { ann, bob, cyd, did, eve, fed, KES, NOR, room, when } from '../testing/given.ts';
import { openRecord } from './open-record.ts';
import { secrets } from './secrets.ts';
import { view } from './view.ts';

const screen = personId('screen');
const people = [
  [ann, 'control'],
  [bob, 'player'],
  [cyd, 'player'],
  [eve, 'observer'],
  [screen, 'projector'],
] as const;
const everyone = people.map(([id]) => id);
const started = (): TableState => {
  let state = room({ controlled: true, advance: 'control' }, people);
  state = did(state, bob, { type: 'seat.claim', seat: NOR });
  state = did(state, cyd, { type: 'seat.claim', seat: KES });
  return did(state, ann, { type: 'room.start' });
};
const text = (state: TableState, who: string): string => {
  const person = state.people[who];
  if (person === undefined) throw new Error(`no ${who}`);
  return JSON.stringify(
    view(state, person, { callSigns: {}, present: [], awaySince: {}, drafts: {} }),
  );
};
const mark = 'S3NT1NEL';
const whispered = (): TableState =>
  did(started(), ann, { type: 'whisper.send', seat: NOR, text: mark });

type Row = readonly [string, () => TableState, readonly string[]];
const planted: readonly Row[] = [
  [
    'the code of a held seat',
    () =>
      did(started(), ann, { type: 'seat.set-door', seat: NOR, door: 'held' }, { key: () => mark }),
    [ann],
  ],
  ['a whisper', whispered, [ann, bob]],
  ['a broadcast', () => did(started(), ann, { type: 'broadcast.send', text: mark }), everyone],
];

describe('what control says and who may sit where', () => {
  it('has a row for each event that not everybody may read', () => {
    const told = new Set<string>(secrets.map(({ event }) => event));
    const hidden = Object.entries(seatingAudiences).filter(([, of]) => of !== 'everyone');
    expect(hidden.map(([type]) => type).filter((type) => !told.has(type))).toEqual([]);
  });
  it.each(planted)('%s is for those who may know', (_, plant, readers) => {
    const state = plant();
    expect(everyone.filter((who) => text(state, who).includes(mark))).toEqual(readers);
  });
  it('nobody else learns of a nudge, a receipt, a rule or what was used for whom', () => {
    const seen = did(whispered(), bob, { type: 'whisper.see', n: 1 });
    const rows: readonly (readonly [TableState, TableState])[] = [
      [started(), did(started(), ann, { type: 'seat.nudge', seat: NOR })],
      [started(), did(started(), ann, { type: 'miss-rule.choose', seat: NOR, rule: 'bot' })],
      [whispered(), seen],
      [started(), fed(started(), [{ type: 'orders.missed', seat: NOR, turn: 1, used: 'draft' }])],
      [started(), fed(started(), [{ type: 'code.reissued', person: bob, by: ann }])],
      [started(), fed(started(), [{ type: 'device.opened', person: bob, by: ann }])],
      [started(), fed(started(), [{ type: 'device.pin-reset', seat: NOR, by: ann }])],
    ];
    for (const [before, after] of rows)
      for (const who of [cyd, eve, screen]) expect(text(after, who)).toBe(text(before, who));
  });
  it('the record that players take home has no seat’s code', () => {
    const decision = when(started(), {
      ...{ by: 'person', person: ann },
      command: { type: 'seat.set-door', seat: NOR, door: 'held' },
    });
    if (!decision.ok) throw new Error('refused');
    expect(JSON.stringify(openRecord(started(), decision.events))).not.toContain('KEY234');
  });
});
