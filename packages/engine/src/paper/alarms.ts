import type { PaperAct } from '../acts.ts';
import type { ActorId } from '../ids.ts';
import type { Result } from '../refusals.ts';
import { parties } from '../resolution/breach.ts';
import { audienceOf } from '../resolution/measures.ts';
import { isOpenAlarm } from '../rules/settlement.ts';
import type { State } from '../state/state.ts';
import type { EngineEvent } from '../verbs.ts';
import { alike, record, refusal, refused } from './record.ts';

type Answer = Extract<PaperAct, { readonly type: `agreement.${string}` }>;

/**
 * R-Settlement. A report of inspectors is answered: its suspect lets them look again, which stays a
 * denunciation; the other side takes it as proof, unless inspectors are invited.
 */
export const answerAlarm = (state: State, seat: ActorId, act: Answer): Result<EngineEvent> => {
  const agreement = state.agreements.find(
    (one) => one.id === act.agreement && parties(one).includes(seat),
  );
  if (agreement === undefined) return refused([refusal('unknown-agreement', 'agreement')]);
  const { alarm, status, open } = agreement;
  if (status !== 'running' || !isOpenAlarm(alarm))
    return refused([refusal('no-alarm', 'agreement')]);
  const invites = act.type === 'agreement.invite';
  if (invites !== (alarm.suspect === seat)) return refused([refusal('not-addressee', 'agreement')]);
  if (alarm.status === 'invited') return refused([refusal('inspectors-invited', 'agreement')]);
  if (alarm.status === 'denounced' && !invites) return refused([refusal('duplicate', 'agreement')]);
  return record(state, seat, act, alike(audienceOf(open, parties(agreement))), () => ({
    type: 'agreement.alarm',
    agreement: agreement.id,
    alarm: { ...alarm, status: invites ? 'invited' : 'denounced' },
  }));
};
