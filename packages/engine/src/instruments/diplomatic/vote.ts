import { dyadId } from '../../ids.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { actorOf, quantity } from '../../resolution/read.ts';
import { LIKELIHOOD, evidence } from '../../rules/beliefs.ts';
import { highest } from '../../rules/ladder.ts';
import { LEGITIMACY } from '../../rules/legitimacy.ts';
import { VETO_TRUST, blocChance, carried, countOf } from '../../rules/vote.ts';
import type { Motion } from '../../rules/vote.ts';
import { procedureOf, rollOf } from '../../resolution/votes.ts';
import type { Procedure, SeatVote } from '../../resolution/votes.ts';
import type { VoteRule } from '../../scenario.ts';
import { defineInstrument } from '../define.ts';
import { affect, changeTrust, freshness, neverBlocked, states } from '../shared.ts';

/** What a motion does to the institution's own unity, points of its support. */
const UNITY = { 'vote-carried': 5, 'vote-lost': -3 } as const;

/** What the sponsor brings to a motion, as the members see it. */
const motionOf = (context: PhaseContext, placed: PlacedOrder, institution: ActorId): Motion => {
  const { state } = context;
  const own = state.measures.filter((measure) => measure.by === placed.seat);
  return {
    legitimacy: quantity(state, 'legitimacy', placed.seat),
    trust: quantity(state, 'trust', dyadId(institution, placed.seat)),
    lobby: context.orders.filter(
      ({ seat, order }) => seat === placed.seat && order.instrument === 'declassify',
    ).length,
    rung: highest(own.map((measure) => measure.rung)),
  };
};

/** Votes of the blocs for the motion: each votes as one, by its own draw. */
const blocVotes = (
  context: PhaseContext,
  placed: PlacedOrder,
  institution: ActorId,
  blocs: Procedure['blocs'],
): { readonly yes: number; readonly draws: readonly EntryId[] } => {
  const motion = motionOf(context, placed, institution);
  const draws: EntryId[] = [];
  let yes = 0;
  blocs.forEach(({ lean, members }, bloc) => {
    const chance = blocChance(motion, lean);
    const drawn = context.draw({
      rule: 'R-Vote',
      subject: `${institution}-${placed.seat}`,
      ordinal: bloc,
      chance: chance.value,
      scale: 'log-odds',
      because: [placed.act],
      terms: chance.terms,
      // The terms hold the sponsor's own standing; the count itself is public.
      audience: [placed.seat, institution],
    });
    draws.push(drawn.id);
    if (drawn.hit) yes += members;
  });
  return { yes, draws };
};

/** A veto is remembered by whoever voted for the motion. */
const resentVetoes = (
  context: PhaseContext,
  sponsor: ActorId,
  roll: readonly SeatVote[],
  held: EntryId,
): void => {
  const supporters = new Set([
    sponsor,
    ...roll.filter(({ stance }) => stance === 'yes').map(({ seat }) => seat),
  ]);
  for (const { seat, stance, veto } of roll) {
    if (!veto || stance !== 'no') continue;
    for (const supporter of supporters)
      changeTrust(context, held, supporter, seat, VETO_TRUST, 'R-Vote');
  }
};

/** A mandate makes the sponsor's next step likelier in the eyes of all who are not of its camp. */
const believeMandate = (context: PhaseContext, sponsor: ActorId, vote: EntryId): void => {
  const camp = actorOf(context.state, sponsor)?.camp;
  for (const holder of context.state.scenario.actors) {
    const subject = dyadId(holder.id, sponsor);
    if (holder.camp === camp || context.state.quantities.belief[subject] === undefined) continue;
    affect(context, vote, {
      rule: 'R-Beliefs',
      quantity: 'belief',
      subject,
      term: 'mandate',
      by: evidence(LIKELIHOOD.mandate, 1, 1),
      audience: [holder.id],
    });
  }
};

/** Counts seats and blocs and puts the result on record, with how each seat voted. */
const hold = (
  context: PhaseContext,
  placed: PlacedOrder,
  institution: ActorId,
): { readonly held: EntryId; readonly won: boolean; readonly rule: VoteRule } => {
  const { rule, blocs } = procedureOf(context.state, institution);
  const sponsor = placed.seat;
  const roll = rollOf(context.state, institution, sponsor);
  const all = blocs.reduce((sum, { members }) => sum + members, 0);
  const voted = blocVotes(context, placed, institution, blocs);
  const { yes, no, abstained, vetoes } = countOf(roll, voted.yes, all);
  const won = carried(rule, { yes, no, abstained, vetoes });
  const held = context.fact({
    rule: 'R-Vote',
    fact: {
      type: 'vote.held',
      institution,
      sponsor,
      carried: won,
      rule,
      yes,
      no,
      abstained,
      roll: roll.map(({ seat, stance, veto }) => ({ seat, stance, veto })),
    },
    because: [
      placed.act,
      ...voted.draws,
      ...roll.flatMap(({ ballot }) => (ballot === null ? [] : [ballot.cause])),
    ],
    audience: 'all',
  });
  resentVetoes(context, sponsor, roll, held);
  return { held, won, rule };
};

/** A motion before an institution for one's own course, by the institution's own rule. */
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
    const { held, won, rule } = hold(context, placed, institution);
    const effect = {
      rule: 'R-Vote',
      quantity: 'legitimacy',
      subject: seat,
      audience: [seat],
    } as const;
    const term = won ? 'vote-carried' : 'vote-lost';
    const said = won && rule === 'majority' ? 'majority-vote-carried' : term;
    affect(context, held, { ...effect, by: LEGITIMACY[said], term: said }, won ? fresh : 1);
    affect(
      context,
      held,
      {
        rule: 'R-Vote',
        quantity: 'support',
        subject: institution,
        audience: [institution],
        by: UNITY[term],
        term,
      },
      fresh,
    );
    if (won) believeMandate(context, seat, held);
  },
});
