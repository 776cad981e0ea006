import { dyadId } from '../ids.ts';
import type { ActorId, DemandId, EntryId } from '../ids.ts';
import { LIKELIHOOD, evidence } from '../rules/beliefs.ts';
import { KEPT_THREAT, audienceCost, reputationCost } from '../rules/commitments.ts';
import type { BrokenWord } from '../rules/commitments.ts';
import { demandProgress } from '../rules/settlement.ts';
import type { Worked } from '../rules/worked.ts';
import { shown } from '../rules/worked.ts';
import type { Commitment, State } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import type { Deed } from './deed.ts';
import { deliveriesOf, positionAfter } from './deliveries.ts';
import type { Delivery } from './deliveries.ts';
import { isNew } from './governments.ts';
import { judgeGuarantee } from './guarantees.ts';
import { actorOf, guarantorsOf } from './read.ts';

type Status = 'kept' | 'broken' | 'released';

const settle = (
  context: PhaseContext,
  commitment: Commitment,
  status: Status,
  because: readonly EntryId[],
): EntryId =>
  context.fact({
    rule: 'R-Commitments',
    fact: { type: 'commitment.status', commitment: commitment.id, status },
    because: [commitment.cause, ...because],
    audience: 'all',
  });

const change = (
  context: PhaseContext,
  quantityId: 'support' | 'reputation',
  { by }: Commitment,
  worked: Worked,
  because: EntryId,
): void => {
  context.change({
    rule: 'R-Commitments',
    quantity: quantityId,
    subject: by,
    by: worked.value,
    because: [because],
    audience: [by],
    terms: worked.terms,
  });
};

/** What a broken word costs at home, in name, and in the eyes of the one it was given to. */
const breakWord = (
  context: PhaseContext,
  commitment: Commitment,
  because: readonly EntryId[],
  substitute: boolean,
): void => {
  const { state } = context;
  const word: BrokenWord = {
    publicity: 1,
    salience: commitment.salience,
    accountability: actorOf(state, commitment.by)?.accountability ?? 0,
    rung: commitment.rung,
    ambiguous: commitment.ambiguous,
    substitute,
  };
  const broken = settle(context, commitment, 'broken', because);
  change(context, 'support', commitment, audienceCost(word), broken);
  change(context, 'reputation', commitment, reputationCost(word), broken);
  const subject = dyadId(commitment.to, commitment.by);
  if (state.quantities.belief[subject] === undefined) return;
  const repeat = commitment.ambiguous ? 0.5 : 1;
  context.change({
    rule: 'R-Beliefs',
    quantity: 'belief',
    subject,
    by: evidence(LIKELIHOOD['missed-deadline'], 1, repeat),
    because: [broken],
    audience: [commitment.to],
    terms: [shown('likelihood-ratio', LIKELIHOOD['missed-deadline'])],
  });
};

const gain = (
  context: PhaseContext,
  commitment: Commitment,
  points: number,
  because: EntryId,
): void => {
  change(
    context,
    'reputation',
    commitment,
    { value: points, terms: [shown('kept-word', points)] },
    because,
  );
};

/** The last turn to carry out a threat: one later for each demand that was stalled upon. */
const dueTurn = (state: State, commitment: Commitment): number | null => {
  const stalled = state.measures.some(
    (measure) => measure.instrument === 'stall' && measure.params['demand'] === commitment.demand,
  );
  return commitment.due === null ? null : commitment.due + (stalled ? 1 : 0);
};

/** An act against the one warned, or against one whom it is bound to defend. */
const concerns = (state: State, warned: ActorId, target: ActorId): boolean =>
  target === warned || guarantorsOf(state, target).includes(warned);

/** R-Home. Word given by a government that fell last turn: the new one need not answer for it this turn. */
const inherited = (state: State, { by, turn }: Commitment): boolean =>
  isNew(state, by) && turn < state.turn;

/** The paper of this turn in which its author dropped the demand. */
const droppedBy = (state: State, demand: DemandId): readonly EntryId[] =>
  (state.ledger[state.turn] ?? []).flatMap((entry) =>
    entry.kind === 'paper' && entry.act.type === 'demand.withdraw' && entry.act.demand === demand
      ? [entry.id]
      : [],
  );

/** A threat is kept by an act as grave, released when the demand is met, broken when its time is up. */
const judgeThreat = (
  context: PhaseContext,
  threat: Commitment,
  deeds: readonly Deed[],
  deliveries: readonly Delivery[],
): void => {
  const { state } = context;
  const demand = state.demands.find((item) => item.id === threat.demand);
  if (demand === undefined || demand.status === 'withdrawn') {
    const dropped = demand === undefined ? [] : droppedBy(state, demand.id);
    // A new demand takes the place of an old one; one that is dropped takes its threat along.
    if (dropped.length > 0) breakWord(context, threat, dropped, false);
    else settle(context, threat, 'released', []);
    return;
  }
  const after = positionAfter(state, deliveries, demand.issue);
  if (demandProgress(demand.was, after, demand.position) >= 1) {
    gain(
      context,
      threat,
      KEPT_THREAT,
      settle(
        context,
        threat,
        'released',
        deliveries.map(({ act }) => act),
      ),
    );
    return;
  }
  const answers = deeds.filter(
    ({ by, target, rung }) =>
      by === threat.by && rung > 0 && target !== null && concerns(state, threat.to, target),
  );
  const kept = answers.find((deed) => deed.rung >= threat.rung);
  if (kept !== undefined && threat.turn < state.turn) {
    gain(context, threat, KEPT_THREAT, settle(context, threat, 'kept', [kept.act]));
    return;
  }
  const due = dueTurn(state, threat);
  if (due !== null && due <= state.turn) {
    if (inherited(state, threat)) {
      settle(context, threat, 'released', []);
      return;
    }
    const lesser = answers.some((deed) => deed.rung >= 5);
    breakWord(
      context,
      threat,
      answers.map((deed) => deed.act),
      lesser,
    );
  }
};

/** A vow not to yield is broken by yielding, and over when the demand is. */
const judgeVow = (
  context: PhaseContext,
  vow: Commitment,
  deliveries: readonly Delivery[],
): void => {
  const demand = context.state.demands.find((item) => item.id === vow.demand);
  const given = deliveries.filter(
    (delivery) =>
      delivery.seat === vow.by && delivery.issue === demand?.issue && delivery.move.value !== 0,
  );
  if (given.length > 0 && inherited(context.state, vow))
    settle(
      context,
      vow,
      'released',
      given.map(({ act }) => act),
    );
  else if (given.length > 0)
    breakWord(
      context,
      vow,
      given.map(({ act }) => act),
      false,
    );
  else if (demand === undefined || demand.status === 'withdrawn' || demand.status === 'lapsed')
    settle(context, vow, 'kept', []);
};

/** R-Commitments. Judges every open threat, vow and guarantee by what was done this turn. */
export const judgeCommitments = (context: PhaseContext, deeds: readonly Deed[]): void => {
  const deliveries = deliveriesOf(context.state, context.orders);
  for (const commitment of context.state.commitments) {
    if (commitment.status !== 'open') continue;
    switch (commitment.kind) {
      case 'threat':
        judgeThreat(context, commitment, deeds, deliveries);
        break;
      case 'vow':
        judgeVow(context, commitment, deliveries);
        break;
      case 'guarantee':
        judgeGuarantee(context, commitment, deeds);
        break;
    }
  }
};
