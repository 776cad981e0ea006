import { BLOWBACK } from './leak.ts';
import { TARGETED_HARM } from './harm.ts';
import { TARGETED_COVER, tierShare } from './bite.ts';

/** Kinds of cut, in the sequence in which they are told. */
export const sanctionInstruments = [
  'targeted-sanctions',
  'sectoral-sanctions',
  'export-controls',
  'counter-sanction',
  'embargo',
  'tariffs',
  'service-ban',
] as const;
export type SanctionInstrument = (typeof sanctionInstruments)[number];

export const sanctionKindOf = (instrument: string): SanctionInstrument | null =>
  sanctionInstruments.find((one) => one === instrument) ?? null;

/** What a kind of cut reaches, and how it works there. */
interface SanctionKind {
  /** Every branch, those of technology, or the one that it names. */
  readonly reach: 'all' | 'technology' | 'branch';
  /** R-Bite: share, 0–1, of the dealings in what it reaches that it touches at all. */
  readonly cover: number;
  /** R-Harm: what it does to civilians beside a cut of the same size on a branch, 0–1. */
  readonly harm: number;
  /** R-Leak: share, 0–1, of what would leak that it keeps shut for each point, 0–1, of enforcement. */
  readonly sealed: number;
  /** R-Leak: share of its own cut that comes back on its author. */
  readonly blowback: number;
  /** R-Home: the one that is cut off rallies. */
  readonly rallies: boolean;
}

const WHOLE = { cover: 1, harm: 1, sealed: 0, blowback: BLOWBACK, rallies: true } as const;

/** R-Bite. Share of a branch that a tax makes dear enough to be given up, at its highest tier. */
const TAXED = 0.35;
/** R-Bite. Share of a branch's earnings that refused ships, insurance and payments can take. */
const SERVED = 0.6;

/**
 * R-Bite. The kinds of cut. A tariff is paid by its author's own buyers, so that all of it comes
 * back; a ban on services lets the goods flow, so that it harms less and is gone round less where
 * it is enforced.
 */
export const SANCTION_KINDS = {
  'targeted-sanctions': {
    ...WHOLE,
    reach: 'all',
    cover: TARGETED_COVER,
    harm: TARGETED_HARM,
    rallies: false,
  },
  'sectoral-sanctions': { ...WHOLE, reach: 'branch' },
  'export-controls': { ...WHOLE, reach: 'technology', rallies: false },
  'counter-sanction': { ...WHOLE, reach: 'branch' },
  embargo: { ...WHOLE, reach: 'all' },
  tariffs: { ...WHOLE, reach: 'branch', cover: TAXED, blowback: 1, rallies: false },
  'service-ban': { ...WHOLE, reach: 'branch', cover: SERVED, harm: 0.4, sealed: 0.6 },
} as const satisfies Readonly<Record<SanctionInstrument, SanctionKind>>;

/** R-Bite. Share, 0–1, of what could leak that leaks all the same: a kind may shut ways as well as it is enforced. */
export const leakingShare = (instrument: SanctionInstrument, enforcement: number): number =>
  1 - SANCTION_KINDS[instrument].sealed * enforcement;

/** R-Bite. Share of the trade that goes on which a tariff of the highest tier brings its author. */
const DUTY = 0.08;
/** R-Bite. Revenue, % of the author's GDP a year, of a tariff on dealings of `exposure` % of it, of which `cut` is given up. */
export const tariffRevenue = (exposure: number, tier: number, cut: number): number =>
  DUTY * tierShare(tier) * exposure * (1 - cut);
