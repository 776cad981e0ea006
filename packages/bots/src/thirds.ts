import type { Order } from '@convoy/engine';
import { BACKFILL, CLAMPDOWN, POLICED, SECONDARY, backfillGain, tierShare } from '@convoy/engine';
import { biteOn, exposureOf, isSanction } from './cuts.ts';
import { NOTHING } from './effect.ts';
import type { Effects } from './effect.ts';
import { text } from './signals.ts';
import { otherOf } from './situation.ts';
import type { Situation } from './situation.ts';

type Params = Order['params'];

/** One's public cut in one branch of another's economy, or in all of them. */
interface Seen {
  readonly by: string;
  readonly sector: string | null;
  readonly tier: number;
  readonly carveOut: number;
}

/** A quarrel hotter than this leaves no room for dealings beside it, points of tension. */
const TOO_HOT = 45;

/** What others are seen to have cut off to it; lists of long ago leave no gap to sell into. */
const cutsOn = ({ view, me }: Situation, target: string): readonly Seen[] =>
  view.board.ties.flatMap(({ layer, a, b, cut }) =>
    layer === 'sanction' && b === target && a !== me && cut !== null ? [{ by: a, ...cut }] : [],
  );

/** Who is seen to have something cut off to the other. */
const pressersOf = (situation: Situation, target: string): readonly string[] => [
  ...new Set(cutsOn(situation, target).map(({ by }) => by)),
];

/** What others’ cuts take from the other in one branch, % of its GDP a year: of each sender the strictest. */
const gapIn = (situation: Situation, target: string, sector: string): number => {
  const cuts = cutsOn(situation, target).filter((cut) => (cut.sector ?? sector) === sector);
  return [...new Set(cuts.map(({ by }) => by))].reduce((sum, by) => {
    const shares = cuts
      .filter((cut) => cut.by === by)
      .map(({ tier, carveOut }) => tierShare(tier) * (1 - carveOut / 100));
    return sum + exposureOf(situation, target, by, sector) * Math.max(...shares);
  }, 0);
};

/** Those that others press, that this seat deals with and has no quarrel with. */
const pressed = (situation: Situation): readonly string[] =>
  situation.others
    .filter(({ id, tension }) => tension < TOO_HOT && pressersOf(situation, id).length > 0)
    .map(({ id }) => id);

/** Gaps that others' sanctions leave in what this seat can sell. */
const gaps = (situation: Situation): readonly Params[] =>
  pressed(situation).flatMap((target) =>
    situation.seat.economy.sells
      .filter(({ sector }) => gapIn(situation, target, sector) > 0)
      .map(({ sector }) => ({ target, sector })),
  );

/** Whose ways round others' sanctions this seat could close. */
const ways = (situation: Situation): readonly Params[] =>
  pressed(situation)
    .filter((target) => exposureOf(situation, target, situation.me, null) > 0)
    .map((target) => ({ target }));

/** Third parties through whom those under this seat's sanctions may go on dealing. */
const detours = (situation: Situation): readonly Params[] => {
  const under = situation.seat.measures.filter(isSanction).map(({ target }) => target);
  return situation.others
    .filter(({ id, institution, friend }) => !institution && !friend && !under.includes(id))
    .filter(({ id }) =>
      under.some((target) => target !== null && exposureOf(situation, target, id, null) > 0),
    )
    .map(({ id }) => ({ target: id }));
};

/** Settings of a third party's orders, and of what is aimed at third parties; null for any other. */
export const thirdSettings = (
  situation: Situation,
  instrument: string,
): readonly Params[] | null => {
  switch (instrument) {
    case 'backfill':
      return gaps(situation);
    case 'transit-clampdown':
      return ways(situation);
    case 'secondary-sanctions':
      return detours(situation);
    default:
      return null;
  }
};

/** What dealings with the other pay, % of own GDP a year, for each % that the other depends on it. */
const GAIN = 0.05;

/** What of a gap it sells as much as it can into, at the discount, as if both economies were of a size. */
const soldInto = (situation: Situation, target: string, sector: string): number => {
  const sells = situation.seat.economy.sells.find((item) => item.sector === sector);
  return backfillGain(gapIn(situation, target, sector), sells?.capacity ?? 0, 0, 100);
};

/** Selling into the gap that others leave pays a little, helps the pressed and annoys those who press. */
export const backfillEffects = (situation: Situation, { params }: Order): Effects => {
  const { me } = situation;
  const target = otherOf(situation, text(params['target']));
  if (target === null) return NOTHING;
  const pressers = pressersOf(situation, target.id);
  if (pressers.length === 0) return NOTHING;
  return {
    ...NOTHING,
    strain: -soldInto(situation, target.id, text(params['sector'])),
    changes: [
      ['trust', `${target.id}>${me}`, BACKFILL.target],
      ...pressers.map((a) => ['trust', `${a}>${me}`, BACKFILL.sender] as const),
    ],
  };
};

/** Closing one's own roads and banks to it does the opposite, and gives up what they earned. */
export const clampdownEffects = (situation: Situation, { params }: Order): Effects => {
  const { me } = situation;
  const target = otherOf(situation, text(params['target']));
  if (target === null) return NOTHING;
  return {
    ...NOTHING,
    strain: GAIN * exposureOf(situation, me, target.id, null),
    changes: [
      ['trust', `${target.id}>${me}`, CLAMPDOWN.target],
      ...pressersOf(situation, target.id).map(
        (a) => ['trust', `${a}>${me}`, CLAMPDOWN.sender] as const,
      ),
    ],
  };
};

/** Share of what goes round sanctions, where nobody stops it, that a threat to third parties brings back. */
const ROUND = 0.4;

/** Threatening those who deal with the one under sanctions: its ways close, and they take it ill. */
export const secondaryEffects = (situation: Situation, { params }: Order): Effects => {
  const { me, seat } = situation;
  const third = otherOf(situation, text(params['target']));
  const under = new Set(seat.measures.filter(isSanction).map(({ target }) => target));
  const target = situation.others.find(
    ({ id }) => under.has(id) && third !== null && exposureOf(situation, id, third.id, null) > 0,
  );
  if (third === null || target === undefined) return NOTHING;
  const all = situation.view.board.exposures
    .filter(({ of }) => of === target.id)
    .reduce((sum, { share }) => sum + share, 0);
  const through = exposureOf(situation, target.id, third.id, null) / all;
  return {
    ...NOTHING,
    target,
    bite: ROUND * POLICED.secondary * through * biteOn(situation, target),
    changes: [['trust', `${third.id}>${me}`, SECONDARY.trust]],
  };
};
