import type { ActorId, EntryId } from '../ids.ts';
import { UNDER_DELIVERED } from '../rules/accession.ts';
import type { Measure } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { noteShortfall } from './package-remedy.ts';
import { underReview } from './packages.ts';
import { moveOwn, moveTrust } from './own-figures.ts';

const TERM = 'under-delivered';

/** R-Accession. One who does less than it signed: the others' trust in it and its good name suffer. */
export const disgrace = (
  context: PhaseContext,
  seat: ActorId,
  others: readonly ActorId[],
  because: EntryId,
): void => {
  const { trust, legitimacy } = UNDER_DELIVERED;
  const head = { rule: 'R-Accession', term: TERM, because } as const;
  for (const other of others)
    if (other !== seat) moveTrust(context, other, seat, { ...head, by: trust });
  moveOwn(context, 'legitimacy', seat, { ...head, by: legitimacy });
};

/**
 * R-Accession. A member that takes back in the open what it signed is seen to: each other member's
 * trust in it and its good name suffer at once. At a review, where parts may change, nothing does.
 */
export const underDeliver = (context: PhaseContext, measure: Measure, because: EntryId): void => {
  const { state } = context;
  const pack = state.packages.find(({ id }) => id === measure.params['package']);
  if (pack === undefined || pack.status !== 'bound' || underReview(pack, state.turn)) return;
  disgrace(context, measure.by, pack.members, because);
  noteShortfall(context, measure.by, pack.terms.target, because);
};
