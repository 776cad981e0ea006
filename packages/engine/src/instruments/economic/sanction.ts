import type { ActorId } from '../../ids.ts';
import { SANCTION_KINDS } from '../../rules/sanction-kinds.ts';
import type { SanctionInstrument } from '../../rules/sanction-kinds.ts';
import { defineInstrument } from '../define.ts';
import type { Blocked, Fault, Instrument } from '../define.ts';
import type { Sight } from '../fields.ts';
import type { Family } from '../param.ts';
import { neverBlocked, states } from '../shared.ts';
import { impose, standsAlready } from './impose.ts';

/** What one kind of sanction has of its own; all else is the same for every cut. */
export interface SanctionCard {
  readonly id: SanctionInstrument;
  readonly rung: number;
  readonly likelihood: (tier: number) => number;
  readonly cost: number;
  /** By whom it may be used against whom, where it is no answer: anybody against a rival. */
  readonly answer?: true;
  readonly blocked?: (sight: Sight) => Blocked | null;
  readonly faults?: (given: Given, sight: Sight) => readonly Fault[];
}
interface Given {
  readonly target: ActorId;
  readonly tier: number;
  /** The one branch that it is on; null for all that its kind reaches. */
  readonly sector: string | null;
}

const tier = { kind: 'level', min: 1, max: 4 } as const;

const cardOf = (card: SanctionCard) => {
  const family: Family = card.answer === true ? 'answer' : 'economic';
  const rungs: readonly [number, number] = [card.rung, card.rung];
  return {
    id: card.id,
    family,
    who: states,
    rungs,
    phase: 'commit',
    public: true,
    rung: () => card.rung,
    cost: () => card.cost,
    blocked: card.blocked ?? neverBlocked,
  } as const;
};

const faultsOf = (card: SanctionCard, given: Given, sight: Sight): readonly Fault[] => {
  const own = card.faults?.(given, sight) ?? [];
  return own.length > 0 ? own : standsAlready(sight, { ...given, instrument: card.id });
};

/** A sanction in four tiers: on one branch where its kind is on branches, else on all that it reaches. */
export const sanction = (card: SanctionCard): Instrument => {
  const common = cardOf(card);
  const against = { kind: 'actor', who: card.answer === true ? 'others' : 'rivals' } as const;
  const { id: instrument, rung } = card;
  if (SANCTION_KINDS[card.id].reach === 'branch')
    return defineInstrument({
      ...common,
      params: { target: against, sector: { kind: 'sector' }, tier },
      likelihood: (params) => card.likelihood(params.tier),
      target: (params) => params.target,
      faults: (params, sight) => faultsOf(card, params, sight),
      resolve: (context, placed, params) => {
        impose(context, placed, { ...params, instrument, rung });
      },
    });
  return defineInstrument({
    ...common,
    params: { target: against, tier },
    likelihood: (params) => card.likelihood(params.tier),
    target: (params) => params.target,
    faults: (params, sight) => faultsOf(card, { ...params, sector: null }, sight),
    resolve: (context, placed, params) => {
      impose(context, placed, { ...params, sector: null, instrument, rung });
    },
  });
};
