import type { EntryId } from '../ids.ts';
import { UNDER_DELIVERED } from '../rules/accession.ts';
import type { Measure } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { moveOwn, moveTrust } from './own-figures.ts';

const TERM = 'under-delivered';

/**
 * R-Accession. A member that takes back in the open what it signed is seen to: each other member's
 * trust in it and its good name suffer at once. At a review, where parts may change, nothing does.
 */
export const underDeliver = (context: PhaseContext, measure: Measure, because: EntryId): void => {
  const { state } = context;
  const pack = state.packages.find(({ id }) => id === measure.params['package']);
  if (pack === undefined || pack.status !== 'bound' || pack.review === state.turn) return;
  const seat = measure.by;
  const { trust, legitimacy } = UNDER_DELIVERED;
  for (const other of pack.members)
    if (other !== seat)
      moveTrust(context, other, seat, { rule: 'R-Accession', by: trust, term: TERM, because });
  moveOwn(context, 'legitimacy', seat, {
    rule: 'R-Accession',
    by: legitimacy,
    term: TERM,
    because,
  });
};
