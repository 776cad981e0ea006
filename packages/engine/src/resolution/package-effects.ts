import { demandId } from '../ids.ts';
import type { ActorId, EntryId } from '../ids.ts';
import { INTRUSIVE, JOINED, LEFT } from '../rules/accession.ts';
import { SANCTION_TRUST } from '../rules/bite.ts';
import { ABRUPT, LEGITIMACY, ownCarveOutCost, packageLegitimacy } from '../rules/legitimacy.ts';
import type { Package, State } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { isNew } from './governments.ts';
import { endMeasure } from './measures.ts';
import { openDemands } from './off-ramps.ts';
import { moveOwn, moveTrust } from './own-figures.ts';
import { joined, joins, measuresOf, partOf, underReview } from './packages.ts';
import { settleClaims } from './package-claims.ts';
import { mendShortfalls } from './package-remedy.ts';
import { pullTriggers } from './package-triggers.ts';
import { startPart } from './package-measures.ts';
import { quantity } from './read.ts';

const RULE = 'R-Accession';

/** What the paper did this turn to a package: the entries behind its new standing. */
const papersOf = ({ state }: PhaseContext, { id, cause }: Package): readonly EntryId[] => {
  const found = (state.ledger[state.turn] ?? []).flatMap((entry) =>
    entry.kind === 'fact' && entry.fact.type === 'package.status' && entry.fact.package === id
      ? [entry.id]
      : [],
  );
  return found.length > 0 ? found : [cause];
};

/** A seat that has just joined: what it signed begins, and the two trust each other more. */
const join = (context: PhaseContext, pack: Package, seat: ActorId, because: EntryId): void => {
  const tier = startPart(context, pack, seat, because);
  const { target } = pack.terms;
  moveTrust(context, target, seat, {
    rule: RULE,
    by: SANCTION_TRUST.imposed * tier,
    term: 'package',
    because: because,
  });
  const open = Math.max(0, ...partOf(pack, seat).map(({ carveOut }) => carveOut));
  const spared = ownCarveOutCost(open / 100);
  if (spared < 0)
    moveOwn(context, 'legitimacy', seat, {
      rule: 'R-Legitimacy',
      by: spared,
      term: 'own-carve-out',
      because: because,
    });
  if (seat === pack.sponsor) return;
  if (pack.terms.verification === 'intrusive')
    moveOwn(context, 'support', seat, { rule: RULE, by: INTRUSIVE, term: 'looked-at', because });
  moveTrust(context, pack.sponsor, seat, {
    rule: RULE,
    by: JOINED.trust,
    term: 'joined',
    because: because,
  });
  moveTrust(context, seat, pack.sponsor, {
    rule: RULE,
    by: JOINED.trust,
    term: 'joined',
    because: because,
  });
};

/** The package says what is asked, where its sponsor has not said so already. */
const demand = (context: PhaseContext, pack: Package, because: EntryId): void => {
  const { state } = context;
  const { sponsor, terms } = pack;
  const { target, issue, position } = terms;
  const said =
    openDemands(state, target, issue).some(({ from }) => from === sponsor) ||
    context.orders.some(
      ({ seat, order }) =>
        seat === sponsor &&
        order.instrument === 'demand' &&
        order.params['to'] === target &&
        order.params['issue'] === issue,
    );
  const was = quantity(state, 'position', issue);
  if (said || Math.round(was) === position) return;
  context.fact({
    rule: 'R-Accession',
    fact: {
      type: 'demand.issued',
      demand: {
        id: demandId(context.mint('demand', `${sponsor}-${issue}-joint`)),
        from: sponsor,
        to: target,
        issue,
        position,
        was,
        deadline: null,
        threat: 0,
        wayOut: true,
        status: 'issued',
        turn: state.turn,
        cause: because,
      },
    },
    because: [because],
    audience: 'all',
  });
};

const record = (
  context: PhaseContext,
  pack: Package,
  members: readonly ActorId[],
  because: readonly EntryId[],
): EntryId =>
  context.fact({
    rule: 'R-Accession',
    fact: { type: 'package.members', package: pack.id, members },
    because,
    audience: 'all',
  });

/** A package that was sent binds whoever has joined by now. */
const bind = (context: PhaseContext, pack: Package): void => {
  const bound = context.fact({
    rule: 'R-Accession',
    fact: { type: 'package.status', package: pack.id, status: 'bound' },
    because: papersOf(context, pack),
    audience: 'all',
  });
  const members = joined(pack);
  record(context, pack, members, [bound]);
  for (const seat of members) join(context, pack, seat, bound);
  const standing = packageLegitimacy(pack.terms);
  if (standing !== 0)
    moveOwn(context, 'legitimacy', pack.sponsor, {
      rule: 'R-Legitimacy',
      by: standing,
      term: 'package-terms',
      because: bound,
    });
  demand(context, pack, bound);
};

/** Under review, in the first turn of a new government, or where its price was not met a turn ago. */
const mayLeave = (state: State, pack: Package, seat: ActorId): boolean =>
  underReview(pack, state.turn) ||
  isNew(state, seat) ||
  (pack.claims[seat]?.turn === state.turn - 1 && !pack.claims[seat].met);

/** Whoever leaves breaks its word, unless it may leave. */
const leave = (context: PhaseContext, pack: Package, seat: ActorId, because: EntryId): void => {
  for (const measure of measuresOf(context.state, pack)) {
    if (measure.by === seat) endMeasure(context, measure, 'lifted', [because]);
  }
  if (mayLeave(context.state, pack, seat)) {
    moveOwn(context, 'reputation', seat, {
      rule: RULE,
      by: LEFT.atReview,
      term: 'left-at-review',
      because: because,
    });
    return;
  }
  moveOwn(context, 'reputation', seat, {
    rule: RULE,
    by: LEFT.reputation,
    term: 'left-early',
    because: because,
  });
  for (const other of pack.members) {
    if (other !== seat)
      moveTrust(context, other, seat, {
        rule: RULE,
        by: LEFT.trust,
        term: 'left-early',
        because: because,
      });
  }
};

/** Members come and go, and change their part where the package is under review. */
const change = (context: PhaseContext, pack: Package): void => {
  const { turn } = context.state;
  const { members, answers, leaving, sponsor, terms } = pack;
  const others = members.filter((seat) => seat !== sponsor);
  const left = others.filter((seat) => leaving.includes(seat) || !joins(pack, seat));
  const over = others.filter((seat) => !left.includes(seat) && ranOut(pack, seat, turn));
  const fresh = terms.asked.filter(
    (seat) => !members.includes(seat) && joins(pack, seat) && answers[seat]?.turn === turn,
  );
  const changed = others.filter((seat) => !left.includes(seat) && answers[seat]?.turn === turn);
  for (const seat of changed) startPart(context, pack, seat, answers[seat]?.cause ?? pack.cause);
  if (left.length + over.length + fresh.length === 0) return;
  const stay = others.filter((seat) => !left.includes(seat) && !over.includes(seat));
  const now = [sponsor, ...[...stay, ...fresh].toSorted()];
  const recorded = record(context, pack, now, [pack.cause]);
  for (const seat of left) leave(context, pack, seat, recorded);
  for (const seat of fresh) join(context, pack, seat, recorded);
};

/** Whether a seat's part was for a time that is over. */
const ranOut = ({ answers }: Package, seat: ActorId, turn: number): boolean => {
  const until = answers[seat]?.until ?? null;
  return until !== null && until < turn;
};

/** What its sponsor has withdrawn comes to an end, and with it all that its members cut. */
const end = (context: PhaseContext, pack: Package): void => {
  const ended = context.fact({
    rule: 'R-Accession',
    fact: { type: 'package.status', package: pack.id, status: 'ended' },
    because: papersOf(context, pack),
    audience: 'all',
  });
  for (const measure of measuresOf(context.state, pack))
    endMeasure(context, measure, 'lifted', [ended]);
  const age = context.state.turn - (pack.boundIn ?? 0);
  if (age < ABRUPT)
    moveOwn(context, 'legitimacy', pack.sponsor, {
      rule: 'R-Legitimacy',
      by: LEGITIMACY.reversal,
      term: 'reversal',
      because: ended,
    });
};

/** R-Accession. What was agreed for a time is over on the day that was named; nobody breaks its word by it. */
const runOut = (context: PhaseContext, pack: Package): void => {
  const { state } = context;
  if (pack.renewal !== null) {
    context.fact({
      rule: RULE,
      fact: { type: 'package.extended', package: pack.id, ...pack.renewal },
      because: [pack.cause],
      audience: 'all',
    });
    return;
  }
  if (pack.sunset === null || pack.sunset > state.turn) return;
  const ended = context.fact({
    rule: RULE,
    fact: { type: 'package.status', package: pack.id, status: 'ended' },
    because: [pack.cause],
    audience: 'all',
  });
  for (const measure of measuresOf(state, pack)) endMeasure(context, measure, 'expired', [ended]);
};

/** A no without a reason is remembered by the one who asked. */
const hearRefusals = (context: PhaseContext, pack: Package): void => {
  for (const seat of pack.terms.asked) {
    const answer = pack.answers[seat];
    if (answer?.turn !== context.state.turn || answer.stance !== 'refuse') continue;
    if (answer.reason.trim() !== '') continue;
    moveTrust(context, pack.sponsor, seat, {
      rule: RULE,
      by: JOINED.unexplained,
      term: 'no-reason-given',
      because: answer.cause,
    });
  }
};

/** R-Accession. Packages bind, members join and leave, and what is withdrawn ends. */
export const settlePackages = (context: PhaseContext): void => {
  for (const pack of context.state.packages) {
    hearRefusals(context, pack);
    switch (pack.status) {
      case 'sent':
        bind(context, pack);
        break;
      case 'bound':
        settleClaims(context, pack);
        mendShortfalls(context, pack);
        change(context, pullTriggers(context, pack));
        runOut(context, pack);
        break;
      case 'withdrawn':
        if (pack.boundIn !== null) end(context, pack);
        break;
      case 'open':
      case 'ended':
        break;
    }
  }
};
