import type { ActorId, EntryId } from '../ids.ts';
import {
  ALARM,
  ENDED_ON_SUSPICION,
  STALE,
  isOpenAlarm,
  reportChance,
} from '../rules/settlement.ts';
import { shown } from '../rules/worked.ts';
import type { Agreement, Alarm, State } from '../state/state.ts';
import type { Verification } from '../verification.ts';
import { breakOff, distrust, otherThan, parties } from './breach.ts';
import type { PhaseContext } from './context.ts';
import { audienceOf } from './measures.ts';
import type { Breach } from './snapback.ts';

const RULE = 'R-Settlement';

/** Whether the side has broken its word in secret, before this phase. */
export const hasBetrayed = (state: State, { id }: Agreement, side: ActorId): boolean =>
  state.ledger
    .flat()
    .some(
      (entry) =>
        entry.kind === 'fact' &&
        entry.fact.type === 'agreement.betrayed' &&
        entry.fact.agreement === id &&
        entry.fact.by === side,
    );

const setAlarm = (
  context: PhaseContext,
  { id, open, ...agreement }: Agreement,
  alarm: Alarm,
  because: readonly EntryId[],
): EntryId =>
  context.fact({
    rule: RULE,
    fact: { type: 'agreement.alarm', agreement: id, alarm },
    because,
    audience: audienceOf(open, parties({ id, open, ...agreement })),
  });

/**
 * Inspectors look at one side. Whether they report it depends on what it did, but what was drawn is
 * control's alone: a right report and a wrong one are the same to both sides.
 */
const reported = (
  context: PhaseContext,
  agreement: Agreement,
  { side, verification, ordinal }: { side: ActorId; verification: Verification; ordinal: number },
): ReturnType<PhaseContext['draw']> => {
  const guilty = hasBetrayed(context.state, agreement, side);
  const chance = reportChance(verification, guilty);
  return context.draw({
    ...{ rule: RULE, subject: `${agreement.id}-${side}`, ordinal, chance, scale: 'chance' },
    ...{ because: [agreement.cause], audience: 'control' },
    terms: [shown(guilty ? 'verification' : 'in-error', chance)],
  });
};

/** R-Settlement. A side that seems to keep its word is looked at; a report of it costs trust at once. */
export const lookAt = (
  context: PhaseContext,
  agreement: Agreement,
  side: ActorId,
  verification: Verification,
): void => {
  if (isOpenAlarm(agreement.alarm)) return;
  const drawn = reported(context, agreement, { side, verification, ordinal: 1 });
  if (!drawn.hit) return;
  const alarm = { suspect: side, turn: context.state.turn, status: 'raised' } as const;
  const raised = setAlarm(context, agreement, alarm, [drawn.id, agreement.cause]);
  distrust(context, agreement, side, ALARM, raised);
};

const invited = ({ orders }: PhaseContext, agreement: Agreement, suspect: ActorId): boolean =>
  orders.some(
    ({ seat, order }) =>
      seat === suspect &&
      order.instrument === 'transparency' &&
      order.params['to'] === otherThan(agreement, suspect),
  );

/**
 * R-Settlement. What becomes of a report: inspectors whom the suspect lets in confirm or clear it,
 * the other side ends the agreement over it, or it grows stale.
 */
export const settleAlarm = (context: PhaseContext, agreement: Agreement): readonly Breach[] => {
  const { alarm } = agreement;
  if (!isOpenAlarm(alarm)) return [];
  const { suspect, status, turn } = alarm;
  if (status === 'invited' || invited(context, agreement, suspect)) {
    const look = { side: suspect, verification: 'intrusive', ordinal: 2 } as const;
    const drawn = reported(context, agreement, look);
    if (drawn.hit) return [breakOff(context, agreement, suspect, drawn.id)];
    const head = { ...alarm, status: 'cleared' } as const;
    const cleared = setAlarm(context, agreement, head, [drawn.id, agreement.cause]);
    distrust(context, agreement, suspect, -ALARM, cleared);
    return [];
  }
  if (status === 'denounced') {
    const breach = breakOff(context, agreement, suspect, agreement.cause);
    const accuser = otherThan(agreement, suspect);
    distrust(context, agreement, accuser, ENDED_ON_SUSPICION, breach.because);
    return [breach];
  }
  if (context.state.turn - turn >= STALE)
    setAlarm(context, agreement, { ...alarm, status: 'lapsed' }, [agreement.cause]);
  return [];
};
