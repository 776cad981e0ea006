import type { BallotStance } from '../acts.ts';
import type { ActorId } from '../ids.ts';
import { tuned } from '../instruments/shared.ts';
import { BLOCS, blocSizes } from '../rules/vote.ts';
import type { VoteRule } from '../scenario.ts';
import type { Ballot, State } from '../state/state.ts';

/** Members of an institution where the scenario does not say. */
const MEMBERS = 20;

/** How an institution votes, in this crisis. */
export interface Procedure {
  readonly rule: VoteRule;
  readonly seats: readonly { readonly actor: ActorId; readonly veto: boolean }[];
  readonly blocs: readonly { readonly members: number; readonly lean: number }[];
}

/** As the scenario sets it; else five blocs of members and two thirds of them. */
export const procedureOf = (state: State, institution: ActorId): Procedure => {
  const known = state.scenario.institutions.find(({ actor }) => actor === institution);
  if (known !== undefined) return known;
  const members = Math.round(tuned(state, 'vote', institution.toLowerCase(), MEMBERS));
  const sizes = blocSizes(members);
  const blocs = BLOCS.map((lean, at) => ({ lean, members: sizes[at] ?? 0 }));
  return { rule: 'two-thirds', seats: [], blocs };
};

/** One seat's vote on a motion, and the instruction behind it. */
export interface SeatVote {
  readonly seat: ActorId;
  readonly stance: BallotStance;
  readonly veto: boolean;
  readonly ballot: Ballot | null;
}

/** Each seat votes as it last said; the sponsor for its own motion; who said nothing abstains. */
export const rollOf = (state: State, institution: ActorId, sponsor: ActorId): readonly SeatVote[] =>
  procedureOf(state, institution).seats.map(({ actor, veto }) => {
    const ballot =
      state.ballots.find(
        (one) => one.institution === institution && one.sponsor === sponsor && one.seat === actor,
      ) ?? null;
    const stance = actor === sponsor ? 'yes' : (ballot?.stance ?? 'abstain');
    return { seat: actor, stance, veto, ballot };
  });
