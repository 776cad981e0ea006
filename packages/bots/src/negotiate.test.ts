import { consentId } from '@convoy/engine';
import type { PaperAct } from '@convoy/engine';
import { expect, test } from 'vitest';
import { onePrice } from './negotiate.ts';
import { reasonOf } from './reasons.ts';

const step = (act: PaperAct) => ({ act, reason: reasonOf('consent-paid', 'LIG', 1, {}) });
const asks = step({ type: 'consent.ask', asset: 'inspectors', note: '' });
const first = step({ type: 'consent.pay', consent: consentId('consent-1') });
const second = step({ type: 'consent.pay', consent: consentId('consent-2') });

test('prices are paid one at a time, so that two never take the same points', () => {
  expect(onePrice([asks, first, second])).toEqual([asks, first]);
  expect(onePrice([asks])).toEqual([asks]);
});
