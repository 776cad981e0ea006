import type { Measure, Package, State } from '../state/state.ts';
import { jointLikelihood } from '../rules/cohesion.ts';
import { fromMicro } from '../quantities.ts';
import type { Deed } from './deed.ts';
import { measuresOf, underReview } from './packages.ts';

/** Log-odds that sanctions of a tier say something of resolve by themselves, as a likelihood ratio. */
const alone = (tier: number): number => 1.05 + 0.15 * tier;
/** A package that has yet to be weighed counts as united. */
const UNITED = 100;

const tierOf = ({ params }: Measure): number =>
  typeof params['tier'] === 'number' ? params['tier'] : 0;

/** What one member has begun against the target this turn under the package, as one deed. */
const deedOf = (state: State, pack: Package, own: readonly Measure[]): readonly Deed[] => {
  const [first] = own.toSorted((a, b) => tierOf(b) - tierOf(a));
  if (first === undefined) return [];
  const { by, target, instrument, params, rung, weight, cause } = first;
  const cohesion = state.quantities.cohesion[pack.id];
  const standing = cohesion === undefined ? UNITED : fromMicro(cohesion);
  return [
    {
      by,
      act: cause,
      target,
      rung,
      weight,
      public: true,
      audience: 'all',
      order: { instrument, params, rationale: '', meant: null },
      likelihood: jointLikelihood(alone(tierOf(first)), pack.members.length, standing),
    },
  ];
};

/**
 * R-Tension. What packages have begun this turn: one deed for each member, whatever it cuts, and none
 * where a review only changed a part.
 */
export const jointDeeds = (state: State): readonly Deed[] =>
  state.packages
    .filter(({ status, boundIn, review, sunset }) => {
      const begun = boundIn === state.turn || !underReview({ review, sunset }, state.turn);
      return status === 'bound' && begun;
    })
    .flatMap((pack) =>
      pack.members.flatMap((seat) =>
        deedOf(
          state,
          pack,
          measuresOf(state, pack).filter(
            ({ by, since, instrument }) =>
              by === seat && since === state.turn && instrument === 'sectoral-sanctions',
          ),
        ),
      ),
    );
