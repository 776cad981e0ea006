import type {
  ActorId,
  Offer,
  OfferTerms,
  Order,
  PackageAnswer,
  PackageTerms,
  PaperAct,
  ParamValue,
  State,
} from '@convoy/engine';
import { actorId } from '@convoy/engine';

/** What one seat does in one turn of a recorded game; paper is written from the world as it is. */
export interface Deeds {
  readonly seat: ActorId;
  readonly orders: readonly Order[];
  readonly paper: readonly ((state: State) => PaperAct | null)[];
}
/** By turn, from 1. */
export interface Script {
  readonly id: string;
  readonly length: string;
  readonly turns: readonly (readonly Deeds[])[];
}

export const USA = actorId('USA');
export const SOV = actorId('SOV');
export const CUB = actorId('CUB');
export const TUR = actorId('TUR');
export const OAS = actorId('OAS');
export const UNS = actorId('UNS');
export const GBR = actorId('GBR');
export const EUR = actorId('EUR');
export const HUN = actorId('HUN');
export const JPN = actorId('JPN');
export const UKR = actorId('UKR');
export const RUS = actorId('RUS');
export const IND = actorId('IND');

/** An order without the words that players add. */
export const order = (
  instrument: string,
  params: Readonly<Record<string, ParamValue>>,
  meant: Order['meant'] = null,
): Order => ({ instrument, params, rationale: '', meant });

export const does = (seat: ActorId, ...orders: readonly Order[]): Deeds => ({
  seat,
  orders,
  paper: [],
});
export const writes = (seat: ActorId, ...paper: Deeds['paper']): Deeds => ({
  seat,
  orders: [],
  paper,
});

type Written = Omit<OfferTerms, 'to' | 'demand' | 'expires'>;
/** Lays terms before another, about no demand; they stand for some turns more, or for this one alone. */
export const offers =
  (to: ActorId, terms: Written, turnsMore = 0) =>
  (state: State): PaperAct => ({
    type: 'offer.make',
    terms: { ...terms, to, demand: null, expires: state.turn + turnsMore },
  });

const openFrom = (state: State, from: ActorId, to: ActorId): Offer | null =>
  state.offers.findLast(
    (offer) => offer.from === from && offer.terms.to === to && offer.status === 'open',
  ) ?? null;

/** Takes, or turns down, the last offer that still stands between the two. */
export const answers =
  (type: 'offer.accept' | 'offer.refuse', from: ActorId, to: ActorId) =>
  (state: State): PaperAct | null => {
    const offer = openFrom(state, from, to);
    return offer === null ? null : { type, offer: offer.id, reason: '' };
  };

/** Asks an owner for the use of what is its own. */
export const asks = (asset: string) => (): PaperAct => ({ type: 'consent.ask', asset, note: '' });

const replies =
  (asset: string, answer: 'grant' | 'delay', until: number | null) =>
  (state: State): PaperAct | null => {
    const asked = state.consents.findLast(
      (one) => one.asset === asset && (one.status === 'asked' || one.status === 'delayed'),
    );
    if (asked === undefined) return null;
    const { id: consent } = asked;
    return { type: 'consent.answer', consent, answer, price: 0, until, reason: '' };
  };
/** Says yes to whoever asked last for the asset, up to a turn or for good. */
export const grants = (asset: string, until: number | null = null) =>
  replies(asset, 'grant', until);
/** Says neither yes nor no. */
export const putsOff = (asset: string) => replies(asset, 'delay', null);

export const proposes = (terms: PackageTerms) => (): PaperAct => ({
  type: 'package.propose',
  terms,
});

/** Signs the package that was proposed last, as it is or with changes of one's own. */
export const joins =
  (answer: Pick<PackageAnswer, 'stance' | 'parts'>) =>
  (state: State): PaperAct | null => {
    const pack = state.packages.at(-1);
    return pack === undefined
      ? null
      : {
          ...{ type: 'package.answer', package: pack.id },
          answer: { ...answer, delay: 0, until: null, reason: '' },
        };
  };

/** The package that was proposed last binds from the next resolution on. */
export const sends = (state: State): PaperAct | null => {
  const pack = state.packages.at(-1);
  return pack === undefined ? null : { type: 'package.send', package: pack.id };
};
