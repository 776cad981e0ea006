import type { PaperAct } from '../acts.ts';
import type { ActorId } from '../ids.ts';
import type { Result } from '../refusals.ts';
import type { State } from '../state/state.ts';
import type { EngineEvent } from '../verbs.ts';
import { seesDemand } from '../view/knows.ts';
import { alike, record, refusal, refused } from './record.ts';

type Withdraw = Extract<PaperAct, { readonly type: 'demand.withdraw' }>;

/** R-Commitments. A demand is dropped by its author alone, in public, while it stands. */
export const withdrawDemand = (state: State, seat: ActorId, act: Withdraw): Result<EngineEvent> => {
  const demand = state.demands.find(
    (one) => one.id === act.demand && seesDemand(state, { kind: 'seat', seat }, one),
  );
  if (demand === undefined) return refused([refusal('unknown-demand', 'demand')]);
  if (demand.from !== seat) return refused([refusal('not-author', 'demand')]);
  const { status } = demand;
  if (status !== 'issued' && status !== 'partly-met')
    return refused([refusal('demand-closed', 'demand', { status })]);
  return record(state, seat, act, alike('all'), () => ({
    type: 'demand.status',
    demand: demand.id,
    status: 'withdrawn',
  }));
};
