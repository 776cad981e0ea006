import type { ActorId } from '../ids.ts';
import { toMicro } from '../quantities.ts';
import type { Micro } from '../quantities.ts';
import {
  consultedIn,
  exposureTo,
  inForce,
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
import { packageLegitimacy } from '../rules/legitimacy.ts';
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
      const parts = inForce(pack).map(({ sector }) => {
        const measure = own.find(({ params }) => params['sector'] === sector);
        return {
          sector,
          tier: measure === undefined ? 0 : figure(measure, 'tier'),
          carveOut: measure === undefined ? 0 : figure(measure, 'carveOut'),
        };
      });
      const whole = inForce(pack).every(({ sector, tier }) =>
        parts.some((part) => part.sector === sector && part.tier === tier && part.carveOut === 0),
      );
      return [
        seat,
        {
          stance: whole ? 'endorse' : 'adjust',
          parts: whole ? [] : parts,
          delay: 0,
          rulings: {},
          until: own[0]?.until ?? null,
          reason: '',
          turn: own[0]?.since ?? pack.turn,
          cause: own[0]?.cause ?? pack.cause,
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
  const { id, sponsor, terms, version, members, turn, boundIn, cause, fired, claims } = pack;
  const { review, sunset, certified } = pack;
  const common = {
    id,
    sponsor,
    terms,
    version,
    members,
    turn,
    boundIn,
    review,
    cause,
    sunset,
    certified,
  };
  if (isParty(viewer, pack)) {
    const { status, answers, leaving, renewal, called, shortfalls } = pack;
    const past = pack.past.filter((one) => isParty(viewer, { sponsor, terms: one.terms }));
    const course = { leaving, fired, claims, past, renewal, called, shortfalls };
    return { ...common, status, answers, ...course };
  }
  const status = pack.status === 'withdrawn' ? 'bound' : pack.status;
  const bound = boundBy(state, pack)?.id ?? cause;
  // What they see of the members' parts is what stands: triggers have done their work on it.
  const open = {
    leaving: [],
    fired: [],
    claims: {},
    past: [],
    renewal: null,
    // What members do now comes out with the resolution.
    called: pack.called === state.turn ? null : pack.called,
    shortfalls: Object.fromEntries(
      Object.entries(pack.shortfalls).map(([seat, one]) => [seat, { ...one, mending: false }]),
    ),
  };
  return {
    ...common,
    cause: bound,
    status,
    ...open,
    answers: openAnswers(state, { ...pack, called: open.called }),
  };
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

/** % of the target's GDP a year that the branches held in reserve would take once they are called. */
const heldBite = (state: State, pack: Package, members: readonly ActorId[]): number => {
  if (pack.called !== null) return 0;
  const whole = { ...pack, called: state.turn };
  const { target } = pack.terms;
  const sum = (one: Package): number =>
    members.reduce((total, seat) => total + cutOn(state, one, seat, [target, seat]), 0);
  return sum(whole) - sum(pack);
};

/**
 * Share, 0–1, of what the target deals in these branches that lies with states outside: where ways
 * round begin. From what everybody knows of who trades with whom.
 */
const outsideShare = (state: State, pack: Package, members: readonly ActorId[]): number => {
  const { target, measures } = pack.terms;
  const all = state.scenario.exposures.filter(
    ({ of, sector }) => of === target && measures.some((one) => one.sector === sector),
  );
  const sum = (ties: typeof all): number => ties.reduce((total, { share }) => total + share, 0);
  const whole = sum(all);
  return whole === 0 ? 0 : sum(all.filter(({ to }) => !members.includes(to))) / whole;
};

/** One package as this viewer may know it, with what it comes to. */
export const packageFor = (state: State, viewer: Viewer, pack: Package): SeenPackage => {
  const seen = known(state, viewer, pack);
  const members = joined(seen);
  const { target } = seen.terms;
  const bite = members.reduce((sum, seat) => sum + cutOn(state, seen, seat, [target, seat]), 0);
  const costs = members.map(
    (seat) => [seat, toMicro(cutOn(state, seen, seat, [seat, target]))] as const,
  );
  return {
    ...seen,
    totals: {
      breadth: toMicro(breadth(sharesOf(state, seen, partiesOf(seen))).value),
      dispersion: toMicro(dispersion(sharesOf(state, seen, members)).value),
      cohesion: cohesionOf(state, viewer, seen),
      bite: toMicro(bite),
      heldBite: toMicro(heldBite(state, seen, members)),
      outside: toMicro(outsideShare(state, seen, members)),
      legitimacy: packageLegitimacy(seen.terms),
      costs: Object.fromEntries(costs),
      ownCost: ownCost(state, viewer, seen),
    },
  };
};
