/** What bots do with a package that binds: prices for staying, the way back, another term, what they certify. */
import type { View } from '@convoy/engine';
import { demandProgress, stayPrice } from '@convoy/engine';
import type { Desk } from '../desk.ts';
import { reasonOf } from '../reasons.ts';
import type { Step } from '../reasons.ts';

type Pack = View['paper']['packages'][number];

/** Score points that a point of influence is worth to a member, and to a sponsor that would keep it. */
const A_POINT = 0.3;
/** What a member that stays brings its sponsor, score points: more than most prices. */
const KEPT = 1;

/** R-Accession. Under review a member that gains little from staying names its price. */
export const claiming = (desk: Desk, pack: Pack, stay: number): Step | null => {
  const { me, turn } = desk.situation;
  if (pack.status !== 'bound' || (pack.review !== turn && pack.sunset !== turn)) return null;
  if (pack.sponsor === me || !pack.members.includes(me) || pack.claims[me]?.turn === turn)
    return null;
  const price = A_POINT * stayPrice(pack.claims[me]?.times ?? 0);
  if (stay > price + desk.temperament.faith * A_POINT) return null;
  return {
    act: { type: 'package.claim', package: pack.id },
    reason: reasonOf('stay-claimed', pack.sponsor, price, {}),
  };
};

/** The sponsor pays what keeps a member, as far as its purse goes. */
export const meeting = ({ situation }: Desk, pack: Pack): Step | null => {
  if (pack.sponsor !== situation.me || pack.status !== 'bound') return null;
  const seat = pack.members.find((member) => {
    const claim = pack.claims[member];
    if (claim === undefined || claim.turn !== situation.turn || claim.met) return false;
    return claim.price <= situation.influence && A_POINT * claim.price <= KEPT;
  });
  if (seat === undefined) return null;
  return {
    act: { type: 'package.meet', package: pack.id, seat },
    reason: reasonOf('stay-paid', seat, 0, {}),
  };
};

/** R-Accession. A member found short comes back into line while it may, where it would rather stay. */
export const mending = ({ situation }: Desk, pack: Pack, stay: number): Step | null => {
  const { me, turn } = situation;
  const found = pack.shortfalls[me];
  const open = pack.terms.remedy && found !== undefined && !found.mending;
  if (pack.status !== 'bound' || !open || turn - found.turn > 2 || stay < -KEPT) return null;
  return {
    act: { type: 'package.mend', package: pack.id },
    reason: reasonOf('package-mended', pack.sponsor, stay, {}),
  };
};

/** What is up for review is prolonged by its sponsor for half of what is left, while it has not served its turn. */
export const renewing = ({ situation }: Desk, pack: Pack): Step | null => {
  const { me, turn, view } = situation;
  const due = pack.review === turn || pack.sunset === turn;
  const last = view.clock.turns;
  if (pack.sponsor !== me || pack.status !== 'bound' || !due || pack.renewal !== null) return null;
  // In the last turn there is no later one to name: it runs on without a date.
  if (turn >= last && pack.sunset !== turn) return null;
  const next = turn >= last ? null : Math.min(last, turn + Math.ceil((last - turn) / 2));
  const sunset = pack.sunset === null || turn >= last ? null : last;
  return {
    act: { type: 'package.renew', package: pack.id, review: next, sunset },
    reason: reasonOf('package-renewed', pack.terms.target, 0, {}),
  };
};

/** Points of the way by which what was certified may be off before it is said anew. */
const STALE = 10;

/** Who was named to certify says what everybody can see. */
export const certifying = ({ situation }: Desk, pack: Pack): Step | null => {
  if (pack.terms.certifier !== situation.me || pack.status !== 'bound') return null;
  const matter = situation.matters.find(({ issue }) => issue === pack.terms.issue);
  const was = situation.view.paper.demands.find(
    ({ issue, to }) => issue === pack.terms.issue && to === pack.terms.target,
  )?.was;
  if (matter === undefined || was === undefined) return null;
  const share = Math.round(100 * demandProgress(was, matter.position, pack.terms.position));
  if (Math.abs(share - (pack.certified ?? 0)) < STALE) return null;
  return {
    act: { type: 'package.certify', package: pack.id, share },
    reason: reasonOf('package-certified', pack.terms.target, 0, {}),
  };
};
