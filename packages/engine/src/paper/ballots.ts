import type { PaperAct } from '../acts.ts';
import type { ActorId } from '../ids.ts';
import type { Refusal, Result } from '../refusals.ts';
import type { State } from '../state/state.ts';
import type { EngineEvent } from '../verbs.ts';
import { alike, record, refusal, refused } from './record.ts';

export type BallotAct = Extract<PaperAct, { readonly type: 'ballot.cast' }>;

const faultsOf = (state: State, seat: ActorId, act: BallotAct): readonly Refusal[] => {
  const { actors, institutions } = state.scenario;
  const faults: Refusal[] = [];
  const body = actors.find(({ id, institution }) => id === act.institution && institution);
  const rules = institutions.find(({ actor }) => actor === act.institution);
  if (body === undefined) faults.push(refusal('unknown-actor', 'institution'));
  else if (rules === undefined || !rules.seats.some(({ actor }) => actor === seat))
    faults.push(refusal('not-a-member', 'institution'));
  if (!actors.some(({ id }) => id === act.sponsor))
    faults.push(refusal('unknown-actor', 'sponsor'));
  // Whoever brings a motion votes for it.
  else if (act.sponsor === seat) faults.push(refusal('self-target', 'sponsor'));
  return faults;
};

/** R-Vote. A seat's standing instruction to its delegate; nobody else hears of it before the count. */
export const negotiateBallot = (
  state: State,
  seat: ActorId,
  act: BallotAct,
): Result<EngineEvent> => {
  const faults = faultsOf(state, seat, act);
  if (faults.length > 0) return refused(faults);
  const { institution, sponsor, stance } = act;
  return record(state, seat, act, alike([seat]), (cause) => ({
    type: 'ballot.cast',
    ballot: { seat, institution, sponsor, stance, cause },
  }));
};
