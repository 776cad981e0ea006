import { UNMET } from '../rules/accession.ts';
import type { ActorId } from '../ids.ts';
import type { Claim, Package, State } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { moveOwn, moveTrust } from './own-figures.ts';

const RULE = 'R-Accession';

/** What members asked this turn for staying. */
const claimsIn = (
  { turn }: State,
  { status, members, claims }: Package,
): readonly (readonly [ActorId, Claim])[] =>
  members.flatMap((seat) => {
    const claim = claims[seat];
    return status === 'bound' && claim?.turn === turn ? [[seat, claim] as const] : [];
  });

/** R-Accession. The sponsor pays for staying what it met; where it did not, that is remembered. */
export const settleClaims = (context: PhaseContext, pack: Package): void => {
  const { sponsor } = pack;
  for (const [seat, { met, price, cause: because }] of claimsIn(context.state, pack)) {
    if (met)
      moveOwn(context, 'influence', sponsor, { rule: RULE, by: -price, term: 'stayed', because });
    else
      moveTrust(context, seat, sponsor, { rule: RULE, by: UNMET, term: 'price-not-met', because });
  }
};

/** R-Accession. What was paid reaches the members after this turn's income. */
export const receiveClaims = (context: PhaseContext): void => {
  for (const pack of context.state.packages) {
    for (const [seat, { met, price, cause: because }] of claimsIn(context.state, pack)) {
      if (met)
        moveOwn(context, 'influence', seat, { rule: RULE, by: price, term: 'stayed', because });
    }
  }
};
