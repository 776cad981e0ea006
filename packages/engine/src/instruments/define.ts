import type { Order } from '../acts.ts';
import type { ActorId } from '../ids.ts';
import type { Audience, PhaseId } from '../ledger/entry.ts';
import type { RefusalCode } from '../refusals.ts';
import type { PhaseContext, PlacedOrder, Profile } from '../resolution/context.ts';
import { weightOf } from '../rules/ladder.ts';
import type { Camp, Role } from '../scenario.ts';
import type { State } from '../state/state.ts';
import { hasShape } from './fields.ts';
import type { ParamsOf, Sight } from './fields.ts';
import type { Family, Offering, ParamSpecs } from './param.ts';

type Params = Order['params'];
export type Blocked = NonNullable<Offering['blocked']>;

/** What decides who may order an instrument where the scenario names nobody. */
export interface WhoFacts {
  readonly role: Role;
  readonly camp: Camp;
  readonly institution: boolean;
}

/** What is wrong with an order beyond the shape and the legal values of its fields. */
export interface Fault {
  readonly code: RefusalCode;
  readonly field: string | null;
  readonly detail: Readonly<Record<string, string | number>>;
}

export interface InstrumentSpec<Specs extends ParamSpecs> {
  readonly id: string;
  readonly family: Family;
  /** The phase in which its orders take effect. */
  readonly phase: PhaseId;
  readonly params: Specs;
  readonly who: (actor: WhoFacts) => boolean;
  /** Seen by everyone when it takes effect; else by its author, its target and whom it `informs`. */
  readonly public: boolean;
  /** Engine rung 0–12 at its lowest and highest setting. */
  readonly rungs: readonly [number, number];
  readonly rung: (params: ParamsOf<Specs>) => number;
  /** Escalation weight; R-Ladder's weight of the rung where it is left out. */
  readonly weight?: (params: ParamsOf<Specs>) => number;
  /** R-Beliefs: likelihood ratio, resolve to bluff; 1 says nothing. */
  readonly likelihood: (params: ParamsOf<Specs>) => number;
  /** Influence points (R-Influence). */
  readonly cost: (params: ParamsOf<Specs>) => number;
  /** Whom it is aimed at, as the world stands; null for nobody. */
  readonly target: (params: ParamsOf<Specs>, seat: ActorId, state: State) => ActorId | null;
  readonly informs?: (params: ParamsOf<Specs>, seat: ActorId, state: State) => readonly ActorId[];
  /** Why it cannot be ordered now whatever its fields say; null when it can. Sees what the seat sees. */
  readonly blocked: (sight: Sight) => Blocked | null;
  /** Faults of one order beyond shapes and legal values; none where it is left out. */
  readonly faults?: (params: ParamsOf<Specs>, sight: Sight) => readonly Fault[];
  readonly resolve: (context: PhaseContext, placed: PlacedOrder, params: ParamsOf<Specs>) => void;
}

/**
 * An instrument as the rest of the engine knows it: its exact types are sealed inside, and orders
 * go in with their open, stored shape.
 */
export interface Instrument {
  readonly id: string;
  readonly family: Family;
  readonly phase: PhaseId;
  readonly params: ParamSpecs;
  readonly public: boolean;
  readonly rungs: readonly [number, number];
  readonly who: (actor: WhoFacts) => boolean;
  readonly fits: (params: Params) => boolean;
  /** Null where the parameters do not fit. */
  readonly profile: (params: Params, seat: ActorId, state: State) => Profile | null;
  /** Points; 0 where the parameters do not fit. */
  readonly cost: (params: Params) => number;
  readonly rung: (params: Params) => number;
  readonly blocked: (sight: Sight) => Blocked | null;
  readonly faults: (params: Params, sight: Sight) => readonly Fault[];
  readonly resolve: (context: PhaseContext, placed: PlacedOrder) => void;
}

const fitting = <Specs extends ParamSpecs>(
  specs: Specs,
  params: Params,
): params is Params & ParamsOf<Specs> => {
  const names = Object.keys(specs);
  return (
    Object.keys(params).length === names.length &&
    names.every((name) => {
      const spec = specs[name];
      const value = params[name];
      return spec !== undefined && value !== undefined && hasShape(spec, value);
    })
  );
};

/** Declares an instrument once; what comes back takes any stored order and never throws. */
export const defineInstrument = <const Specs extends ParamSpecs>(
  spec: InstrumentSpec<Specs>,
): Instrument => {
  const { id, family, phase, rungs, who, blocked } = spec;
  const fits = (params: Params): params is Params & ParamsOf<Specs> => fitting(spec.params, params);
  const audience = (
    params: ParamsOf<Specs>,
    seat: ActorId,
    target: ActorId | null,
    state: State,
  ): Audience => {
    if (spec.public) return 'all';
    const told = new Set([seat, ...(spec.informs?.(params, seat, state) ?? [])]);
    if (target !== null) told.add(target);
    return [...told].toSorted();
  };
  const profile = (params: Params, seat: ActorId, state: State): Profile | null => {
    if (!fits(params)) return null;
    const target = spec.target(params, seat, state);
    const rung = spec.rung(params);
    return {
      target,
      rung,
      weight: spec.weight?.(params) ?? weightOf(rung),
      public: spec.public,
      likelihood: spec.likelihood(params),
      audience: audience(params, seat, target, state),
    };
  };
  return {
    id,
    family,
    phase,
    params: spec.params,
    public: spec.public,
    rungs,
    who,
    blocked,
    fits,
    profile,
    cost: (params) => (fits(params) ? spec.cost(params) : 0),
    rung: (params) => (fits(params) ? spec.rung(params) : 0),
    faults: (params, sight) => (fits(params) ? (spec.faults?.(params, sight) ?? []) : []),
    resolve: (context, placed) => {
      const { params } = placed.order;
      if (fits(params)) spec.resolve(context, placed, params);
    },
  };
};
