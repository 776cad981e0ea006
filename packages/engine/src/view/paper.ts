import type { Consent, Offer, State } from '../state/state.ts';
import {
  isSeat,
  seesAgreement,
  seesAll,
  seesCommitment,
  seesConsent,
  seesDemand,
  seesOffer,
  seesPackage,
} from './knows.ts';
import { countsOf } from './counts.ts';
import { packageFor } from './packages.ts';
import { qualityFor } from './quality.ts';
import type { PaperSection, Viewer } from './types.ts';

/** An off-ramp is an offer that the author of a demand ties to that demand. */
const isOffRamp = (state: State, { terms, from }: Offer): boolean =>
  terms.demand !== null &&
  state.demands.some(({ id, from: author }) => id === terms.demand && author === from);

const offerOf = (state: State, viewer: Viewer, offer: Offer): PaperSection['offers'][number] => {
  const { id, from, terms, status, open, informed, answer, turn, cause } = offer;
  const party = isSeat(viewer, from) || isSeat(viewer, terms.to) || seesAll(viewer);
  return {
    id,
    from,
    terms,
    status,
    open,
    informed,
    turn,
    cause,
    answer: party ? answer : '',
    quality: qualityFor(state, viewer, offer),
    isOffRamp: isOffRamp(state, offer),
  };
};

/** Once it is out all know of the request; what the two wrote to each other stays theirs. */
const consentOf = (viewer: Viewer, consent: Consent): Consent => {
  const { id, asset, by, owner, status, price, until, open, note, reason, turn, cause } = consent;
  const party = isSeat(viewer, by) || isSeat(viewer, owner) || seesAll(viewer);
  return {
    id,
    asset,
    by,
    owner,
    status,
    price,
    until,
    open,
    turn,
    cause,
    note: party ? note : '',
    reason: party ? reason : '',
  };
};

/** Papers the viewer may know of, in the sequence of their ids. */
export const paperOf = (state: State, viewer: Viewer): PaperSection => ({
  demands: state.demands.filter((demand) => seesDemand(state, viewer, demand)),
  commitments: state.commitments.filter((commitment) => seesCommitment(state, viewer, commitment)),
  offers: state.offers
    .filter((offer) => seesOffer(viewer, offer))
    .map((offer) => offerOf(state, viewer, offer)),
  agreements: state.agreements.filter((agreement) => seesAgreement(state, viewer, agreement)),
  packages: state.packages
    .filter((pack) => seesPackage(viewer, pack))
    .map((pack) => packageFor(state, viewer, pack)),
  consents: state.consents
    .filter((consent) => seesConsent(viewer, consent))
    .map((consent) => consentOf(viewer, consent)),
  ballots: state.ballots.filter(({ seat }) => isSeat(viewer, seat) || seesAll(viewer)),
  counts: countsOf(state, viewer),
});
