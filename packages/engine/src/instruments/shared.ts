import type { Order } from '../acts.ts';
import { dyadId, pairId } from '../ids.ts';
import type { ActorId, EntryId, SubjectId } from '../ids.ts';
import type { Audience } from '../ledger/entry.ts';
import type { PhaseContext, PlacedOrder } from '../resolution/context.ts';
import { timesBefore } from '../resolution/read.ts';
import type { QuantityId } from '../quantities.ts';
import { repeatFactor } from '../rules/influence.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import { factor, shown } from '../rules/worked.ts';
import type { State } from '../state/state.ts';
import type { WhoFacts } from './define.ts';

export const anyone = (): boolean => true;
/** States: whatever has forces and a public. */
export const states = (actor: WhoFacts): boolean => !actor.institution;
export const neverBlocked = (): null => null;

/** A figure that the scenario tunes for one instrument, or the catalogue's own. */
export const tuned = (state: State, instrument: string, name: string, own: number): number =>
  state.scenario.instruments.find((item) => item.id === instrument)?.tuning[name] ?? own;

/** R-Influence: what is left of a signal's effect when it has been used in the last turns. */
export const freshness = (context: PhaseContext, { seat, order }: PlacedOrder): number =>
  repeatFactor(timesBefore(context.state, seat, order.instrument));

/** The named ones of a measure's or an order's parameters, as far as it has them. */
export const picked = (
  params: Order['params'] | undefined,
  names: readonly string[],
): Order['params'] =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = params?.[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

interface Effect {
  readonly rule: RuleId;
  readonly quantity: QuantityId;
  readonly subject: SubjectId;
  readonly by: number;
  readonly audience: Audience;
  /** Name of the term that explains the figure. */
  readonly term: string;
}

/** One effect of an order, scaled by what repetition leaves of it. */
export const affect = (
  context: PhaseContext,
  because: EntryId,
  { rule, quantity, subject, by, audience, term }: Effect,
  fresh = 1,
): EntryId =>
  context.change({
    rule,
    quantity,
    subject,
    audience,
    by: by * fresh,
    because: [because],
    terms: fresh === 1 ? [shown(term, by)] : [shown(term, by), factor('repeated', fresh)],
  });

/** Points of rally: they count as support and fade (R-Home). */
export const rallyRound = (
  context: PhaseContext,
  because: EntryId,
  actor: ActorId,
  points: number,
  fresh = 1,
): void => {
  const effect = {
    rule: 'R-Home',
    subject: actor,
    by: points,
    audience: [actor],
    term: 'rally',
  } as const;
  affect(context, because, { ...effect, quantity: 'rally' }, fresh);
  affect(context, because, { ...effect, quantity: 'support' }, fresh);
};

/** Tension taken off a pair that the scenario knows; nothing where the two have none. */
export const ease = (
  context: PhaseContext,
  because: EntryId,
  ends: readonly [ActorId, ActorId],
  points: number,
  rule: 'R-Tension' | 'R-Third parties',
  fresh = 1,
): void => {
  const subject = pairId(...ends);
  if (context.state.pairs[subject] === undefined) return;
  const effect = {
    rule,
    quantity: 'tension',
    subject,
    by: points,
    audience: ends,
    term: 'talks',
  } as const;
  affect(context, because, effect, fresh);
};

/** Trust that `holder` gains or loses in `other`; known to the holder alone. */
export const changeTrust = (
  context: PhaseContext,
  because: EntryId,
  holder: ActorId,
  other: ActorId,
  points: number,
  rule: RuleId,
): void => {
  const subject = dyadId(holder, other);
  if (context.state.quantities.trust[subject] === undefined) return;
  affect(context, because, {
    rule,
    quantity: 'trust',
    subject,
    by: points,
    term: 'trust',
    audience: [holder],
  });
};
