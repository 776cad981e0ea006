import type { ActorId, EntryId } from '../ids.ts';
import { clamp } from '../math.ts';
import { ENTRAPPED } from '../rules/defence-diplomacy.ts';
import { heat, relaxation, tensionBase } from '../rules/tension.ts';
import type { Worked } from '../rules/worked.ts';
import type { PhaseContext } from './context.ts';
import type { Deed } from './deed.ts';
import { guarantorsOf, protectorsOf, quantity, turnDays } from './read.ts';
import { openBetween } from './stock.ts';
import type { Pair } from './stock.ts';

/** An act against an ally counts this share between its author and the ally's guarantors. */
const BY_GUARANTEE = 0.5;

export interface Felt {
  readonly deed: Deed;
  /** 1 where the pair's own, less where an ally was the target. */
  readonly share: number;
}

/** A deed with those bound to defend the one it is aimed at. */
export interface Aimed {
  readonly deed: Deed;
  readonly guarantors: readonly ActorId[];
  /** Those whose pledge or forces stand behind its author. */
  readonly protectors: readonly ActorId[];
}

export const aimedOf = ({ state }: PhaseContext, deeds: readonly Deed[]): readonly Aimed[] =>
  deeds.flatMap((deed) =>
    deed.target === null
      ? []
      : [
          {
            deed,
            guarantors: guarantorsOf(state, deed.target),
            protectors: protectorsOf(state, deed.by),
          },
        ],
  );

/**
 * Deeds felt between the two ends: aimed at each other, at one whom the other guarantees, or done by
 * one whom an end protects.
 */
export const feltBetween = (aimed: readonly Aimed[], pair: Pair): readonly Felt[] =>
  aimed.flatMap(({ deed, guarantors, protectors }) => {
    const [a, b] = pair.ends;
    const other = deed.by === a ? b : deed.by === b ? a : null;
    if (other === null) {
      const drawnIn = deed.target === a ? b : deed.target === b ? a : null;
      return drawnIn !== null && protectors.includes(drawnIn) ? [{ deed, share: ENTRAPPED }] : [];
    }
    if (deed.target === other) return [{ deed, share: 1 }];
    return guarantors.includes(other) ? [{ deed, share: BY_GUARANTEE }] : [];
  });

/** Tension between two is known to the two. */
export const addTension = (
  context: PhaseContext,
  pair: Pair,
  worked: Worked,
  because: readonly EntryId[],
  rule: 'R-Tension' | 'R-Incident' | 'R-Brink' | 'R-War',
): EntryId =>
  context.change({
    rule,
    quantity: 'tension',
    subject: pair.id,
    by: worked.value,
    because,
    audience: pair.ends,
    terms: worked.terms,
  });

/** R-Tension. Relaxation and this turn's acts; gives the tension that results. */
export const warm = (context: PhaseContext, pair: Pair, felt: readonly Felt[]): number => {
  const { state } = context;
  const now = quantity(state, 'tension', pair.id);
  const standing = openBetween(state, pair.ends).reduce(
    (top, measure) => Math.max(top, measure.weight),
    0,
  );
  const rest = relaxation(now, tensionBase(pair.of.rivalry, standing), turnDays(state));
  addTension(context, pair, rest, [], 'R-Tension');
  const hostile = felt.filter(({ deed }) => deed.weight > 0);
  const added = heat(
    hostile.map(({ deed, share }) => deed.weight * share),
    now,
  );
  if (hostile.length > 0)
    addTension(
      context,
      pair,
      added,
      hostile.map(({ deed }) => deed.act),
      'R-Tension',
    );
  return clamp(now + rest.value + added.value, 0, 100);
};
