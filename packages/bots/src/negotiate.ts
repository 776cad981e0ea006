import type { OfferId, PaperAct, View } from '@convoy/engine';
import { bestBargain, hopeOf } from './bargains.ts';
import { drawFor, inMood } from './bot.ts';
import type { BotDeps, PaperDecision } from './bot.ts';
import { qualityOf, termsWith, worthOfDeal } from './deals.ts';
import { oldWords } from './home.ts';
import { outlooks } from './outlook.ts';
import type { Outlooks } from './outlook.ts';
import { openDesk } from './desk.ts';
import { ballotSteps } from './joint/ballots.ts';
import { consentSteps } from './joint/consents.ts';
import { lacksLeave } from './joint/leave.ts';
import { answerAside, worthAside } from './joint/asides.ts';
import { packageSteps } from './joint/packages.ts';
import { phrases } from './phrases.ts';
import { reasonOf } from './reasons.ts';
import type { Step } from './reasons.ts';
import { otherOf, readSituation } from './situation.ts';
import type { Other, Situation } from './situation.ts';

type Offer = View['paper']['offers'][number];
/** Below this, in score points under what would be accepted, an offer is refused outright. */
const FAR_BELOW = 3;

const answer = (
  situation: Situation,
  views: Outlooks,
  deps: BotDeps,
  offer: Offer,
  other: Other,
): Step => {
  const { temperament } = deps;
  const aside = worthAside(openDesk(situation, temperament, views), offer.terms);
  if (offer.terms.clauses.length === 0) return answerAside(offer, aside);
  const deal = aside + worthOfDeal(situation, views, other, offer.terms, qualityOf(offer.quality));
  const hope = hopeOf(situation, other);
  const { holding, least } = termsWith(situation, views, other, temperament, hope);
  const mood = (drawFor(deps, situation.turn, offer.id) - 0.5) * temperament.variation;
  const gain = deal - holding;
  const detail = { deal, holding, least };
  const free = offer.terms.clauses.every(
    ({ by, issue }) => by !== situation.me || !lacksLeave(situation, issue),
  );
  if (free && deal + mood >= least) {
    const act: PaperAct = { type: 'offer.accept', offer: offer.id, reason: phrases.accept };
    return { act, reason: reasonOf('offer-accepted', offer.id, gain, detail) };
  }
  const last = offer.terms.expires <= situation.turn;
  if (deal < least - FAR_BELOW || last) {
    const act: PaperAct = { type: 'offer.refuse', offer: offer.id, reason: phrases.refuse };
    return { act, reason: reasonOf('offer-refused', offer.id, gain, detail) };
  }
  return { act: null, reason: reasonOf('offer-weighed', offer.id, gain, detail) };
};

const openBetween = (situation: Situation, other: Other): readonly Offer[] =>
  situation.view.paper.offers.filter(
    ({ status, from, terms }) =>
      (status === 'open' || status === 'accepted') &&
      ((from === situation.me && terms.to === other.id) ||
        (from === other.id && terms.to === situation.me)),
  );

/** Tension from which a seat thinks of settling, 0–100. */
const WORTH_SETTLING = 30;

const propose = (
  situation: Situation,
  views: Outlooks,
  deps: BotDeps,
  other: Other,
  answered: ReadonlySet<OfferId>,
): Step | null => {
  if (other.friend || other.institution || other.tension < WORTH_SETTLING) return null;
  if (openBetween(situation, other).some((offer) => !answered.has(offer.id))) return null;
  const running = situation.view.paper.agreements.some(
    ({ status, from, terms }) =>
      status === 'running' &&
      terms.clauses.length > 0 &&
      (from === other.id || terms.to === other.id),
  );
  if (running) return null;
  const bargain = bestBargain(situation, views, other, deps.temperament);
  if (bargain === null) return null;
  return {
    act: { type: 'offer.make', terms: bargain.terms },
    reason: reasonOf('offer-made', other.id, bargain.gain, { chance: bargain.chance }),
  };
};

const PAYS: readonly string[] = ['package.meet', 'consent.pay'];
/** One price at a time: what is left in the purse is read anew before the next. */
export const onePrice = (steps: readonly Step[]): readonly Step[] => {
  const first = steps.find(({ act }) => act !== null && PAYS.includes(act.type));
  return steps.filter((step) => step === first || !PAYS.includes(step.act?.type ?? ''));
};

/** Packages, consents and ballots, where the scenario has any. */
const jointSteps = (situation: Situation, deps: BotDeps, views: Outlooks): readonly Step[] => {
  const { sectors, assets } = situation.view.board;
  const ballots = ballotSteps(situation);
  if (sectors.length === 0 && assets.length === 0) return ballots;
  const desk = openDesk(situation, deps.temperament, views);
  return [...onePrice([...packageSteps(desk), ...consentSteps(desk)]), ...ballots];
};

/**
 * A seat's paper at this moment: answers to what lies before it, then at most one offer to each
 * rival with whom nothing is open. Asking again with the same view gives the same acts.
 */
export const decidePaper = (view: View, deps: BotDeps): PaperDecision => {
  const situation = readSituation(view);
  if (situation === null) return { acts: [], reasons: [] };
  const mooded: BotDeps = { ...deps, temperament: inMood(deps) };
  const views = outlooks(situation, mooded.temperament);
  const steps: Step[] = [];
  const refused = new Set<OfferId>();
  let settled: ReadonlySet<string> = new Set();
  for (const offer of view.paper.offers) {
    if (offer.status !== 'open' || offer.terms.to !== situation.me) continue;
    const other = otherOf(situation, offer.from);
    if (other === null || settled.has(other.id)) continue;
    const step = answer(situation, views, mooded, offer, other);
    steps.push(step);
    if (step.act?.type === 'offer.refuse') refused.add(offer.id);
    if (step.act?.type === 'offer.accept') settled = new Set([...settled, other.id]);
  }
  for (const other of situation.others) {
    if (settled.has(other.id)) continue;
    const step = propose(situation, views, mooded, other, refused);
    if (step !== null) steps.push(step);
  }
  steps.push(...oldWords(situation), ...jointSteps(situation, mooded, views));
  return {
    acts: steps.flatMap(({ act }) => (act === null ? [] : [act])),
    reasons: steps.map(({ reason }) => reason),
  };
};
