import type { ActorId } from '../ids.ts';
import type { Micro } from '../quantities.ts';
import type { HomeBand } from '../rules/home-bands.ts';
import type { ElectionKind } from '../scenario.ts';

export type { HomeBand };

/** R-Home. An election in the calendar of the length that is played. */
export interface BoardElection {
  readonly actor: ActorId;
  readonly date: string;
  readonly turn: number;
  readonly kind: ElectionKind;
  /** Null until it is held. */
  readonly lost: boolean | null;
}
/** R-Home: how firmly a seat's own government sits, and what threatens it. */
export interface SeatHome {
  readonly band: HomeBand;
  /** Chance 0–1 in millionths that it falls with the next resolution, elections apart. */
  readonly fall: Micro;
  /** Its next election and the chance 0–1 that it would be lost as things stand. */
  readonly election: {
    readonly turn: number;
    readonly kind: ElectionKind;
    readonly risk: Micro;
  } | null;
  /** First turn of a new government: what the one before it promised may be looked at again. */
  readonly fresh: boolean;
}
