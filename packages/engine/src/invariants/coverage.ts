import { catalogue } from '../instruments/catalogue.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Claims } from '../testing/claims.ts';
import type { RandomGame } from '../testing/random-game.ts';
import { endOf } from './books.ts';

/** What random play has met: instruments that took effect, papers that did, and what came of it. */
export interface Met {
  readonly instruments: Set<string>;
  readonly happenings: Set<string>;
}

/** What random crises must hold, so that what is said of all of them says something. */
const HAPPENINGS = [
  ...['package.proposed', 'package.answered', 'package.members', 'package.status'],
  ...['offer.made', 'offer.status', 'agreement.bound', 'agreement.step'],
  ...['consent.asked', 'consent.status', 'consent.leaked', 'ballot.cast', 'vote.held'],
  ...['strike', 'incident', 'contingency.fired', 'brink.entered', 'order.dropped'],
  ...['operation.exposed', 'commitment.status', 'outcome.judged', 'hotline.opened'],
] as const;

/** An order took effect where something goes back to it beside its price. */
const effective = (entries: readonly Entry[]): readonly string[] => {
  const causes = new Set(
    entries
      .filter((entry) => !(entry.kind === 'change' && entry.quantity === 'influence'))
      .flatMap(({ parents }) => parents),
  );
  return entries.flatMap((entry) =>
    entry.kind === 'act' && causes.has(entry.id) ? [entry.order.instrument] : [],
  );
};

/** Notes what a game holds, and finds nothing wrong with it. */
export const noting = (met: Met): Claims => ({
  'what the games hold is noted': (game: RandomGame) => {
    const entries = endOf(game).ledger.flat();
    for (const instrument of effective(entries)) met.instruments.add(instrument);
    for (const entry of entries) if (entry.kind === 'fact') met.happenings.add(entry.fact.type);
    return null;
  },
});

export const neverUsed = ({ instruments }: Met): readonly string[] =>
  catalogue.map(({ id }) => id).filter((id) => !instruments.has(id));
export const neverHappened = ({ happenings }: Met): readonly string[] =>
  HAPPENINGS.filter((type) => !happenings.has(type));
