import { dyadId } from '../../ids.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { actorOf, quantity } from '../../resolution/read.ts';
import { LIKELIHOOD, evidence } from '../../rules/beliefs.ts';
import { highest } from '../../rules/ladder.ts';
import { LEGITIMACY } from '../../rules/legitimacy.ts';
import { BLOCS, blocChance, blocSizes, carried } from '../../rules/vote.ts';
import { defineInstrument } from '../define.ts';
import { affect, freshness, neverBlocked, states, tuned } from '../shared.ts';

/** Members of an institution where the scenario does not say. */
const MEMBERS = 20;
/** What a motion does to the institution's own unity, points of its support. */
const UNITY = { 'vote-carried': 5, 'vote-lost': -5 } as const;

/** Votes for the motion: each bloc of members votes as one, by its own draw. */
const count = (
  context: PhaseContext,
  placed: PlacedOrder,
  institution: ActorId,
  members: number,
): { readonly yes: number; readonly draws: readonly EntryId[] } => {
  const { state } = context;
  const own = state.measures.filter((measure) => measure.by === placed.seat);
  const motion = {
    legitimacy: quantity(state, 'legitimacy', placed.seat),
    trust: quantity(state, 'trust', dyadId(institution, placed.seat)),
    lobby: context.orders.filter(
      ({ seat, order }) => seat === placed.seat && order.instrument === 'declassify',
    ).length,
    rung: highest(own.map((measure) => measure.rung)),
  };
  const sizes = blocSizes(members);
  const draws: EntryId[] = [];
  let yes = 0;
  BLOCS.forEach((lean, bloc) => {
    const chance = blocChance(motion, lean);
    const drawn = context.draw({
      ...{ rule: 'R-Vote', subject: `${institution}-${placed.seat}`, ordinal: bloc },
      ...{ chance: chance.value, scale: 'log-odds', because: [placed.act], terms: chance.terms },
      // The terms hold the sponsor's own standing; the count itself is public.
      audience: [placed.seat, institution],
    });
    draws.push(drawn.id);
    if (drawn.hit) yes += sizes[bloc] ?? 0;
  });
  return { yes, draws };
};

/** A mandate makes the sponsor's next step likelier in the eyes of all who are not of its camp. */
const believeMandate = (context: PhaseContext, sponsor: ActorId, vote: EntryId): void => {
  const camp = actorOf(context.state, sponsor)?.camp;
  for (const holder of context.state.scenario.actors) {
    const subject = dyadId(holder.id, sponsor);
    if (holder.camp === camp || context.state.quantities.belief[subject] === undefined) continue;
    affect(context, vote, {
      ...{ rule: 'R-Beliefs', quantity: 'belief', subject, term: 'mandate' },
      ...{ by: evidence(LIKELIHOOD.mandate, 1, 1), audience: [holder.id] },
    });
  }
};

/** A motion before an institution for one's own course: two thirds of its members carry it. */
export const vote = defineInstrument({
  id: 'vote',
  family: 'diplomatic',
  phase: 'diplomacy',
  params: { institution: { kind: 'actor', who: 'institutions' } },
  who: states,
  public: true,
  rungs: [2, 2],
  rung: () => 2,
  weight: () => 0,
  likelihood: () => 1,
  cost: () => 2,
  target: () => null,
  blocked: neverBlocked,
  resolve: (context, placed, { institution }) => {
    const { seat } = placed;
    const fresh = freshness(context, placed);
    const members = Math.round(tuned(context.state, 'vote', institution.toLowerCase(), MEMBERS));
    const { yes, draws } = count(context, placed, institution, members);
    const won = carried(yes, members);
    const held = context.fact({
      rule: 'R-Vote',
      fact: { type: 'vote.held', institution, sponsor: seat, carried: won, yes, no: members - yes },
      because: [placed.act, ...draws],
      audience: 'all',
    });
    const effect = {
      rule: 'R-Vote',
      quantity: 'legitimacy',
      subject: seat,
      audience: [seat],
    } as const;
    const term = won ? 'vote-carried' : 'vote-lost';
    affect(context, held, { ...effect, by: LEGITIMACY[term], term }, won ? fresh : 1);
    affect(context, held, {
      ...{ rule: 'R-Vote', quantity: 'support', subject: institution, audience: [institution] },
      ...{ by: UNITY[term], term },
    });
    if (won) believeMandate(context, seat, held);
  },
});
