import { paperActSchema } from './act-schemas.ts';
import type { PaperAct } from './acts.ts';
import type { ActorId } from './ids.ts';
import { answerAlarm } from './paper/alarms.ts';
import { negotiateBallot } from './paper/ballots.ts';
import { withdrawCommitment } from './paper/commitments.ts';
import { negotiateConsent } from './paper/consents.ts';
import { withdrawDemand } from './paper/demands.ts';
import { negotiateOffer } from './paper/offers.ts';
import { negotiatePackage } from './paper/packages.ts';
import { refusal, refused } from './paper/record.ts';
import type { Result } from './refusals.ts';
import type { State } from './state/state.ts';
import type { EngineEvent } from './verbs.ts';

/**
 * Records paper at any moment before the resolution: offers, packages, requests for consent, ballots.
 * Takes any value in the place of the act; what it refuses depends only on what the seat can see.
 */
export const negotiate = (state: State, seat: ActorId, given: PaperAct): Result<EngineEvent> => {
  if (!state.scenario.actors.some(({ id }) => id === seat))
    return refused([refusal('not-yours', null)]);
  if (state.outcome !== null) return refused([refusal('crisis-over', null)]);
  const parsed = paperActSchema.safeParse(given);
  if (!parsed.success)
    return refused(
      parsed.error.issues.map(({ path }) =>
        refusal('bad-field', path.length === 0 ? null : path.map(String).join('.')),
      ),
    );
  const act = parsed.data;
  switch (act.type) {
    case 'offer.make':
    case 'offer.withdraw':
    case 'offer.accept':
    case 'offer.refuse':
      return negotiateOffer(state, seat, act);
    case 'package.propose':
    case 'package.revise':
    case 'package.answer':
    case 'package.send':
    case 'package.withdraw':
    case 'package.leave':
    case 'package.take':
    case 'package.restore':
    case 'package.renew':
    case 'package.call':
    case 'package.mend':
    case 'package.certify':
    case 'package.review':
    case 'package.claim':
    case 'package.meet':
      return negotiatePackage(state, seat, act);
    case 'demand.withdraw':
      return withdrawDemand(state, seat, act);
    case 'agreement.invite':
    case 'agreement.denounce':
      return answerAlarm(state, seat, act);
    case 'commitment.withdraw':
      return withdrawCommitment(state, seat, act);
    case 'consent.ask':
    case 'consent.answer':
    case 'consent.pay':
    case 'consent.leak':
      return negotiateConsent(state, seat, act);
    case 'ballot.cast':
      return negotiateBallot(state, seat, act);
  }
};
