/**
 * Every quantity of the world, its bearer and its range. Stored as integer millionths (`Micro`);
 * rules compute in ordinary numbers and round once, when they hand over an effect.
 */
export type Micro = number;
export const MICRO = 1_000_000;

export const toMicro = (value: number): Micro => Math.round(value * MICRO);
export const fromMicro = (value: Micro): number => value / MICRO;

export const quantityIds = [
  'support',
  'fatigue',
  'economy',
  'strain',
  'readiness',
  'reputation',
  'influence',
  'harm',
  'legitimacy',
  'rally',
  'reserves',
  'bite',
  'tension',
  'interoperability',
  'trust',
  'belief',
  'position',
  'progress',
  'leak',
  'breadth',
  'dispersion',
  'cohesion',
] as const;
export type QuantityId = (typeof quantityIds)[number];
export type Bearer = 'actor' | 'pair' | 'dyad' | 'issue' | 'flow' | 'package';

interface QuantitySpec {
  readonly of: Bearer;
  /** Inclusive range, in the quantity's own unit (not in millionths). */
  readonly min: number;
  readonly max: number;
}

export const quantitySpecs = {
  /** Of public and elite for the government's handling, 0–100. */
  support: { of: 'actor', min: 0, max: 100 },
  /** Weariness with the effort, 0–100. */
  fatigue: { of: 'actor', min: 0, max: 100 },
  /** Cumulative loss, % of annual GDP. */
  economy: { of: 'actor', min: 0, max: 100 },
  /** Loss rate, % of GDP a year. */
  strain: { of: 'actor', min: 0, max: 100 },
  /** Forces in theatre, 0–100. */
  readiness: { of: 'actor', min: 0, max: 100 },
  /** Record of keeping threats and promises, 0–100 (shown as credibility). */
  reputation: { of: 'actor', min: 0, max: 100 },
  /** Points to spend on orders. */
  influence: { of: 'actor', min: 0, max: 40 },
  /** Civilian distress, 0–100. */
  harm: { of: 'actor', min: 0, max: 100 },
  /** How rightful third parties hold the actor's course to be, 0–100. */
  legitimacy: { of: 'actor', min: 0, max: 100 },
  /** The part of support that is rally and fades, points. */
  rally: { of: 'actor', min: 0, max: 30 },
  /** What is set aside to live on, % of annual GDP; it takes the loss until it is spent. */
  reserves: { of: 'actor', min: 0, max: 100 },
  /** The part of strain that measures against trade and finance make up, % of GDP a year. */
  bite: { of: 'actor', min: 0, max: 100 },
  /** 0–100; the brink lies at 80. */
  tension: { of: 'pair', min: 0, max: 100 },
  /** How well two forces work together, 0–100. */
  interoperability: { of: 'pair', min: 0, max: 100 },
  /** −100 to 100. */
  trust: { of: 'dyad', min: -100, max: 100 },
  /** Log-odds, as the holder sees it, that the other carries out the next step it has threatened. */
  belief: { of: 'dyad', min: -6, max: 6 },
  /** Where a policy stands between the two poles, 0–100. */
  position: { of: 'issue', min: 0, max: 100 },
  /** How far something advances by itself (missiles ready, a programme), 0–100. */
  progress: { of: 'issue', min: 0, max: 100 },
  /** Share, 0–1, of what is cut off in one branch that comes in by other ways. */
  leak: { of: 'flow', min: 0, max: 1 },
  /** Share, 0–1, of the target's exposure to those who were asked that a package really cuts. */
  breadth: { of: 'package', min: 0, max: 1 },
  /** How unequal the members' parts are, 0–1. */
  dispersion: { of: 'package', min: 0, max: 1 },
  /** How well a package's members hold together, 0–100. */
  cohesion: { of: 'package', min: 0, max: 100 },
} as const satisfies Record<QuantityId, QuantitySpec>;

/** The value, or the end of the quantity's range that it lies beyond. */
export const withinRange = (quantity: QuantityId, value: Micro): Micro => {
  const { min, max } = quantitySpecs[quantity];
  return value < min * MICRO ? min * MICRO : value > max * MICRO ? max * MICRO : value;
};
