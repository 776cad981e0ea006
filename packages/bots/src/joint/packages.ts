import type { PackageAnswer, PaperAct, View } from '@convoy/engine';
import { fromMicro, inForce, touches } from '@convoy/engine';
import { agreedWith } from '../answers.ts';
import { biteOf } from '../cuts.ts';
import type { Desk } from '../desk.ts';
import { phrases } from '../phrases.ts';
import { otherOf } from '../situation.ts';
import type { Other } from '../situation.ts';
import { reasonOf } from '../reasons.ts';
import { COMES_ALONG, partGain, partKept } from './parts.ts';
import type { Beside } from './parts.ts';
import { proposing } from './propose.ts';
import { certifying, claiming, meeting, mending, renewing } from './upkeep.ts';
import type { Step } from '../reasons.ts';

type Pack = View['paper']['packages'][number];

/** What all the others bring if most of those who are asked come along, % of the target's GDP a year. */
const besideOf = (
  { situation }: Desk,
  { sponsor, terms, answers }: Pack,
  target: Other,
): Pick<Beside, 'others' | 'unsigned'> => {
  const bitten = (by: string): number =>
    terms.measures.reduce(
      (sum, { sector, tier }) => sum + biteOf(situation, target.id, by, sector, tier),
      0,
    );
  const asked = terms.asked.filter((id) => id !== situation.me);
  const expected = (seats: readonly string[]): number =>
    COMES_ALONG * seats.reduce((sum, id) => sum + bitten(id), 0);
  return {
    others: expected(asked) + (sponsor === situation.me ? 0 : bitten(sponsor)),
    unsigned: expected(asked.filter((id) => answers[id] === undefined)),
  };
};

/** What standing with a sponsor is worth in itself: trust both ways, and one's name as an ally. */
const standingWith = (desk: Desk, sponsor: Other | null): number =>
  sponsor === null
    ? 0
    : (sponsor.friend ? 0.25 : 0) + 0.12 * desk.temperament.faith * sponsor.trust;

/** Score points of a point of compensation a turn, to who joins and to who stays. */
const PAID = 0.5;
/** What it is worth to know that the others do their part, for each clause that sees to it. */
const ASSURED = 0.15;
/** Members tire: score points of each point of weariness beyond what any effort brings (Martin, Drezner). */
const WEARY = 0.05;
const FRESH = 18;

const TIERS = [4, 3, 2, 1, 0] as const;
/** A tier lower is asked for only where it saves this much, score points. */
const WORTH_HAGGLING = 0.15;

interface Choice {
  readonly answer: PackageAnswer;
  readonly gain: number;
}

const bare = { delay: 0, until: null } as const;

interface OwnPart {
  readonly sector: string;
  readonly carveOut: number;
  readonly tier: number;
  readonly gain: number;
}

/** Branch by branch, those that bring most first, each beside what the own parts before it bring. */
const bestParts = (desk: Desk, pack: Pack, target: Other): readonly OwnPart[] => {
  const { situation } = desk;
  const beside = besideOf(desk, pack, target);
  let own = 0;
  return pack.terms.measures
    .map((asked) => ({ asked, alone: partGain(desk, target, asked, { ...beside, own: 0 }) }))
    .toSorted((a, b) => b.alone - a.alone)
    .map(({ asked: { sector, tier: asked } }) => {
      const gainOf = (tier: number): number =>
        partGain(desk, target, { sector, tier }, { ...beside, own });
      const full = gainOf(asked);
      const best = TIERS.filter((tier) => tier <= asked)
        .map((tier) => ({ tier, gain: gainOf(tier) }))
        .reduce((top, one) => (one.gain > top.gain ? one : top));
      const part = best.gain > full + WORTH_HAGGLING ? best : { tier: asked, gain: full };
      own += biteOf(situation, target.id, situation.me, sector, part.tier);
      return { sector, carveOut: 0, ...part };
    });
};

/** The best own part of the package: as asked, less of it, or none. */
const bestAnswer = (desk: Desk, pack: Pack, target: Other, sponsor: Other): Choice => {
  const parts = bestParts(desk, pack, target);
  const standing = standingWith(desk, sponsor) + PAID * pack.terms.compensation;
  const gain = parts.reduce((sum, part) => sum + part.gain, standing);
  const asAsked = parts.every(
    ({ sector, tier }) =>
      pack.terms.measures.find((measure) => measure.sector === sector)?.tier === tier,
  );
  if (gain < 0 || parts.every(({ tier }) => tier === 0))
    return {
      answer: { stance: 'refuse', parts: [], ...bare, reason: phrases.packageRefuse },
      gain,
    };
  if (asAsked)
    return { answer: { stance: 'endorse', parts: [], ...bare, reason: phrases.packageJoin }, gain };
  const own = parts.map(({ sector, tier, carveOut }) => ({ sector, tier, carveOut }));
  return {
    answer: { stance: 'adjust', parts: own, ...bare, reason: phrases.packageAdjust },
    gain,
  };
};

/** What joining a package as it stands would bring this seat, in score points. */
export const fullGain = (desk: Desk, pack: Pack): number => {
  const target = otherOf(desk.situation, pack.terms.target);
  const sponsor = otherOf(desk.situation, pack.sponsor);
  if (target === null) return 0;
  const beside = besideOf(desk, pack, target);
  const { situation } = desk;
  const standing = standingWith(desk, sponsor) + PAID * pack.terms.compensation;
  return pack.terms.measures.reduce(
    ({ own, gain }, part) => ({
      own: own + biteOf(situation, target.id, situation.me, part.sector, part.tier),
      gain: gain + partGain(desk, target, part, { ...beside, own }),
    }),
    { own: 0, gain: standing },
  ).gain;
};

/** Points of gain that a promise to sign is worth keeping for. */
const SIGNED_FOR = 2;

/** Whether this seat has promised another to join this package. */
const promised = ({ me, view }: Desk['situation'], pack: Pack): boolean =>
  view.paper.offers.some(
    ({ status, terms }) =>
      status === 'accepted' &&
      (terms.undertakings ?? []).some(
        (one) => one.kind === 'sign' && one.by === me && one.package === pack.id,
      ),
  );

/** Whether this seat would need an owner's yes to cut off the target, and has none. */
const barred = ({ me, turn, view }: Desk['situation'], target: Other): boolean =>
  view.board.assets.some(
    (asset) =>
      asset.without === 'barred' &&
      touches(asset, { instrument: 'sectoral-sanctions', by: me, target: target.id }) &&
      !view.paper.consents.some(
        ({ asset: id, by, status, until }) =>
          id === asset.id && by === me && inForce(status, until, turn),
      ),
  );

/** Its changes were left, or it has sold its yes: all of it as asked, or none. */
const asStands = (desk: Desk, pack: Pack): Choice => {
  const word = promised(desk.situation, pack) ? SIGNED_FOR : 0;
  const gain = fullGain(desk, pack) + word;
  const head = { parts: [], ...bare };
  return gain < 0
    ? { answer: { ...head, stance: 'refuse', reason: phrases.packageRefuse }, gain }
    : { answer: { ...head, stance: 'endorse', reason: phrases.packageJoin }, gain };
};

const answerTo = (desk: Desk, pack: Pack): Step | null => {
  const { me, turn } = desk.situation;
  const [target, sponsor] = [
    otherOf(desk.situation, pack.terms.target),
    otherOf(desk.situation, pack.sponsor),
  ];
  const answered = pack.answers[me];
  const asked = pack.terms.asked.includes(me) && !pack.members.includes(me);
  const live = pack.status === 'open' || pack.status === 'sent' || pack.status === 'bound';
  if (!asked || !live || target === null || sponsor === null) return null;
  // Whoever may not cut off the target without an owner's yes waits for it.
  if (barred(desk.situation, target)) return null;
  // A refusal is thought over again only in a later turn; a yes stands.
  const left =
    (answered !== undefined && Object.values(answered.rulings).includes(false)) ||
    (promised(desk.situation, pack) && answered?.stance !== 'endorse');
  const again = answered?.stance === 'refuse' && answered.turn < turn - 1;
  if (answered !== undefined && !again && !left) return null;
  const { answer, gain } = left ? asStands(desk, pack) : bestAnswer(desk, pack, target, sponsor);
  if (answered?.stance === 'refuse' && answer.stance === 'refuse') return null;
  const act: PaperAct = { type: 'package.answer', package: pack.id, answer };
  const code = answer.stance === 'refuse' ? 'package-refused' : 'package-joined';
  return { act, reason: reasonOf(code, pack.sponsor, gain, {}) };
};

/** Members that leave before a review break their word: what that costs, in score points. */
const BROKEN_WORD = 1.2;
const AT_REVIEW = 0.3;

/** R-Home. Where a member's government is weak, who is unhappy may have the package looked at again. */
const reviewing = ({ situation }: Desk, pack: Pack, stay: number): Step | null => {
  const { view, turn } = situation;
  const weak = view.board.actors.some((actor) => actor.weak && pack.members.includes(actor.id));
  if (!weak || pack.review === turn + 1 || turn >= view.clock.turns) return null;
  return {
    act: { type: 'package.review', package: pack.id, reason: phrases.packageReview },
    reason: reasonOf('package-review', pack.sponsor, -stay, {}),
  };
};

/** What its own part of a package is worth to a member as it stands, in score points. */
const stayGain = (desk: Desk, pack: Pack): number => {
  const target = otherOf(desk.situation, pack.terms.target);
  if (target === null) return 0;
  const { me, seat } = desk.situation;
  const own = pack.answers[me]?.parts ?? [];
  const parts = own.length > 0 ? own : pack.terms.measures;
  const fatigue = seat.dials.find(({ quantity }) => quantity === 'fatigue')?.value ?? 0;
  const weary = WEARY * Math.max(0, fromMicro(fatigue) - FRESH);
  const paid = pack.sponsor === me ? 0 : PAID * pack.terms.compensation;
  const sure =
    ASSURED * [pack.terms.verification !== 'none', pack.terms.remedy].filter(Boolean).length;
  return parts.reduce((sum, part) => sum + partKept(desk, target, part), paid + sure - weary);
};

const leaving = (desk: Desk, pack: Pack): Step | null => {
  const { situation } = desk;
  const { me, turn } = situation;
  if (pack.status !== 'bound' || !pack.members.includes(me)) return null;
  if (pack.sponsor === me || pack.leaving.includes(me)) return null;
  const stay = stayGain(desk, pack);
  const fresh = situation.seat.home?.fresh === true;
  const due = fresh || pack.review === turn || pack.sunset === turn;
  if (!due && stay < -AT_REVIEW && stay >= -BROKEN_WORD) return reviewing(desk, pack, stay);
  if (stay >= -(due ? AT_REVIEW : BROKEN_WORD)) return null;
  return {
    act: { type: 'package.leave', package: pack.id, reason: phrases.packageLeave },
    reason: reasonOf('package-left', pack.sponsor, -stay, {}),
  };
};

/** An own open package goes out once all have answered, or a turn has passed; without a friend it is dropped. */
const sending = (desk: Desk, pack: Pack): Step | null => {
  const { me, turn } = desk.situation;
  if (pack.sponsor !== me || pack.status !== 'open') return null;
  const target = otherOf(desk.situation, pack.terms.target);
  if (target !== null && barred(desk.situation, target)) return null;
  const answers = pack.terms.asked.map((seat) => pack.answers[seat]?.stance ?? null);
  const waiting = answers.some((stance) => stance === null || stance === 'ask');
  if (waiting && pack.turn >= turn) return null;
  const joined = answers.filter((stance) => stance === 'endorse' || stance === 'adjust').length;
  const gain = fromMicro(pack.totals.breadth);
  if (joined === 0)
    return {
      act: { type: 'package.withdraw', package: pack.id, reason: phrases.packageDropped },
      reason: reasonOf('package-dropped', pack.terms.target, 0, {}),
    };
  return {
    act: { type: 'package.send', package: pack.id },
    reason: reasonOf('package-sent', pack.terms.target, gain, { joined }),
  };
};

/** What was pressed for is settled: the package has served its turn. */
const ending = (desk: Desk, pack: Pack): Step | null => {
  const { situation } = desk;
  if (pack.sponsor !== situation.me || pack.status !== 'bound') return null;
  const target = otherOf(situation, pack.terms.target);
  const matter = situation.matters.find(({ issue }) => issue === pack.terms.issue);
  if (target === null || matter === undefined) return null;
  const done = agreedWith(situation, target)?.status === 'fulfilled';
  if (!done && Math.abs(matter.position - pack.terms.position) > 2) return null;
  return {
    act: { type: 'package.withdraw', package: pack.id, reason: phrases.packageDone },
    reason: reasonOf('package-dropped', pack.terms.target, 0, {}),
  };
};

/** Joint packages: answers first, then what to do with one's own. */
export const packageSteps = (desk: Desk): readonly Step[] => {
  const { packages } = desk.situation.view.paper;
  if (desk.situation.view.board.sectors.length === 0) return [];
  const known = packages.flatMap((pack) => {
    const step =
      answerTo(desk, pack) ??
      meeting(desk, pack) ??
      leaving(desk, pack) ??
      claiming(desk, pack, stayGain(desk, pack)) ??
      mending(desk, pack, stayGain(desk, pack)) ??
      renewing(desk, pack) ??
      certifying(desk, pack) ??
      sending(desk, pack) ??
      ending(desk, pack);
    return step === null ? [] : [step];
  });
  const made = proposing(desk, packages);
  return made === null ? known : [...known, made];
};
