/** The shapes in which acts cross a boundary, apart from the acts themselves: the page needs no parser. */
import { z } from 'zod';
import { ballotStances, consentAnswers, readings } from './acts.ts';
import {
  actorId,
  agreementId,
  commitmentId,
  consentId,
  demandId,
  issueId,
  offerId,
  packageId,
} from './ids.ts';
import { packageAnswerSchema, packageTermsSchema } from './package-schemas.ts';
import { verifications } from './verification.ts';

/** The loose shape in which an order crosses a boundary; the instrument then parses its own parameters. */
export const orderSchema = z.strictObject({
  instrument: z.string().min(1).max(60),
  params: z.record(
    z.string().max(40),
    z.union([z.string().max(400), z.number(), z.boolean(), z.null()]),
  ),
  rationale: z.string().max(600).default(''),
  meant: z.enum(readings).nullable().default(null),
  meaning: z.string().max(200).optional(),
});

const actor = z.string().min(1).max(12).transform(actorId);
const issue = z.string().min(1).max(40).transform(issueId);
const offer = z.string().min(1).max(60).transform(offerId);
const agreement = z.string().min(1).max(80).transform(agreementId);
const demand = z.string().min(1).max(60).transform(demandId);
const packageRef = z.string().min(1).max(60).transform(packageId);

export const clauseSchema = z.strictObject({
  by: actor,
  issue,
  to: z.number().int().min(0).max(100),
});

const undertakes = { by: actor, after: z.boolean().default(false) };
const undertakingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pay'),
    ...undertakes,
    points: z.number().int().min(1).max(6),
  }),
  z.strictObject({ kind: z.literal('sign'), ...undertakes, package: packageRef }),
  z.strictObject({
    kind: z.literal('hold'),
    ...undertakes,
    towards: actor,
    rung: z.number().int().min(3).max(9),
    until: z.number().int().min(1).max(60),
  }),
  z.strictObject({
    kind: z.literal('word'),
    ...undertakes,
    text: z.string().trim().min(1).max(300),
  }),
]);

export const offerTermsSchema = z.strictObject({
  to: actor,
  demand: demand.nullable(),
  clauses: z.array(clauseSchema).max(8),
  undertakings: z.array(undertakingSchema).max(6).optional(),
  private: z.boolean(),
  lock: z.number().int().min(0).max(3),
  verification: z.enum(verifications),
  expires: z.number().int().min(1).max(60),
  sayFrom: z.string().max(300),
  sayTo: z.string().max(300),
});

const reason = z.string().max(600).default('');
const consent = z.string().min(1).max(60).transform(consentId);

export const paperActSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('offer.make'), terms: offerTermsSchema }),
  z.strictObject({ type: z.literal('offer.withdraw'), offer }),
  z.strictObject({ type: z.literal('offer.accept'), offer, reason }),
  z.strictObject({ type: z.literal('offer.refuse'), offer, reason }),
  z.strictObject({ type: z.literal('package.propose'), terms: packageTermsSchema }),
  z.strictObject({
    type: z.literal('package.revise'),
    package: packageRef,
    terms: packageTermsSchema,
  }),
  z.strictObject({
    type: z.literal('package.answer'),
    package: packageRef,
    answer: packageAnswerSchema,
  }),
  z.strictObject({
    type: z.literal('package.take'),
    package: packageRef,
    seat: actor,
    change: z.string().min(1).max(60),
    taken: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('package.restore'),
    package: packageRef,
    version: z.number().int().min(1).max(99),
  }),
  z.strictObject({
    type: z.literal('package.renew'),
    package: packageRef,
    review: z.number().int().min(1).max(60).nullable(),
    sunset: z.number().int().min(1).max(60).nullable(),
  }),
  z.strictObject({ type: z.literal('package.call'), package: packageRef }),
  z.strictObject({ type: z.literal('package.mend'), package: packageRef }),
  z.strictObject({
    type: z.literal('package.certify'),
    package: packageRef,
    share: z.number().int().min(0).max(100),
  }),
  z.strictObject({ type: z.literal('package.send'), package: packageRef }),
  z.strictObject({ type: z.literal('package.withdraw'), package: packageRef, reason }),
  z.strictObject({ type: z.literal('package.leave'), package: packageRef, reason }),
  z.strictObject({ type: z.literal('package.review'), package: packageRef, reason }),
  z.strictObject({ type: z.literal('package.claim'), package: packageRef }),
  z.strictObject({ type: z.literal('package.meet'), package: packageRef, seat: actor }),
  z.strictObject({
    type: z.literal('commitment.withdraw'),
    commitment: z.string().min(1).max(80).transform(commitmentId),
  }),
  z.strictObject({ type: z.literal('demand.withdraw'), demand, reason }),
  z.strictObject({ type: z.literal('agreement.invite'), agreement }),
  z.strictObject({ type: z.literal('agreement.denounce'), agreement, reason }),
  z.strictObject({
    type: z.literal('consent.ask'),
    asset: z.string().min(1).max(40),
    note: reason,
  }),
  z.strictObject({
    type: z.literal('consent.answer'),
    consent,
    answer: z.enum(consentAnswers),
    price: z.number().int().min(0).max(6),
    until: z.number().int().min(1).max(60).nullable(),
    reason,
  }),
  z.strictObject({ type: z.literal('consent.pay'), consent }),
  z.strictObject({ type: z.literal('consent.leak'), consent }),
  z.strictObject({
    type: z.literal('ballot.cast'),
    institution: actor,
    sponsor: actor,
    stance: z.enum(ballotStances),
  }),
]);
