/** What seats undertake beside positions on issues: points, signatures, holding back. */
import type { OfferTerms, Undertaking, View } from '@convoy/engine';
import type { Desk } from '../desk.ts';
import { phrases } from '../phrases.ts';
import { reasonOf } from '../reasons.ts';
import type { Step } from '../reasons.ts';
import { otherOf } from '../situation.ts';
import { fullGain } from './packages.ts';

/** Score points that a point of influence is reckoned at. */
const A_POINT = 0.3;
/** What another's promise to join one's own package is worth, and to hold back towards oneself or a friend. */
const JOINS = 1;
const SPARED = 0.5;
/** What tying one's own hands costs, towards a rival and towards anybody else. */
const TIED = { rival: 0.6, other: 0.1 } as const;

const worthOf = (desk: Desk, undertaking: Undertaking): number => {
  const { me, view } = desk.situation;
  const mine = undertaking.by === me;
  switch (undertaking.kind) {
    case 'pay':
      return (mine ? -1 : 1) * A_POINT * undertaking.points;
    case 'sign': {
      const pack = view.paper.packages.find(({ id }) => id === undertaking.package);
      if (pack === undefined) return 0;
      return mine ? Math.min(0, fullGain(desk, pack)) : pack.sponsor === me ? JOINS : 0;
    }
    case 'hold': {
      const towards = otherOf(desk.situation, undertaking.towards);
      if (mine) return towards?.friend === false ? -TIED.rival : -TIED.other;
      return undertaking.towards === me || towards?.friend === true ? SPARED : 0;
    }
    case 'word':
      return 0;
  }
};

/** What the undertakings of an offer bring this seat, in score points. */
export const worthAside = (desk: Desk, { undertakings }: OfferTerms): number =>
  (undertakings ?? []).reduce((sum, one) => sum + worthOf(desk, one), 0);

/** A bargain on the side is taken when it brings anything at all. */
export const answerAside = (offer: View['paper']['offers'][number], gain: number): Step => {
  const takes = gain > 0;
  const reason = takes ? phrases.accept : phrases.refuse;
  return {
    act: { type: takes ? 'offer.accept' : 'offer.refuse', offer: offer.id, reason },
    reason: reasonOf(takes ? 'offer-accepted' : 'offer-refused', offer.id, gain, {
      ...{ deal: gain, holding: 0, least: 0 },
    }),
  };
};
