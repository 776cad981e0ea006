import { expect, test } from 'vitest';
import { originsOf } from './use-origin.ts';

const local = { origin: 'http://localhost:4000', hostname: 'localhost' };

test('a page opened as localhost invites to the network address', () => {
  expect(originsOf(local, ['http://192.168.1.5:4000', 'http://10.0.0.2:4000'])).toEqual({
    origin: 'http://192.168.1.5:4000',
    others: ['http://10.0.0.2:4000'],
    onlyHere: false,
  });
});
test('without one it says that only this computer can open it', () => {
  expect(originsOf(local, [])).toEqual({ origin: local.origin, others: [], onlyHere: true });
});
test('an address that others opened already is kept', () => {
  const page = { origin: 'https://play.example', hostname: 'play.example' };
  expect(originsOf(page, ['http://192.168.1.5:4000'])).toEqual({
    origin: page.origin,
    others: [],
    onlyHere: false,
  });
});
