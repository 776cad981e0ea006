import type { ActorId } from '@convoy/engine';
import type { PaperKind, RoomEvent, TableState } from '@convoy/table';

export interface Calls {
  /** Bots that look at the paper now, and those that (also) decide their orders. */
  readonly paper: readonly ActorId[];
  readonly orders: readonly ActorId[];
}
type Made = Extract<RoomEvent, { type: 'paper.made' }>;
type ActOf<Kind extends PaperKind> = Extract<Made['act'], { readonly type: `${Kind}.${string}` }>;
const nobody: Calls = { paper: [], orders: [] };

/** Both ends of an offer, and each answers what the other wrote. */
const onOffer = (act: ActOf<'offer'>, by: ActorId, { world }: TableState): Calls => {
  const offer =
    act.type === 'offer.make'
      ? { from: by, terms: act.terms }
      : world.offers.find(({ id }) => id === act.offer);
  if (offer === undefined) return nobody;
  const ends = [offer.from, offer.terms.to];
  return { paper: ends.filter((end) => end !== by), orders: ends };
};

/** Asked seats answer their sponsor, and it them; who is bound by it orders accordingly. */
const onPackage = (act: ActOf<'package'>, by: ActorId, { world }: TableState): Calls => {
  if (act.type === 'package.propose') return { paper: act.terms.asked, orders: [by] };
  const known = world.packages.find(({ id }) => id === act.package);
  if (known === undefined) return nobody;
  const { sponsor, terms, members, answers } = known;
  const answered = terms.asked.filter((seat) => answers[seat] !== undefined);
  switch (act.type) {
    case 'package.revise':
      return { paper: terms.asked, orders: [by, ...terms.asked] };
    case 'package.answer':
      return { paper: by === sponsor ? [] : [sponsor], orders: [by] };
    case 'package.send':
      return {
        paper: terms.asked.filter((seat) => !answered.includes(seat)),
        orders: [sponsor, ...answered],
      };
    case 'package.withdraw':
      return { paper: [], orders: [sponsor, ...answered, ...members] };
    case 'package.claim':
      return { paper: [sponsor], orders: [by] };
    case 'package.meet':
      return { paper: [], orders: [by, act.seat] };
    case 'package.take':
      // Who had a change left may think again.
      return { paper: [act.seat], orders: [by, act.seat] };
    case 'package.restore':
      return { paper: terms.asked, orders: [by, ...terms.asked] };
    case 'package.renew':
      return { paper: members.filter((seat) => seat !== by), orders: members };
    case 'package.call':
    case 'package.certify':
      return { paper: [], orders: members };
    case 'package.mend':
      return { paper: [], orders: [by] };
    case 'package.review':
      // The review comes next turn: then there is something to answer.
      return nobody;
    case 'package.leave':
      return { paper: by === sponsor ? [] : [sponsor], orders: [by, sponsor] };
  }
};

/** An owner answers who asks; who was answered may pay, and may then order what it could not. */
const onConsent = (act: ActOf<'consent'>, by: ActorId, { world }: TableState): Calls => {
  if (act.type === 'consent.ask') {
    const asset = world.scenario.assets.find(({ id }) => id === act.asset);
    return asset === undefined ? nobody : { paper: [asset.owner], orders: [] };
  }
  const known = world.consents.find(({ id }) => id === act.consent);
  if (known === undefined) return nobody;
  switch (act.type) {
    case 'consent.answer':
      return { paper: [known.by], orders: [known.by] };
    case 'consent.pay':
      return { paper: [], orders: [by] };
    case 'consent.leak':
      return { paper: [], orders: [known.by, known.owner] };
  }
};

/** Whom a paper gives something to think about; its author is never asked to answer itself. */
export const onPaper = ({ act, seat }: Made, state: TableState): Calls => {
  switch (act.type) {
    case 'offer.make':
    case 'offer.withdraw':
    case 'offer.accept':
    case 'offer.refuse':
      return onOffer(act, seat, state);
    case 'package.propose':
    case 'package.revise':
    case 'package.answer':
    case 'package.send':
    case 'package.withdraw':
    case 'package.leave':
    case 'package.review':
    case 'package.claim':
    case 'package.meet':
    case 'package.take':
    case 'package.restore':
    case 'package.renew':
    case 'package.call':
    case 'package.mend':
    case 'package.certify':
      return onPackage(act, seat, state);
    case 'consent.ask':
    case 'consent.answer':
    case 'consent.pay':
    case 'consent.leak':
      return onConsent(act, seat, state);
    case 'demand.withdraw':
    case 'commitment.withdraw':
      // All see it at once and may order by it.
      return { paper: [], orders: state.world.scenario.actors.map(({ id }) => id) };
    case 'agreement.invite':
    case 'agreement.denounce': {
      const known = state.world.agreements.find(({ id }) => id === act.agreement);
      return { paper: [], orders: known === undefined ? [] : [known.from, known.terms.to] };
    }
    case 'ballot.cast':
      // Nobody else knows of it, and its author's orders do not rest on it.
      return nobody;
  }
};
