import type { ActorId, EntryId } from '../ids.ts';
import { breadth, dispersion } from '../rules/accession.ts';
import { REVIEW_BELOW, cohesion } from '../rules/cohesion.ts';
import { shown } from '../rules/worked.ts';
import type { Worked } from '../rules/worked.ts';
import type { Package, State } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { sharersWith } from './assessments.ts';
import { inForum } from './forums.ts';
import {
  consultedIn,
  measuresOf,
  partiesOf,
  relievedOnSchedule,
  safeguardsOf,
  sharesOf,
} from './packages.ts';
import { quantity } from './read.ts';

/** From this rung on a member's own step against the target comes as a surprise to the others. */
const HOSTILE_RUNG = 6;

const surprisesIn = ({ orders, state }: PhaseContext, { members, terms }: Package): number =>
  orders.filter(
    ({ seat, profile }) =>
      members.includes(seat) &&
      profile.target === terms.target &&
      profile.rung >= HOSTILE_RUNG &&
      // What all the others hear of in a forum surprises nobody.
      !members.every((other) => other === seat || inForum(state, seat, other)),
  ).length;

/** Whether every member lays what it makes of the target beside what the sponsor does. */
const assessTogether = (state: State, { sponsor, members, terms }: Package): boolean => {
  const partners = sharersWith(state, sponsor, terms.target);
  return members.length > 1 && members.every((seat) => seat === sponsor || partners.has(seat));
};

const fatigueOf = (state: State, members: readonly ActorId[]): number =>
  members.reduce((sum, seat) => sum + quantity(state, 'fatigue', seat), 0) /
  Math.max(1, members.length);

/** Whether each member says the same to the target in public, outside the package. */
const speakTogether = (state: State, { members, terms }: Package): boolean =>
  members.every((member) =>
    state.measures.some(
      ({ instrument, by, target }) =>
        instrument === 'synchronised-messages' && by === member && target === terms.target,
    ),
  );

/** What began the package, as everybody can read. */
const causeOf = (state: State, pack: Package): EntryId =>
  measuresOf(state, pack).find(({ by }) => by === pack.sponsor)?.cause ?? pack.cause;

/** Takes a package's figure to where it now stands. */
const moveTo = (
  context: PhaseContext,
  pack: Package,
  id: 'breadth' | 'dispersion' | 'cohesion',
  to: Worked,
): void => {
  const by = to.value - quantity(context.state, id, pack.id);
  if (by === 0) return;
  context.change({
    rule: id === 'cohesion' ? 'R-Cohesion' : 'R-Accession',
    quantity: id,
    subject: pack.id,
    by,
    because: [causeOf(context.state, pack)],
    audience: pack.members,
    terms: to.terms,
  });
};

const weigh = (context: PhaseContext, pack: Package): void => {
  const { state } = context;
  const spread = dispersion(sharesOf(state, pack, pack.members), assessTogether(state, pack));
  const bonds = cohesion({
    dispersion: spread.value,
    fatigue: fatigueOf(state, pack.members),
    surprises: surprisesIn(context, pack),
    consultation: consultedIn(state, pack),
    message: pack.terms.message.trim() !== '' || speakTogether(state, pack),
    safeguards: safeguardsOf(pack),
    onSchedule: relievedOnSchedule(pack),
  });
  moveTo(context, pack, 'breadth', breadth(sharesOf(state, pack, partiesOf(pack))));
  moveTo(context, pack, 'dispersion', spread);
  moveTo(context, pack, 'cohesion', bonds);
  const next = state.turn + 1;
  if (bonds.value >= REVIEW_BELOW || pack.review === next) return;
  context.fact({
    rule: 'R-Cohesion',
    fact: { type: 'package.review', package: pack.id, review: next },
    because: [causeOf(state, pack)],
    audience: 'all',
  });
};

/** The sponsor pays its members what it promised them, as far as it can. */
const compensate = (context: PhaseContext, pack: Package): void => {
  const { sponsor, members, terms, cause } = pack;
  const paid = members.filter((seat) => seat !== sponsor);
  const has = Math.floor(quantity(context.state, 'influence', sponsor));
  const each = Math.min(terms.compensation, Math.floor(has / Math.max(1, paid.length)));
  if (each === 0 || paid.length === 0) return;
  const move = (subject: ActorId, by: number): void => {
    context.change({
      rule: 'R-Accession',
      quantity: 'influence',
      subject,
      by,
      because: [cause],
      audience: [subject],
      terms: [shown('compensation', by)],
    });
  };
  move(sponsor, -each * paid.length);
  for (const seat of paid) move(seat, each);
};

/** R-Accession and R-Cohesion. How far each package reaches, and how well its members hold together. */
export const holdTogether = (context: PhaseContext): void => {
  for (const pack of context.state.packages) {
    if (pack.status !== 'bound') continue;
    weigh(context, pack);
    compensate(context, pack);
  }
};
