import { quantitySpecs } from '@convoy/engine';
import type { InjectEffect, SeenInject } from '@convoy/protocol';

/** Whether a seat sees a figure itself: its own, its own ties and where issues stand. */
const seesFigure = (seat: string, { quantity, subject }: InjectEffect): boolean => {
  switch (quantitySpecs[quantity].of) {
    case 'issue':
      return true;
    case 'actor':
      return subject === seat;
    case 'pair':
      return subject.split('~').includes(seat);
    case 'dyad':
      return subject.startsWith(`${seat}>`);
    case 'flow':
    case 'package':
      return false;
  }
};

export const isTold = (seat: string, { to }: Pick<SeenInject, 'to'>): boolean =>
  to === 'all' || to.some((one) => one === seat);

/** Of what an event changes, the figures that a seat sees move. */
export const seenEffects = (
  seat: string,
  event: Pick<SeenInject, 'to' | 'effects'>,
): readonly InjectEffect[] =>
  isTold(seat, event) ? event.effects.filter((effect) => seesFigure(seat, effect)) : [];
