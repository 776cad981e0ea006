import type { Order } from '@convoy/engine';
import { LOOKING_AWAY, UNDER_DELIVERED, WEDGE_TRUST, bargain, foundOut } from '@convoy/engine';
import { biteOf, blowbackOf, daysLeft, reachOf, sanctionsOn, sectorOf, tierOf } from './cuts.ts';
import type { Desk } from './desk.ts';
import { NOTHING } from './effect.ts';
import type { Effects } from './effect.ts';
import { text } from './signals.ts';
import { otherOf } from './situation.ts';
import type { Other, Situation } from './situation.ts';

type Params = Order['params'];

/** Own cuts on a target: what they take from it and from this seat, % of GDP a year. */
const ownCuts = (
  situation: Situation,
  target: Other,
): { readonly bite: number; readonly strain: number } => {
  let [bite, strain] = [0, 0];
  for (const measure of sanctionsOn(situation, target.id))
    for (const [branch, cover] of reachOf(situation, measure.instrument, sectorOf(measure))) {
      bite += cover * biteOf(situation, target.id, situation.me, branch, tierOf(measure));
      strain += cover * blowbackOf(situation, target.id, branch, tierOf(measure));
    }
  return { bite, strain };
};

/** What an ally takes from this seat by its cuts, as everybody sees them, % of own GDP a year. */
const takenBy = (situation: Situation, ally: Other): number => {
  let total = 0;
  for (const { a, b, cut, instrument } of situation.view.board.ties) {
    if (a !== ally.id || b !== situation.me || cut === null) continue;
    for (const [branch, cover] of reachOf(situation, instrument ?? '', cut.sector))
      total += cover * biteOf(situation, situation.me, ally.id, branch, cut.tier);
  }
  return total;
};

/** Chance that an ally of those who press looks away for a price of this size: by what it thinks of this seat. */
const tempted = ({ trust }: Other, size: number): number => 0.1 * size * (0.3 + trust);

/** The payer's side: what the other's cuts would no longer take, against the price. */
const offerEffects = (situation: Situation, ally: Other, size: number): Effects => {
  const chance = tempted(ally, size);
  const taken = takenBy(situation, ally) * (1 - LOOKING_AWAY);
  const cost = (bargain(size, 1, 1).cost * daysLeft(situation)) / 365;
  return {
    ...{ ...NOTHING, strain: -chance * taken },
    changes: [
      ['economy', situation.me, chance * cost],
      ['trust', `${situation.me}>${ally.id}`, chance * WEDGE_TRUST.payer],
    ],
  };
};

/** Looking away: half of one's own loss and a price if any, against what partners do once they find out. */
const laxEffects = (situation: Situation, payer: Other, price: number): Effects => {
  const { me, view } = situation;
  const own = ownCuts(situation, payer);
  const watching = view.board.ties.some(
    ({ instrument, b }) => instrument === 'monitoring-body' && b === payer.id,
  );
  const found = foundOut(watching ? 1 : 0, daysLeft(situation)).value;
  const fellows = situation.others.filter(
    ({ id, friend }) =>
      friend &&
      view.board.ties.some(({ layer, a, b }) => layer === 'sanction' && a === id && b === payer.id),
  );
  // Of what it is paid, only what comes before it is found out.
  const kept = 1 - found / 2;
  const paid = (price * kept * daysLeft(situation)) / 365;
  return {
    ...{ ...NOTHING, target: payer },
    bite: -kept * (1 - LOOKING_AWAY) * own.bite,
    strain: -kept * (1 - LOOKING_AWAY) * own.strain,
    changes: [
      ['economy', me, -paid],
      ['legitimacy', me, found * UNDER_DELIVERED.legitimacy],
      ...fellows.map(({ id }): Effects['changes'][number] => [
        'trust',
        `${id}>${me}`,
        found * UNDER_DELIVERED.trust,
      ]),
    ],
  };
};

/** What the payer's open offer would bring, % of GDP a year. */
const offeredBy = ({ me, view }: Situation, payer: Other): number => {
  const offer = view.board.ties.find(
    ({ instrument, a, b }) => instrument === 'wedge-offer' && a === payer.id && b === me,
  );
  return bargain(offer?.level ?? 1, 1, 1).gain;
};

/** What is expected of telling one's officials not to look too closely. */
export const slowWalkEffects = (situation: Situation, { params }: Order): Effects => {
  const target = otherOf(situation, text(params['target']));
  return target === null || params['step'] !== 'begin' ? NOTHING : laxEffects(situation, target, 0);
};

/** Targets of own sanctions on which a seat may go slow. */
export const slowWalks = (situation: Situation): readonly Params[] =>
  situation.others
    .filter(({ id, friend }) => !friend && sanctionsOn(situation, id).length > 0)
    .map(({ id }) => ({ target: id, step: 'begin' }));

/** What is expected of a side deal that is offered or taken. */
export const wedgeEffects = (situation: Situation, { params }: Order): Effects => {
  const other = otherOf(situation, text(params['to']));
  if (other === null) return NOTHING;
  const { step, size } = params;
  if (step === 'offer') return offerEffects(situation, other, typeof size === 'number' ? size : 1);
  return step === 'take' ? laxEffects(situation, other, offeredBy(situation, other)) : NOTHING;
};

/** Points of score, beyond its own aims, that looking away costs one who keeps faith with its friends. */
export const faithGain = ({ temperament }: Desk, { instrument, params }: Order): number =>
  (instrument === 'wedge-offer' && params['step'] === 'take') || instrument === 'slow-walk'
    ? -0.5 * temperament.faith
    : 0;

/** Allies of those who press that are tried with an offer. */
const MOST = 2;

/** Side deals to offer to those who press and dislike it least, and those that lie open to be taken. */
export const sideDeals = (situation: Situation): readonly Params[] => {
  const { me, view } = situation;
  const ties = view.board.ties.filter(({ instrument }) => instrument === 'wedge-offer');
  const open = ties
    .filter(({ a, b }) => b === me && !ties.some((tie) => tie.a === me && tie.b === a))
    .map(({ a }) => ({ to: a, step: 'take', size: 1 }));
  const pressers = situation.others.filter(
    ({ id }) =>
      view.board.ties.some(({ layer, a, b }) => layer === 'sanction' && a === id && b === me) &&
      !ties.some(({ a, b }) => [a, b].includes(id)),
  );
  const offers = pressers
    .toSorted((a, b) => b.trust - a.trust || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .flatMap(({ id }) => [1, 3].map((size) => ({ to: id, step: 'offer', size })));
  return [...open, ...offers];
};
