import type { Measure, SectorKind } from '@convoy/engine';
import {
  BLOWBACK,
  SANCTION_KINDS,
  TAIL_TURNS,
  leakingShare,
  lossOf,
  sanctionKindOf,
  tierShare,
} from '@convoy/engine';
import { worth } from './aims.ts';
import type { Other, Situation } from './situation.ts';

/** What is left of it once firms, carriers and third parties have found their ways. */
export const ENFORCED = 0.75;
/** Days in which most of a cut is felt. */
const RAMP = { finance: 30, trade: 120, technology: 360 } as const satisfies Record<
  SectorKind,
  number
>;
export const DAYS_A_MONTH = 30;

/** Days still to be played, this turn's included. */
export const daysLeft = ({ view }: Situation): number => view.clock.whole.left;

/** Mean of `d/(d + τ)`-like growth over the days left: rough, and never above 1. */
const felt = (kind: SectorKind, days: number): number => days / (days + 1.4 * RAMP[kind]);

export const exposureOf = (
  { view }: Situation,
  of: string,
  to: string,
  sector: string | null,
): number =>
  view.board.exposures.reduce(
    (sum, known) =>
      known.of === of && known.to === to && (sector === null || known.sector === sector)
        ? sum + known.share
        : sum,
    0,
  );

/** Bite once a cut of this tier by `by` is felt in full, % of the GDP of `of` a year. */
export const fullBiteOf = (
  situation: Situation,
  of: string,
  by: string,
  sector: string,
  tier: number,
): number => exposureOf(situation, of, by, sector) * tierShare(tier) * ENFORCED;

/** Mean bite over the days left, % of the GDP of `of` a year, of a cut of this tier by `by` that begins now. */
export const biteOf = (
  situation: Situation,
  of: string,
  by: string,
  sector: string,
  tier: number,
): number => {
  const kind = situation.view.board.sectors.find(({ id }) => id === sector)?.kind ?? 'trade';
  return fullBiteOf(situation, of, by, sector, tier) * felt(kind, daysLeft(situation));
};

/** What comes back on the seat itself, % of own GDP a year. */
export const blowbackOf = (
  situation: Situation,
  target: string,
  sector: string,
  tier: number,
  part: number = BLOWBACK,
): number => part * biteOf(situation, situation.me, target, sector, tier);

/** Share of its own cut that a kind of sanction brings back on its author (R-Leak). */
export const blowbackPart = (instrument: string): number => {
  const kind = sanctionKindOf(instrument);
  return kind === null ? BLOWBACK : SANCTION_KINDS[kind].blowback;
};

/** How much more of a cut is left than of another, where its kind shuts ways round it (R-Leak). */
export const tightness = (instrument: string): number => {
  const kind = sanctionKindOf(instrument);
  const leaks = kind === null ? 1 : leakingShare(kind, ENFORCED);
  return (1 - (1 - ENFORCED) * leaks) / ENFORCED;
};

/** Which branches, and how much of each, a sanction instrument reaches. */
export const reachOf = (
  { view }: Situation,
  instrument: string,
  sector: string | null,
): readonly (readonly [sector: string, cover: number])[] => {
  const kind = sanctionKindOf(instrument);
  if (kind === null) return [];
  const { reach, cover } = SANCTION_KINDS[kind];
  switch (reach) {
    case 'branch':
      return sector === null ? [] : [[sector, cover]];
    case 'technology':
      return view.board.sectors.flatMap(({ id, kind: of }) =>
        of === 'technology' ? [[id, cover]] : [],
      );
    case 'all':
      return view.board.sectors.map(({ id }) => [id, cover]);
  }
};

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
export const tierOf = ({ params }: Pick<Measure, 'params'>): number => numberOf(params['tier']);
export const sectorOf = ({ params }: Pick<Measure, 'params'>): string | null =>
  typeof params['sector'] === 'string' ? params['sector'] : null;

export const isSanction = ({ instrument }: Pick<Measure, 'instrument'>): boolean =>
  sanctionKindOf(instrument) !== null;

/** Own sanctions on another, packages included. */
export const sanctionsOn = (situation: Situation, target: string): readonly Measure[] =>
  situation.seat.measures.filter((measure) => measure.target === target && isSanction(measure));

/** Tier 0–4 of what this seat has put on a branch of the target's, whatever it is part of. */
export const heldTier = (
  situation: Situation,
  target: string,
  instrument: string,
  sector: string | null,
): number =>
  sanctionsOn(situation, target).reduce(
    (most, measure) =>
      measure.instrument === instrument && (sector === null || sectorOf(measure) === sector)
        ? Math.max(most, tierOf(measure))
        : most,
    0,
  );

/** Share of what others are seen to have imposed that is guessed to bite, by the board's level 1–3. */
const SEEN_CUT = 0.15;
/** % of GDP a year that stands against another: own measures as known, others' as drawn. */
export const biteOn = (situation: Situation, other: Other): number => {
  let total = 0;
  for (const measure of sanctionsOn(situation, other.id)) {
    const open = 1 - numberOf(measure.params['carveOut']) / 100;
    for (const [sector, cover] of reachOf(situation, measure.instrument, sectorOf(measure)))
      total += open * cover * biteOf(situation, other.id, situation.me, sector, tierOf(measure));
  }
  for (const { layer, a, b, level } of situation.view.board.ties)
    if (layer === 'sanction' && b === other.id && a !== situation.me)
      total += SEEN_CUT * level * exposureOf(situation, other.id, a, null);
  return total;
};

/** Points of support a month that a strain of 1 % of GDP a year costs, and what fatigue it brings. */
export const SUPPORT_OF_STRAIN = -0.95;
const FATIGUE_OF_STRAIN = 6;
const BEYOND = { support: 0.06, fatigue: -0.03 } as const;

/** Months over which what strains a country now goes on telling at home: R-Judgement looks beyond the last day. */
export const monthsTold = (situation: Situation): number =>
  (daysLeft(situation) + TAIL_TURNS * situation.view.clock.whole.last) / DAYS_A_MONTH;

/** What more strain (less, where negative), % of GDP a year, is to this seat in the end, in score points. */
export const costOfStrain = (situation: Situation, strain: number): number => {
  if (strain === 0) return 0;
  const { aims, me } = situation;
  const days = daysLeft(situation);
  const months = monthsTold(situation);
  const support = SUPPORT_OF_STRAIN * strain * months;
  const fatigue = FATIGUE_OF_STRAIN * strain * months;
  return (
    worth(aims, 'economy', me, lossOf(strain, days)) +
    worth(aims, 'strain', me, strain) +
    worth(aims, 'support', me, support) +
    worth(aims, 'fatigue', me, fatigue) +
    BEYOND.support * support +
    BEYOND.fatigue * fatigue
  );
};
