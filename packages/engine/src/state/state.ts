import type { ActorId, EntryId, InjectId, PairId } from '../ids.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Micro, QuantityId } from '../quantities.ts';
import type { Scenario } from '../scenario.ts';
import type {
  Measure,
  Demand,
  Commitment,
  ContingencyResponse,
  Offer,
  Agreement,
  Brink,
  Ballot,
  Consent,
  Election,
  Fall,
  NuclearAlert,
  Package,
  WarOrder,
  War,
  PairFacts,
  ReadingNote,
  Outcome,
} from './objects.ts';

export * from './objects.ts';

/** By quantity, then by bearer. Only ledger entries change these. */
export type Quantities = Readonly<Record<QuantityId, Readonly<Record<string, Micro>>>>;

/** What is true. Built by `open`, changed by `evolve` alone, never shown to anyone: see `view`. */
export interface State {
  /** With the cards of the governments that are in office now. */
  readonly scenario: Scenario;
  readonly length: string;
  /** The turn now being played, from 1; stays at the last one when over. */
  readonly turn: number;
  readonly quantities: Quantities;
  readonly pairs: Readonly<Record<PairId, PairFacts>>;
  readonly measures: readonly Measure[];
  readonly demands: readonly Demand[];
  readonly commitments: readonly Commitment[];
  readonly contingencies: Readonly<Record<string, ContingencyResponse>>;
  readonly offers: readonly Offer[];
  readonly agreements: readonly Agreement[];
  readonly packages: readonly Package[];
  readonly consents: readonly Consent[];
  readonly ballots: readonly Ballot[];
  readonly readings: readonly ReadingNote[];
  /** Votes carried or lost, one line each. */
  readonly votes: readonly {
    readonly turn: number;
    readonly institution: ActorId;
    readonly sponsor: ActorId;
    readonly carried: boolean;
    readonly cause: EntryId;
  }[];
  /** Governments that fell and elections that were held, the oldest first. */
  readonly falls: readonly Fall[];
  readonly elections: readonly Election[];
  readonly brink: Brink;
  readonly war: War | null;
  readonly nuclear: NuclearAlert | null;
  readonly warOrders: readonly WarOrder[];
  /** Highest public act so far per turn (index 0 = opening). */
  readonly publicRungs: readonly number[];
  readonly fired: readonly InjectId[];
  /** Whether anybody was killed in the crisis. */
  readonly casualties: boolean;
  readonly outcome: Outcome | null;
  /** The whole ledger, by turn; index 0 holds the opening. */
  readonly ledger: readonly (readonly Entry[])[];
}
