import type { ActorId, EntryId, SubjectId } from '../ids.ts';
import type { Audience, Entry } from '../ledger/entry.ts';
import { quantitySpecs } from '../quantities.ts';
import type { QuantityId } from '../quantities.ts';
import type {
  Agreement,
  Commitment,
  Consent,
  Demand,
  Measure,
  Offer,
  Package,
  State,
} from '../state/state.ts';
import { entryOf } from './row.ts';
import type { Viewer } from './types.ts';

/**
 * Who the viewer really is: a seat that the scenario lacks is one of the public, and so is the
 * review until the crisis is over.
 */
export const viewerIn = (state: State, viewer: Viewer): Viewer => {
  switch (viewer.kind) {
    case 'seat':
      return state.scenario.actors.some(({ id }) => id === viewer.seat)
        ? viewer
        : { kind: 'public' };
    case 'review':
      return state.outcome === null ? { kind: 'public' } : viewer;
    case 'public':
    case 'control':
      return viewer;
  }
};

/** Control and the review see everything; all else goes by audience. */
export const seesAll = (viewer: Viewer): boolean =>
  viewer.kind === 'control' || viewer.kind === 'review';

/** Tells viewers apart: what is kept for each of them is kept by this. */
export const nameOf = (viewer: Viewer): string =>
  viewer.kind === 'seat' ? `seat ${viewer.seat}` : viewer.kind;

export const isSeat = (viewer: Viewer, actor: ActorId | null): boolean =>
  viewer.kind === 'seat' && viewer.seat === actor;

const inAudience = (viewer: Viewer, audience: Audience): boolean => {
  if (seesAll(viewer) || audience === 'all') return true;
  return audience !== 'control' && viewer.kind === 'seat' && audience.includes(viewer.seat);
};

/** Whether a quantity's exact value is this viewer's to know; others get words. */
export const knowsExactly = (viewer: Viewer, quantity: QuantityId, subject: SubjectId): boolean => {
  if (seesAll(viewer)) return true;
  const { of } = quantitySpecs[quantity];
  if (of === 'issue') return true;
  if (viewer.kind !== 'seat') return false;
  const { seat } = viewer;
  switch (of) {
    case 'actor':
      return subject === seat;
    case 'pair':
      return subject.startsWith(`${seat}~`) || subject.endsWith(`~${seat}`);
    case 'dyad':
      return subject.startsWith(`${seat}>`);
    // A state knows what reaches its own economy.
    case 'flow':
      return subject.startsWith(`${seat}#`);
    // Entries on a package name their readers themselves: its members.
    case 'package':
      return true;
  }
};

export const sees = (viewer: Viewer, entry: Entry): boolean =>
  inAudience(viewer, entry.audience) &&
  (entry.kind !== 'change' || knowsExactly(viewer, entry.quantity, entry.subject));

/** Own and public measures, and those aimed at the viewer. */
export const seesMeasure = (viewer: Viewer, measure: Measure): boolean =>
  measure.public || seesAll(viewer) || isSeat(viewer, measure.by) || isSeat(viewer, measure.target);

const causeSeen = (state: State, viewer: Viewer, cause: EntryId): boolean => {
  const entry = entryOf(state, cause);
  return entry !== undefined && inAudience(viewer, entry.audience);
};

export const seesDemand = (state: State, viewer: Viewer, { from, to, cause }: Demand): boolean =>
  isSeat(viewer, from) || isSeat(viewer, to) || causeSeen(state, viewer, cause);

export const seesCommitment = (
  state: State,
  viewer: Viewer,
  { by, to, cause }: Commitment,
): boolean => isSeat(viewer, by) || isSeat(viewer, to) || causeSeen(state, viewer, cause);

export const seesOffer = (viewer: Viewer, { from, terms, open, informed }: Offer): boolean =>
  open ||
  !terms.private ||
  seesAll(viewer) ||
  (viewer.kind === 'seat' && [from, terms.to, ...informed].includes(viewer.seat));

export const seesAgreement = (
  state: State,
  viewer: Viewer,
  { offer, from, terms, open }: Agreement,
): boolean => {
  if (open || isSeat(viewer, from) || isSeat(viewer, terms.to)) return true;
  const paper = state.offers.find(({ id }) => id === offer);
  return paper === undefined ? seesAll(viewer) : seesOffer(viewer, paper);
};

/** A request is between two until its owner lets it out. */
export const seesConsent = (viewer: Viewer, { by, owner, open }: Consent): boolean =>
  open || seesAll(viewer) || isSeat(viewer, by) || isSeat(viewer, owner);

/** Whom a package is about to bind, beside those who see everything. */
export const isParty = (
  viewer: Viewer,
  { sponsor, terms }: Pick<Package, 'sponsor' | 'terms'>,
): boolean =>
  seesAll(viewer) ||
  isSeat(viewer, sponsor) ||
  (viewer.kind === 'seat' && terms.asked.includes(viewer.seat));

/** A draft is its sponsor's and those asked; once it has bound anybody all know of it. */
export const seesPackage = (viewer: Viewer, pack: Package): boolean =>
  pack.boundIn !== null || isParty(viewer, pack);
