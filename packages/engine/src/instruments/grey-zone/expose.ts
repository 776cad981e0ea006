import { pairId } from '../../ids.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import type { PhaseContext } from '../../resolution/context.ts';
import { affect, changeTrust } from '../shared.ts';

interface Cost {
  readonly legitimacy: number;
  readonly trust: number;
  readonly tension: number;
}

/** R-Grey zone. What an act in the dark costs its author once everybody knows whose hand it was. */
export const expose = (
  context: PhaseContext,
  instrument: string,
  { by, against }: { readonly by: ActorId; readonly against: ActorId },
  cost: Cost,
  drawn: EntryId,
): EntryId => {
  const exposed = context.fact({
    rule: 'R-Grey zone',
    fact: { type: 'operation.exposed', by, against, instrument, sector: null },
    because: [drawn],
    audience: 'all',
  });
  const head = { rule: 'R-Grey zone', term: 'found-out' } as const;
  affect(context, exposed, {
    ...head,
    quantity: 'legitimacy',
    subject: by,
    audience: [by],
    by: cost.legitimacy,
  });
  changeTrust(context, exposed, against, by, cost.trust, 'R-Grey zone');
  const pair = pairId(by, against);
  if (context.state.pairs[pair] === undefined) return exposed;
  affect(context, exposed, {
    ...head,
    quantity: 'tension',
    subject: pair,
    audience: [by, against],
    by: cost.tension,
  });
  return exposed;
};
