import { expect, it } from 'vitest';
import { seatAddress, sitFrom } from './seat-address.ts';

it('a seat card leads to its seat, with the code of a held one', () => {
  const open = seatAddress('http://a', 'K7MQ42', 'SOV', null);
  const held = seatAddress('http://a', 'K7MQ42', 'SOV', 'ABC234');
  expect(sitFrom(new URL(open).hash)).toEqual({ by: 'seat', seat: 'SOV' });
  expect(sitFrom(new URL(held).hash)).toEqual({ by: 'key', key: 'ABC234' });
  expect(sitFrom('')).toBeUndefined();
  expect(sitFrom('#seat=')).toBeUndefined();
});
