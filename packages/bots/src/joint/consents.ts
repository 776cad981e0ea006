import type { Consent, ScenarioAsset } from '@convoy/engine';
import { RESENTED, clamp } from '@convoy/engine';
import { worth } from '../aims.ts';
import type { Desk } from '../desk.ts';
import { worthOfMove } from '../leverage.ts';
import { phrases } from '../phrases.ts';
import { reasonOf } from '../reasons.ts';
import type { Step } from '../reasons.ts';
import { matterOf, otherOf } from '../situation.ts';
import type { Other, Situation } from '../situation.ts';

/** Score points that a point of influence is reckoned at between governments. */
const POINT = 0.6;
/** More than this is seldom at hand in one turn: who asks more gets nothing. */
const HIGHEST_PRICE = 3;
/** What a friend is helped with for nothing beside what a single point pays, and what is too much at any price, score points. */
const FREE_FOR_FRIENDS = 1.6;
const NEVER = 4;
/** Share of what a merely resented use costs that a no is thought to spare: most who ask go on without. */
const DETERRED = 0.3;
/** Points of the asker's trust that a yes wins (R-Consent). */
const GOODWILL = 2;

/** Where the issue would go if the asker got its way: what it demanded, offered or is asked for; null where nobody has said. */
const wantedOf = (situation: Situation, asker: Other, issue: string): number | null => {
  const { demands, offers } = situation.view.paper;
  const demand = demands.find((known) => known.from === asker.id && known.issue === issue);
  if (demand !== undefined) return demand.position;
  for (const { from, terms } of offers)
    for (const clause of terms.clauses)
      if (from === asker.id && clause.issue === issue) return clause.to;
  const asked = demands.find((known) => known.to === asker.id && known.issue === issue);
  return asked?.position ?? null;
};

/** What the asker's use of it costs the owner, in score points; negative where the owner gains too. */
const costToOwner = (desk: Desk, asset: ScenarioAsset, asker: Other): number => {
  const { situation, outlooks } = desk;
  const { needed } = asset;
  switch (needed.for) {
    case 'order': {
      const target = otherOf(situation, needed.target);
      if (target === null) return asker.friend ? 0.4 : 2;
      // Whoever lends its ground is drawn in.
      return (target.friend ? 6 : asker.friend ? 0.3 : 1.5) - outlooks.of(target.pair).gainOf(4);
    }
    case 'clause': {
      const matter = matterOf(situation, needed.issue);
      if (matter === null) return 0;
      const to = wantedOf(situation, asker, needed.issue);
      const end = matter.ideal >= matter.position ? 0 : 100;
      return -worthOfMove(situation, matter, to ?? Math.round((matter.position + end) / 2));
    }
    case 'verification':
      return -0.3;
  }
};

const answering = (desk: Desk, consent: Consent, asset: ScenarioAsset): Step | null => {
  const { situation, temperament } = desk;
  const asker = otherOf(situation, consent.by);
  if (asker === null) return null;
  const { aims, me } = situation;
  const trusted =
    (asker.friend ? FREE_FOR_FRIENDS + 0.1 * temperament.faith : 0.3 * asker.trust) +
    worth(aims, 'trust', `${asker.id}>${me}`, GOODWILL);
  const stopped = asset.without === 'barred' ? 1 : DETERRED;
  const cost = stopped * costToOwner(desk, asset, asker) - trusted;
  const head = { type: 'consent.answer', consent: consent.id, until: null } as const;
  const about = consent.by;
  if (cost <= (asker.friend ? POINT : 0))
    return {
      act: { ...head, answer: 'grant', price: 0, reason: phrases.consentGranted },
      reason: reasonOf('consent-granted', about, -cost, {}),
    };
  if (cost > NEVER || (asker.tension > 50 && !asker.friend))
    return {
      act: { ...head, answer: 'refuse', price: 0, reason: phrases.consentRefused },
      reason: reasonOf('consent-refused', about, -cost, {}),
    };
  const price = clamp(Math.ceil(cost / POINT), 1, HIGHEST_PRICE);
  return {
    act: { ...head, answer: 'price', price, reason: phrases.consentPriced },
    reason: reasonOf('consent-priced', about, price * POINT - cost, { price }),
  };
};

/** Influence that a seat keeps for its orders while there are turns to come. */
const KEPT = 2;

const paying = (desk: Desk, consent: Consent, use: number): Step | null => {
  const { influence, turnsLeft } = desk.situation;
  const kept = turnsLeft === 1 ? 0 : KEPT;
  const gain = use - consent.price * POINT;
  if (gain <= 0 || consent.price > influence - kept) return null;
  return {
    act: { type: 'consent.pay', consent: consent.id },
    reason: reasonOf('consent-paid', consent.owner, gain, { price: consent.price }),
  };
};

/** Whether a clause on the issue lies open, or was just signed, between this seat and another. */
const onTheTable = ({ view, me }: Situation, issue: string): boolean =>
  view.paper.offers.some(
    ({ status, from, terms }) =>
      (status === 'open' || status === 'accepted') &&
      (from === me || terms.to === me) &&
      terms.clauses.some((clause) => clause.issue === issue),
  );

/** A yes without which no bargain about the issue can be made at all, score points. */
const KEY = 2;

/** What the consent would be worth to this seat now, in score points: nothing where it has no use for it. */
const worthOfUse = (desk: Desk, { needed, owner, without }: ScenarioAsset): number => {
  const { situation, disputes } = desk;
  if (owner === situation.me) return 0;
  switch (needed.for) {
    case 'order': {
      const offered = situation.view.orders?.offerings.some(
        ({ instrument }) => instrument === needed.instrument,
      );
      const mine = needed.by === null || needed.by === situation.me;
      const rival = disputes.find(
        ({ dispute }) => needed.target === null || dispute.other.id === needed.target,
      );
      if (!mine || offered !== true || rival === undefined) return 0;
      const spared = worth(situation.aims, 'trust', `${owner}>${situation.me}`, RESENTED.trust);
      return 0.3 * rival.dispute.gain - spared;
    }
    case 'clause': {
      const matter = matterOf(situation, needed.issue);
      if (matter === null) return 0;
      // Asking shows one's hand: only for what is on the table between the two sides, or cannot be laid there.
      const shut = without === 'barred' && matter.owner === situation.me && disputes.length > 0;
      if (!shut && !onTheTable(situation, needed.issue)) return 0;
      if (shut) return KEY;
      if (matter.owner !== situation.me) return 1;
      return 1.5 - worth(situation.aims, 'trust', `${owner}>${situation.me}`, RESENTED.trust);
    }
    case 'verification':
      return disputes.some(({ dispute }) => dispute.matter.issue === needed.issue) ? 0.8 : 0;
  }
};

const WORTH_ASKING = 0.6;
/** Turns after which a refusal may be asked about again. */
const REST = 3;

const asking = (desk: Desk, asset: ScenarioAsset): Step | null => {
  const { situation } = desk;
  const before = situation.view.paper.consents.filter(
    ({ asset: id, by }) => id === asset.id && by === situation.me,
  );
  const settled = before.some(
    ({ status, turn }) =>
      status !== 'lapsed' && (status !== 'refused' || turn > situation.turn - REST),
  );
  const use = worthOfUse(desk, asset);
  if (settled || use < WORTH_ASKING) return null;
  return {
    act: { type: 'consent.ask', asset: asset.id, note: phrases.consentAsk },
    reason: reasonOf('consent-asked', asset.owner, use, {}),
  };
};

/** Consent: answers to what is asked, prices paid, and what the seat itself needs. */
export const consentSteps = (desk: Desk): readonly Step[] => {
  const { view, me } = desk.situation;
  const { assets } = view.board;
  const known = view.paper.consents.flatMap((consent): readonly Step[] => {
    const asset = assets.find(({ id }) => id === consent.asset);
    if (asset === undefined) return [];
    const asked = consent.status === 'asked' || consent.status === 'delayed';
    const step =
      consent.owner === me && asked
        ? answering(desk, consent, asset)
        : consent.by === me && consent.status === 'priced'
          ? paying(desk, consent, worthOfUse(desk, asset))
          : null;
    return step === null ? [] : [step];
  });
  const made = assets.flatMap((asset) => {
    const step = asking(desk, asset);
    return step === null ? [] : [step];
  });
  return [...known, ...made];
};
