import { expect, it } from 'vitest';
import { ann, asks, bob, did, eve, gist, KES, NOR, playing, room } from '../testing/given.ts';

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
