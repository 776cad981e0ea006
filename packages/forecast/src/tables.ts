import type { Micro, QuantityId } from '@convoy/engine';

export type Tables = Record<QuantityId, Record<string, Micro>>;

/** One table for each quantity, to be filled. */
export const emptyTables = (): Tables => ({
  support: {},
  fatigue: {},
  economy: {},
  strain: {},
  readiness: {},
  reputation: {},
  influence: {},
  harm: {},
  legitimacy: {},
  rally: {},
  reserves: {},
  bite: {},
  tension: {},
  interoperability: {},
  trust: {},
  belief: {},
  position: {},
  progress: {},
  leak: {},
  breadth: {},
  dispersion: {},
  cohesion: {},
});
