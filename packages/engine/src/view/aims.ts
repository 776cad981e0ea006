import { subjectIdFrom } from '../ids.ts';
import type { EntryId } from '../ids.ts';
import type { Entry } from '../ledger/entry.ts';
import { aimValue } from '../outcome/aims.ts';
import { MICRO, quantitySpecs, toMicro } from '../quantities.ts';
import type { Micro, QuantityId } from '../quantities.ts';
import { between01 } from '../rules/judgement.ts';
import type { ScenarioObjective } from '../scenario.ts';
import type { State } from '../state/state.ts';
import { knowsExactly, sees, seesAgreement, seesOffer } from './knows.ts';
import { lastCause } from './row.ts';
import type { SeatSection, TensionWord, Viewer } from './types.ts';
import { hardshipSeen, tensionWord } from './words.ts';

const TENSION_MIDDLES: Readonly<Record<TensionWord, number>> = {
  calm: 12.5,
  raised: 35,
  strained: 55,
  high: 72.5,
  brink: 90,
};

const HARDSHIPS: ReadonlySet<QuantityId> = new Set(['economy', 'strain', 'bite', 'harm']);

/** The middle of the band that the viewer has a word for, in the quantity's own unit. */
const middle = (quantity: QuantityId, value: Micro): number => {
  if (HARDSHIPS.has(quantity)) return hardshipSeen(value);
  if (quantity === 'tension') return TENSION_MIDDLES[tensionWord(value)];
  const { min, max } = quantitySpecs[quantity];
  const fifth = (max - min) / 5;
  const band = Math.min(4, Math.floor((value / MICRO - min) / fifth));
  return min + (band + 0.5) * fifth;
};

const standing = (seen: State, viewer: Viewer, objective: ScenarioObjective): Micro => {
  const { aim } = objective;
  if (aim.of !== 'quantity' || knowsExactly(viewer, aim.quantity, subjectIdFrom(aim.subject)))
    return toMicro(aimValue(seen, aim));
  const value = seen.quantities[aim.quantity][subjectIdFrom(aim.subject)] ?? 0;
  return toMicro(between01(middle(aim.quantity, value), aim.worst, aim.best));
};

/** What last moved what an aim is measured by, as far as the viewer knows. */
const causeOf = (state: State, viewer: Viewer, aim: ScenarioObjective['aim']): EntryId | null => {
  const knows = (entry: Entry): boolean => sees(viewer, entry);
  if (aim.of === 'quantity')
    return lastCause(state, aim.quantity, subjectIdFrom(aim.subject), knows);
  return aim.of === 'issue' ? lastCause(state, 'position', aim.issue, knows) : null;
};

/** The seat's own aims and how they stand, reckoned from papers and figures that it knows of. */
export const aimsOf = (
  state: State,
  viewer: Extract<Viewer, { readonly kind: 'seat' }>,
): SeatSection['aims'] => {
  const seen: State = {
    ...state,
    offers: state.offers.filter((offer) => seesOffer(viewer, offer)),
    agreements: state.agreements.filter((agreement) => seesAgreement(state, viewer, agreement)),
  };
  return state.scenario.objectives
    .filter((objective) => objective.actor === viewer.seat)
    .map((objective) => {
      const { id, kind, weight, aim } = objective;
      const now = standing(seen, viewer, objective);
      return { id, kind, weight, aim, now, cause: causeOf(state, viewer, aim) };
    });
};
