import type { ActorId } from '../ids.ts';
import { toMicro } from '../quantities.ts';
import type { Micro } from '../quantities.ts';
import {
  consultedIn,
  exposureTo,
  joined,
  measuresOf,
  partOf,
  partiesOf,
  relievedOnSchedule,
  safeguardsOf,
  sharesOf,
} from '../resolution/packages.ts';
import { quantity } from '../resolution/read.ts';
import { breadth, dispersion } from '../rules/accession.ts';
import { tierShare } from '../rules/bite.ts';
import { cohesion } from '../rules/cohesion.ts';
import type { Measure, Package, State } from '../state/state.ts';
import { isParty, seesAll } from './knows.ts';
import type { SeenPackage, Viewer } from './types.ts';

const figure = ({ params }: Measure, name: string): number => {
  const value = params[name];
  return typeof value === 'number' ? value : 0;
};

/** What the members do, as anybody reads it off what stands in public. */
const openAnswers = (state: State, pack: Package): Package['answers'] =>
  Object.fromEntries(
    pack.members.map((seat) => {
      const own = measuresOf(state, pack).filter(
        ({ by, params }) => by === seat && typeof params['sector'] === 'string',
      );
      const parts = pack.terms.measures.map(({ sector }) => {
        const measure = own.find(({ params }) => params['sector'] === sector);
        return {
          sector,
          tier: measure === undefined ? 0 : figure(measure, 'tier'),
          carveOut: measure === undefined ? 0 : figure(measure, 'carveOut'),
        };
      });
      const whole = pack.terms.measures.every(({ sector, tier }) =>
        parts.some((part) => part.sector === sector && part.tier === tier && part.carveOut === 0),
      );
      return [
        seat,
        {
          ...{ stance: whole ? 'endorse' : 'adjust', parts: whole ? [] : parts, delay: 0 },
          ...{ until: own[0]?.until ?? null, reason: '' },
          ...{ turn: own[0]?.since ?? pack.turn, cause: own[0]?.cause ?? pack.cause },
        },
      ];
    }),
  );

/** The public line of its binding: the paper that proposed it stays between those it was for. */
const boundBy = (state: State, { id, boundIn }: Package) =>
  (boundIn === null ? [] : (state.ledger[boundIn] ?? [])).find(
    (entry) =>
      entry.kind === 'fact' && entry.fact.type === 'package.members' && entry.fact.package === id,
  );

/** A package as its reader may know it: who is no party sees what binds, not what is being said. */
const known = (state: State, viewer: Viewer, pack: Package): Package => {
  const { id, sponsor, terms, version, members, turn, boundIn, review, cause, fired, claims } =
    pack;
  const common = { id, sponsor, terms, version, members, turn, boundIn, review, cause };
  if (isParty(viewer, pack)) {
    const { status, answers, leaving } = pack;
    return { ...common, status, answers, leaving, fired, claims };
  }
  const status = pack.status === 'withdrawn' ? 'bound' : pack.status;
  const bound = boundBy(state, pack)?.id ?? cause;
  // What they see of the members' parts is what stands: triggers have done their work on it.
  const open = { leaving: [], fired: [], claims: {}, answers: openAnswers(state, pack) };
  return { ...common, cause: bound, status, ...open };
};

/** % of a year's GDP of `of` that a part cuts where `of` and `by` deal with each other. */
const cutOn = (
  state: State,
  pack: Package,
  seat: ActorId,
  [of, by]: readonly [ActorId, ActorId],
): number =>
  partOf(pack, seat).reduce(
    (sum, { sector, tier, carveOut }) =>
      sum + exposureTo(state, of, by, sector) * tierShare(tier) * (1 - carveOut / 100),
    0,
  );

/** Members know how they hold together; all others reckon it from what they see. */
const cohesionOf = (state: State, viewer: Viewer, pack: Package): Micro => {
  const members = joined(pack);
  const seat = viewer.kind === 'seat' ? viewer.seat : null;
  const inside = seesAll(viewer) || (seat !== null && pack.members.includes(seat));
  const stands = state.quantities.cohesion[pack.id];
  if (inside && stands !== undefined) return stands;
  const own = seat !== null && members.includes(seat) ? quantity(state, 'fatigue', seat) : 0;
  return toMicro(
    cohesion({
      dispersion: dispersion(sharesOf(state, pack, members)).value,
      fatigue: own,
      surprises: 0,
      consultation: consultedIn(state, pack),
      message: pack.terms.message.trim() !== '',
      safeguards: safeguardsOf(pack),
      onSchedule: relievedOnSchedule(pack),
    }).value,
  );
};

const ownCost = (state: State, viewer: Viewer, pack: Package): Micro | null => {
  if (viewer.kind !== 'seat' || !isParty(viewer, pack)) return null;
  const { seat } = viewer;
  if (pack.answers[seat]?.stance === 'refuse') return 0;
  return toMicro(cutOn(state, pack, seat, [seat, pack.terms.target]));
};

/** One package as this viewer may know it, with what it comes to. */
export const packageFor = (state: State, viewer: Viewer, pack: Package): SeenPackage => {
  const seen = known(state, viewer, pack);
  const members = joined(seen);
  const { target } = seen.terms;
  const bite = members.reduce((sum, seat) => sum + cutOn(state, seen, seat, [target, seat]), 0);
  return {
    ...seen,
    totals: {
      breadth: toMicro(breadth(sharesOf(state, seen, partiesOf(seen))).value),
      dispersion: toMicro(dispersion(sharesOf(state, seen, members)).value),
      cohesion: cohesionOf(state, viewer, seen),
      bite: toMicro(bite),
      ownCost: ownCost(state, viewer, seen),
    },
  };
};
