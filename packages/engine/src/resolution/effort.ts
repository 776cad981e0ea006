import type { ActorId } from '../ids.ts';
import { FRESH_DAYS, feltStrain, gini, safeguarded } from '../rules/home.ts';
import type { Effort } from '../rules/home.ts';
import { demandProgress } from '../rules/settlement.ts';
import type { ScenarioActor } from '../scenario.ts';
import type { Package, State } from '../state/state.ts';
import { burdenOf } from './economy/burden.ts';
import { madeGoodTo } from './economy/fund.ts';
import { isSanction } from './economy/sanctions.ts';
import { startDay } from './economy/calendar.ts';
import { issueOf, quantity, turnDays } from './read.ts';
import { settles } from './undertakings.ts';

/** The package that binds an actor, the oldest first. */
const campaignOf = (state: State, actor: ActorId): Package | undefined =>
  state.packages.find(({ status, members }) => status === 'bound' && members.includes(actor));

/** Share, 0–1, of the turn that lies within the first days of a package. */
const freshness = (state: State, { boundIn }: Package): number => {
  const days = turnDays(state);
  const age = startDay(state, state.turn) - startDay(state, boundIn ?? state.turn);
  return Math.max(0, Math.min(1, (FRESH_DAYS - age) / days));
};

/** Whether what the target of a package has agreed with a member is verified at all. */
const isVerified = (state: State, { members, terms: { target } }: Package): boolean =>
  state.agreements.some(
    ({ status, from, terms }) =>
      status !== 'broken' &&
      settles({ terms }) &&
      terms.verification !== 'none' &&
      ((from === target && members.includes(terms.to)) ||
        (terms.to === target && members.includes(from))),
  );

/** Share, 0–1, of an actor's own sanctions that end by themselves unless they are renewed. */
const underReview = (state: State, actor: ActorId): number => {
  const own = state.measures.filter((measure) => measure.by === actor && isSanction(measure));
  const reviewed = own.filter(({ params }) => params['sunset'] !== undefined);
  return own.length === 0 ? 0 : reviewed.length / own.length;
};

/** R-Home. What the actor carries, alone or with the members of the package that binds it. */
export const effortOf = (state: State, actor: ScenarioActor): Effort => {
  const strain = quantity(state, 'strain', actor.id);
  const helped = madeGoodTo(state, actor.id) > 0;
  const own = { review: underReview(state, actor.id), compensation: helped };
  const alone = {
    strain,
    resolve: actor.resolve,
    progress: 0,
    inequality: 0,
    safeguards: safeguarded({ ...own, verified: false, amended: false, fresh: 0 }),
  };
  const pack = campaignOf(state, actor.id);
  if (pack === undefined) return alone;
  const { issue, position, review, sunset, compensation, verification } = pack.terms;
  const from = issueOf(state, issue)?.position ?? position;
  return {
    ...alone,
    progress: demandProgress(from, quantity(state, 'position', issue), position),
    inequality: gini(
      pack.members.map((member) => quantity(state, 'bite', member) - madeGoodTo(state, member)),
    ),
    safeguards: safeguarded({
      verified: verification !== 'none' || isVerified(state, pack),
      review: review !== null || sunset !== null ? 1 : own.review,
      compensation: helped || (compensation > 0 && actor.id !== pack.sponsor),
      amended: pack.answers[actor.id]?.stance === 'adjust',
      fresh: freshness(state, pack),
    }),
  };
};

/** R-Home. Strain as the actor's people feel it, % of GDP a year. */
export const strainFelt = (state: State, actor: ScenarioActor): number => {
  const strain = quantity(state, 'strain', actor.id);
  if (strain === 0) return 0;
  const { ties, gross } = burdenOf(state, actor.id, turnDays(state));
  const targeted = ties
    .filter(({ own, sanction }) => !own && sanction.measure.instrument === 'targeted-sanctions')
    .reduce((sum, { value }) => sum + value, 0);
  const share = gross <= 0 ? 0 : targeted / gross;
  return feltStrain(strain, share * quantity(state, 'bite', actor.id), actor.coalitionSize);
};
