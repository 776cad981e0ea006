import { REMEDY, UNDER_DELIVERED } from '../rules/accession.ts';
import type { ActorId, EntryId } from '../ids.ts';
import type { Package } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { endMeasure } from './measures.ts';
import { laxTowards } from './monitoring.ts';
import { moveOwn, moveTrust } from './own-figures.ts';
import { startPart } from './package-measures.ts';

const RULE = 'R-Accession';
const TERM = 'back-in-line';

/** R-Accession. Keeps for the way back that a member was found to do less than it signed. */
export const noteShortfall = (
  context: PhaseContext,
  seat: ActorId,
  target: ActorId,
  because: EntryId,
): void => {
  const { packages, turn } = context.state;
  for (const { id, status, members, terms } of packages) {
    if (status !== 'bound' || terms.target !== target || !members.includes(seat)) continue;
    const shortfall = { turn, mending: false, cause: because };
    context.fact({
      rule: RULE,
      because: [because],
      audience: 'all',
      fact: { type: 'package.fell-short', package: id, seat, shortfall },
    });
  }
};

/** What it did in secret beside what it signed comes to an end. */
const endSecrets = (
  context: PhaseContext,
  seat: ActorId,
  target: ActorId,
  because: EntryId,
): void => {
  for (const measure of context.state.measures)
    if (measure.by === seat && laxTowards(measure) === target)
      endMeasure(context, measure, 'lifted', [because]);
};

/**
 * R-Accession. A member that comes back into line does in full what it signed, and wins back half of
 * what being found out cost it.
 */
export const mendShortfalls = (context: PhaseContext, pack: Package): void => {
  for (const seat of pack.members) {
    const shortfall = pack.shortfalls[seat];
    if (shortfall?.mending !== true) continue;
    const because = context.fact({
      rule: RULE,
      because: [shortfall.cause],
      audience: 'all',
      fact: { type: 'package.mended', package: pack.id, seat },
    });
    endSecrets(context, seat, pack.terms.target, because);
    startPart(context, pack, seat, because);
    const head = { rule: RULE, term: TERM, because } as const;
    for (const other of pack.members)
      if (other !== seat)
        moveTrust(context, other, seat, { ...head, by: -REMEDY.share * UNDER_DELIVERED.trust });
    moveOwn(context, 'legitimacy', seat, {
      ...head,
      by: -REMEDY.share * UNDER_DELIVERED.legitimacy,
    });
  }
};
