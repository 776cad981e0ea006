import { toMicro } from '@convoy/engine';
import { expect, it } from 'vitest';
import { reviewText } from '../../text/review.ts';
import { reasonParts, reasonText } from './reason-text.ts';

const names = { act: (id: string) => `act ${id}`, who: (id: string) => `actor ${id}` };
const reason = (more: object) => ({
  code: 'order-chosen',
  instrument: 'quarantine',
  about: 'CUB',
  gain: toMicro(3.24),
  detail: {},
  ...more,
});

it('names the act, its worth and whom it is about', () => {
  expect(reasonText(reviewText, reason({}), names)).toBe(
    'Chose “act quarantine”: worth 3.2 points to it (about actor CUB)',
  );
  expect(reasonText(reviewText, reason({ code: 'order-next-best', about: 'SOV~USA' }), names)).toBe(
    'Left aside “act quarantine”: worth 3.2 points to it (about actor SOV, actor USA)',
  );
});
it('tells an offer with the chance that the bot gave it', () => {
  const made = reason({
    code: 'offer-made',
    instrument: null,
    about: 'USA',
    detail: { chance: toMicro(0.42) },
  });
  expect(reasonText(reviewText, made, names)).toBe(
    'Made an offer to actor USA: thought 42 in 100 that it would be taken',
  );
});
it('does not take an offer’s id for an actor', () => {
  const refused = reason({ code: 'offer-refused', about: 'offer-3', gain: toMicro(-1.5) });
  expect(reasonText(reviewText, refused, names)).toBe(
    'Refused an offer: −1.5 points against holding out',
  );
});
it('lists the parts that counted and leaves out the rest', () => {
  const parts = { aims: toMicro(2.14), danger: toMicro(-0.4), word: toMicro(0.01) };
  expect(reasonParts(reviewText, reason({ detail: parts }))).toBe('own aims 2.1 · danger −0.4');
});
