import { dyadId } from '../ids.ts';
import type { ActorId, EntryId } from '../ids.ts';
import type { QuantityId } from '../quantities.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import { shown } from '../rules/worked.ts';
import type { PhaseContext } from './context.ts';

/** One move of a figure: by how much, under which name and because of what. */
export interface Move {
  readonly rule: RuleId;
  readonly by: number;
  /** Name of the term that explains it. */
  readonly term: string;
  readonly because: EntryId;
}

/** Points that one seat's own figure moves by, known to that seat. */
export const moveOwn = (
  context: PhaseContext,
  quantity: Extract<QuantityId, 'influence' | 'support' | 'legitimacy' | 'reputation'>,
  subject: ActorId,
  { rule, by, term, because }: Move,
): void => {
  context.change({
    rule,
    quantity,
    subject,
    by,
    because: [because],
    audience: [subject],
    terms: [shown(term, by)],
  });
};

/** Trust that `holder` gains or loses in `other`, known to the holder; nothing where the two have no ties. */
export const moveTrust = (
  context: PhaseContext,
  holder: ActorId,
  other: ActorId,
  { rule, by, term, because }: Move,
): void => {
  const subject = dyadId(holder, other);
  if (context.state.quantities.trust[subject] === undefined) return;
  context.change({
    rule,
    quantity: 'trust',
    subject,
    by,
    because: [because],
    audience: [holder],
    terms: [shown(term, by)],
  });
};
