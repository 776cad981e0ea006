import type { ActorId, IssueId } from './ids.ts';
import type { Verification } from './verification.ts';

export const triggerEvents = ['lapsed', 'struck', 'benchmark'] as const;
/** Agreed in advance: what happens to every member's cuts, by one tier, once this comes about. */
export interface Trigger {
  /** The demand lapses; the target strikes; the target has come a share of the way. */
  readonly when: (typeof triggerEvents)[number];
  readonly change: 1 | -1;
  /** For a benchmark: share of the way, 10–100 %; else null. */
  readonly share: number | null;
}

/** One branch that each member cuts, at tier 1–4. */
export interface PackageMeasure {
  readonly sector: string;
  readonly tier: number;
  /** Announced with the rest, but in force only once the demand lapses, the target strikes or the sponsor calls it. */
  readonly reserve: boolean;
}

/** A joint package: what its sponsor asks others to sign and to do together against one actor. */
export interface PackageTerms {
  readonly title: string;
  readonly target: ActorId;
  /** What is asked of the target: a position 0–100 on one of its issues. */
  readonly issue: IssueId;
  readonly position: number;
  /** What each member cuts, by branch; the same branch once. */
  readonly measures: readonly PackageMeasure[];
  /** Seats that are asked to join, the sponsor apart. They alone see it before it binds. */
  readonly asked: readonly ActorId[];
  /** Food, medicine and aid stay open (R-Harm). */
  readonly humanitarian: boolean;
  /** Turn in which members may leave or change without breaking their word; null for never. */
  readonly review: number | null;
  /** Influence points that the sponsor pays each member that joins, 0–3 a turn. */
  readonly compensation: number;
  /** Last turn in which it stands unless it is renewed; null for as long as it lasts. */
  readonly sunset: number | null;
  /** How closely members look at what each of them does of what it signed (R-Accession). */
  readonly verification: Verification;
  /** Who says how far the target has come, for benchmarks; null where everybody sees for themselves. */
  readonly certifier: ActorId | null;
  /** Whether a member found short may come back into line and win back half of what it lost. */
  readonly remedy: boolean;
  /** What all say in public; empty for nothing in common. */
  readonly message: string;
  /** Each works once. */
  readonly triggers: readonly Trigger[];
}

export const stances = ['endorse', 'adjust', 'refuse', 'ask'] as const;
export type Stance = (typeof stances)[number];
/** One seat's answer to a package. With `adjust`, its own part of each measure; else `parts` is empty. */
export interface PackageAnswer {
  readonly stance: Stance;
  /** Tier 0–4 (0: not this one) and the share of the branch left open, 0–100 %. */
  readonly parts: readonly {
    readonly sector: string;
    readonly tier: number;
    readonly carveOut: number;
  }[];
  /** Turns by which its part begins later. */
  readonly delay: number;
  /** Last turn of its part; null for as long as the package stands. */
  readonly until: number | null;
  readonly reason: string;
}

/** What a package says of none of its optional clauses. */
export const plainClauses = {
  sunset: null,
  verification: 'none',
  certifier: null,
  remedy: false,
  triggers: [],
} as const satisfies Partial<PackageTerms>;

/** One change that an answer asks for, named so that its sponsor can take or leave it. */
export interface AskedChange {
  /** `tier:<sector>`, `open:<sector>`, `delay` or `until`. */
  readonly id: string;
  readonly kind: 'tier' | 'open' | 'delay' | 'until';
  /** Branch that it concerns, or null. */
  readonly sector: string | null;
  /** Tier, turn, or number of turns asked and answered; % left open. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What an answer changes in the terms, clause by clause; nothing unless it endorses with changes. */
export const changesOf = (terms: PackageTerms, answer: PackageAnswer): readonly AskedChange[] => {
  if (answer.stance !== 'adjust') return [];
  const parts = answer.parts.flatMap(({ sector, tier, carveOut }): readonly AskedChange[] => {
    const asked = terms.measures.find((measure) => measure.sector === sector)?.tier ?? 0;
    return [
      ...(tier === asked
        ? []
        : [{ id: `tier:${sector}`, kind: 'tier' as const, sector, from: asked, to: tier }]),
      ...(carveOut === 0 || tier === 0
        ? []
        : [{ id: `open:${sector}`, kind: 'open' as const, sector, from: 0, to: carveOut }]),
    ];
  });
  return [
    ...parts,
    ...(answer.delay === 0
      ? []
      : [{ id: 'delay', kind: 'delay' as const, sector: null, from: 0, to: answer.delay }]),
    ...(answer.until === null
      ? []
      : [{ id: 'until', kind: 'until' as const, sector: null, from: null, to: answer.until }]),
  ];
};
