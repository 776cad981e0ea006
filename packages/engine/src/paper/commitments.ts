import type { PaperAct } from '../acts.ts';
import type { ActorId } from '../ids.ts';
import type { Refusal, Result } from '../refusals.ts';
import { isNew } from '../resolution/governments.ts';
import type { Commitment, State } from '../state/state.ts';
import type { EngineEvent } from '../verbs.ts';
import { seesCommitment } from '../view/knows.ts';
import { alike, record, refusal, refused } from './record.ts';

type Withdraw = Extract<PaperAct, { readonly type: 'commitment.withdraw' }>;

const faultsOf = (state: State, seat: ActorId, word: Commitment): readonly Refusal[] => {
  if (word.by !== seat) return [refusal('not-author', 'commitment')];
  const { status } = word;
  if (status !== 'open') return [refusal('already-standing', 'commitment', { status })];
  return isNew(state, seat) && word.turn < state.turn && word.kind !== 'guarantee'
    ? []
    : [refusal('no-new-government', 'commitment')];
};

/** R-Home. What a fallen government threatened or vowed may be taken back in its successor's first turn. */
export const withdrawCommitment = (
  state: State,
  seat: ActorId,
  act: Withdraw,
): Result<EngineEvent> => {
  const word = state.commitments.find(
    (one) => one.id === act.commitment && seesCommitment(state, { kind: 'seat', seat }, one),
  );
  if (word === undefined) return refused([refusal('unknown-commitment', 'commitment')]);
  const faults = faultsOf(state, seat, word);
  if (faults.length > 0) return refused(faults);
  return record(state, seat, act, alike('all'), () => ({
    type: 'commitment.status',
    commitment: word.id,
    status: 'released',
  }));
};
