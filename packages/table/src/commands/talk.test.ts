import { describe, expect, it } from 'vitest';
import type { TableState } from '../state/state.ts';
import { ann, asks, bob, cyd, did, eve, gist, KES, NOR, playing, room } from '../testing/given.ts';
import { earlierTalk } from '../view/talk.ts';
import { view } from '../view/view.ts';

const say = (to: readonly string[], text = 'words') =>
  ({ type: 'talk.say', to: [...to], text }) as const;

it('keeps one channel for a set of talkers, whoever writes and in whatever order', () => {
  const state = did(did(playing(), ann, say(['KES', 'ALD'])), bob, say(['NOR', 'KES', 'KES']));
  expect(state.channels).toHaveLength(1);
  expect(state.channels[0]).toMatchObject({
    id: 'ALD+KES+NOR',
    messages: [{ n: 1, from: NOR }, { n: 2 }],
  });
});
it('takes what is said to the public as said to all', () => {
  expect(did(playing(), ann, say(['PUBLIC', KES])).channels[0]?.members).toEqual(['PUBLIC']);
});
it('is for seats and control, to seats that are there', () => {
  expect(gist(asks(playing(), eve, say(['PUBLIC'])))).toBe('no-seat');
  expect(gist(asks(playing(), ann, say(['XYZ'])))).toBe('unknown-seat to.0');
  expect(gist(asks(playing(), ann, say(['NOR'])))).toBe('malformed to');
  expect(gist(asks(playing(), ann, say(['CONTROL'])))).toBe('unknown-seat to');
  const people = [
    [ann, 'control'],
    [bob, 'player'],
  ] as const;
  const led = did(room({ controlled: true }, people), bob, { type: 'seat.claim', seat: NOR });
  expect(did(led, bob, say(['CONTROL'])).channels[0]?.id).toBe('CONTROL+NOR');
  expect(gist(asks(led, ann, say(['NOR'])))).toEqual(['talk.said']);
});

describe('a long channel', () => {
  const around = { callSigns: {}, present: [], awaySince: {}, drafts: {} };
  const long = (count: number): TableState => {
    let state = playing();
    for (let at = 1; at <= count; at += 1) state = did(state, ann, say(['KES'], `word ${at}`));
    return state;
  };
  const person = (state: TableState, id: string) => {
    const found = state.people[id];
    if (found === undefined) throw new Error(id);
    return found;
  };
  const shown = (state: TableState) => view(state, person(state, cyd), around).talk.channels[0];
  it('travels from its last 50 to 99 on, and whole once all is over', () => {
    const state = long(130);
    expect(shown(state)?.earlier).toEqual({ count: 50, hidden: 0 });
    expect(shown(state)?.messages.map(({ n }) => n)).toEqual(
      Array.from({ length: 80 }, (_, at) => at + 51),
    );
    expect(shown(long(99))?.earlier.count).toBe(0);
    expect(shown(long(100))?.messages[0]?.n).toBe(51);
    expect(shown(did(state, ann, { type: 'room.end' }))?.messages).toHaveLength(130);
  });
  it('gives the pages before to those who hear it', () => {
    const state = long(130);
    const page = (who: string, before: number) =>
      earlierTalk(state, person(state, who), 'KES+NOR', before, around)?.map(({ text }) => text);
    expect(page(cyd, 51)).toHaveLength(50);
    expect(page(cyd, 51)?.[0]).toBe('word 1');
    expect(page(cyd, 4)).toEqual(['word 1', 'word 2', 'word 3']);
    expect(page(bob, 51)).toBeUndefined();
    expect(page(eve, 51)).toBeUndefined();
  });
});
