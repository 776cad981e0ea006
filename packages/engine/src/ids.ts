/**
 * Branded identifiers. This is the only file of the engine that asserts types: a plain string
 * becomes an id here and nowhere else.
 */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ActorId = Id<'actor'>;
export type IssueId = Id<'issue'>;
/** Unordered pair of actors, written `A~B` with `A < B`. */
export type PairId = Id<'pair'>;
/** Ordered pair of actors, written `A>B`: what A holds towards or believes of B. */
export type DyadId = Id<'dyad'>;
export type MeasureId = Id<'measure'>;
export type DemandId = Id<'demand'>;
export type OfferId = Id<'offer'>;
export type AgreementId = Id<'agreement'>;
export type CommitmentId = Id<'commitment'>;
export type InjectId = Id<'inject'>;
export type ObjectiveId = Id<'objective'>;
export type PackageId = Id<'package'>;
export type ConsentId = Id<'consent'>;
/** One branch of one economy, written `A#sector`. */
export type FlowId = Id<'flow'>;
/** Ledger entry, written `turn.name`: see `ledger/entry-id.ts`. */
export type EntryId = Id<'entry'>;
/** What a quantity belongs to. */
export type SubjectId = ActorId | PairId | DyadId | IssueId | FlowId | PackageId;

export const actorId = (text: string): ActorId => text as ActorId;
export const issueId = (text: string): IssueId => text as IssueId;
export const measureId = (text: string): MeasureId => text as MeasureId;
export const demandId = (text: string): DemandId => text as DemandId;
export const offerId = (text: string): OfferId => text as OfferId;
export const agreementId = (text: string): AgreementId => text as AgreementId;
export const commitmentId = (text: string): CommitmentId => text as CommitmentId;
export const injectId = (text: string): InjectId => text as InjectId;
export const objectiveId = (text: string): ObjectiveId => text as ObjectiveId;
export const packageId = (text: string): PackageId => text as PackageId;
export const consentId = (text: string): ConsentId => text as ConsentId;
export const entryIdFrom = (text: string): EntryId => text as EntryId;

export const pairId = (a: ActorId, b: ActorId): PairId =>
  (a < b ? `${a}~${b}` : `${b}~${a}`) as PairId;
export const flowId = (of: ActorId, sector: string): FlowId => `${of}#${sector}` as FlowId;
export const dyadId = (from: ActorId, to: ActorId): DyadId => `${from}>${to}` as DyadId;

/** A bearer's id as a scenario or a ruling writes it; a pair's two ends may come in either order. */
export const subjectIdFrom = (text: string): SubjectId => {
  const [a = '', b] = text.split('~');
  return b === undefined ? (text as SubjectId) : pairId(actorId(a), actorId(b));
};

/** The two actors of a pair, in the pair's own order. */
export const pairEnds = (pair: PairId): readonly [ActorId, ActorId] => {
  const [a = '', b = ''] = pair.split('~');
  return [actorId(a), actorId(b)];
};
/** The holder and the object of a dyad, in that order. */
export const dyadEnds = (dyad: DyadId): readonly [ActorId, ActorId] => {
  const [from = '', to = ''] = dyad.split('>');
  return [actorId(from), actorId(to)];
};
