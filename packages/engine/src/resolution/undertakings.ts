import type { OfferTerms, Undertaking } from '../acts.ts';
import type { ActorId, EntryId } from '../ids.ts';
import { MICRO } from '../quantities.ts';
import { OVERDUE } from '../rules/settlement.ts';
import type { Agreement, KeptStatus, State } from '../state/state.ts';
import { hasBetrayed } from './alarms.ts';
import { breakOff, otherThan, parties } from './breach.ts';
import type { PhaseContext } from './context.ts';
import { deedsOf } from './deeds.ts';
import { audienceOf } from './measures.ts';
import { moveOwn } from './own-figures.ts';
import { inEffect } from './packages.ts';
import { quantity } from './read.ts';
import type { Breach } from './snapback.ts';

const RULE = 'R-Settlement';

export const undertakingsOf = ({ undertakings }: OfferTerms): readonly Undertaking[] =>
  undertakings ?? [];

/** Whether it settles an issue: a bargain on the side ends no crisis and proves no good will. */
export const settles = ({ terms }: { readonly terms: OfferTerms }): boolean =>
  terms.clauses.length > 0;

/** How an undertaking stands when it begins to bind. */
export const firstStatus = ({ kind }: Undertaking): KeptStatus =>
  kind === 'word' ? 'recorded' : 'owed';

/** Whether nothing is owed any more beside moves on issues. */
export const allKept = ({ kept }: Agreement): boolean => !(kept ?? []).includes('owed');

/** Whether a side has done all that it can do at once; holding back counts as done while it is held. */
const isDone = ({ terms, delivered, kept }: Agreement, side: ActorId): boolean =>
  terms.clauses.every(({ by }, at) => by !== side || (delivered[at] ?? 0) >= MICRO) &&
  undertakingsOf(terms).every(
    ({ by, kind }, at) => by !== side || kind === 'hold' || kept?.[at] !== 'owed',
  );

/** Whether a side still owes holding back. */
export const holdsBack = ({ terms, kept }: Agreement, side: ActorId): boolean =>
  undertakingsOf(terms).some(
    ({ by, kind }, at) => by === side && kind === 'hold' && kept?.[at] === 'owed',
  );

/** What is owed now, with its place in the terms. */
const dueIn = (
  agreement: Agreement,
): readonly { readonly at: number; readonly undertaking: Undertaking }[] =>
  undertakingsOf(agreement.terms).flatMap((undertaking, at) => {
    const { by, after } = undertaking;
    const due = agreement.kept?.[at] === 'owed';
    return due && (!after || isDone(agreement, otherThan(agreement, by)))
      ? [{ at, undertaking }]
      : [];
  });

const settle = (
  context: PhaseContext,
  agreement: Agreement,
  at: number,
  status: KeptStatus,
  because: readonly EntryId[],
): EntryId =>
  context.fact({
    rule: RULE,
    fact: { type: 'agreement.kept', agreement: agreement.id, undertaking: at, status },
    because,
    audience: audienceOf(agreement.open, parties(agreement)),
  });

/** How an undertaking to sign stands: done once it is a member, broken once the package binds without it. */
const signed = (
  { packages, turn }: State,
  { by, package: id }: Extract<Undertaking, { readonly kind: 'sign' }>,
): KeptStatus => {
  const pack = packages.find((one) => one.id === id);
  if (pack === undefined || pack.status === 'withdrawn' || pack.status === 'ended') return 'void';
  if (pack.members.includes(by)) return 'done';
  return inEffect(pack) && (pack.boundIn ?? turn) < turn ? 'broken' : 'owed';
};

/** Acts against what was promised that the other side can see. */
const trespasses = (
  context: PhaseContext,
  { by, towards, rung }: Extract<Undertaking, { readonly kind: 'hold' }>,
  other: ActorId,
): readonly EntryId[] =>
  deedsOf(context)
    .filter(
      (deed) =>
        deed.by === by &&
        deed.target === towards &&
        deed.rung >= rung &&
        (deed.audience === 'all' || (deed.audience !== 'control' && deed.audience.includes(other))),
    )
    .map(({ act }) => act);

/** Acts against what was promised that the other side cannot see. */
const secretTrespasses = (
  context: PhaseContext,
  { by, towards, rung }: Extract<Undertaking, { readonly kind: 'hold' }>,
  other: ActorId,
): readonly EntryId[] =>
  deedsOf(context)
    .filter(
      (deed) =>
        deed.by === by &&
        deed.order.params['target'] === towards &&
        deed.rung >= rung &&
        deed.audience !== 'all' &&
        !deed.audience.includes(other),
    )
    .map(({ act }) => act);

/** What came out this turn of what one did to the other in the dark. */
const cameOut = (
  { ledger, turn }: State,
  { by, towards }: Extract<Undertaking, { readonly kind: 'hold' }>,
): readonly EntryId[] =>
  (ledger[turn] ?? []).flatMap(({ id, ...entry }) =>
    entry.kind === 'fact' &&
    entry.fact.type === 'operation.exposed' &&
    entry.fact.by === by &&
    entry.fact.against === towards
      ? [id]
      : [],
  );

/**
 * R-Settlement. Acts by which a promise to hold back is broken for all to see; what is done in the
 * dark is kept in mind, for inspectors to find or not.
 */
const brokenBy = (
  context: PhaseContext,
  agreement: Agreement,
  at: number,
  hold: Extract<Undertaking, { readonly kind: 'hold' }>,
): readonly EntryId[] => {
  const other = otherThan(agreement, hold.by);
  const seen = trespasses(context, hold, other);
  if (seen.length > 0) return seen;
  const secret = secretTrespasses(context, hold, other);
  if (secret.length > 0)
    context.fact({
      rule: RULE,
      fact: { type: 'agreement.betrayed', agreement: agreement.id, undertaking: at, by: hold.by },
      because: secret,
      audience: [hold.by],
    });
  const guilty = secret.length > 0 || hasBetrayed(context.state, agreement, hold.by);
  return guilty ? cameOut(context.state, hold) : [];
};

/** Points that the seat has undertaken to pay and that move at this resolution, as far as it can tell. */
export const owedPoints = (state: State, seat: ActorId): number => {
  const ofTerms = (terms: OfferTerms): number =>
    undertakingsOf(terms).reduce(
      (sum, one) => (one.kind === 'pay' && one.by === seat && !one.after ? sum + one.points : sum),
      0,
    );
  const signedNow = state.offers
    .filter(
      ({ id, status }) =>
        status === 'accepted' && !state.agreements.some((one) => one.offer === id),
    )
    .reduce((sum, { terms }) => sum + ofTerms(terms), 0);
  const running = state.agreements
    .filter(({ status }) => status === 'running')
    .flatMap(dueIn)
    .reduce(
      (sum, { undertaking }) =>
        undertaking.kind === 'pay' && undertaking.by === seat ? sum + undertaking.points : sum,
      0,
    );
  return signedNow + running;
};

/** R-Settlement. Points that were promised move, as far as the one who promised them has any. */
export const payUndertakings = (context: PhaseContext): void => {
  const left = new Map<ActorId, number>();
  for (const agreement of context.state.agreements) {
    if (agreement.status !== 'running') continue;
    for (const { at, undertaking } of dueIn(agreement)) {
      if (undertaking.kind !== 'pay') continue;
      const { by, points } = undertaking;
      const has = left.get(by) ?? quantity(context.state, 'influence', by);
      if (has < points) continue;
      left.set(by, has - points);
      const because = settle(context, agreement, at, 'done', [agreement.cause]);
      const head = { rule: RULE, term: 'paid-as-agreed', because } as const;
      moveOwn(context, 'influence', by, { ...head, by: -points });
      moveOwn(context, 'influence', otherThan(agreement, by), { ...head, by: points });
    }
  }
};

/** R-Settlement. Judges what was undertaken beside moves on issues, by what was done this turn. */
export const judgeUndertakings = (
  context: PhaseContext,
  agreement: Agreement,
): readonly Breach[] => {
  const { state } = context;
  for (const { at, undertaking } of dueIn(agreement)) {
    const { by } = undertaking;
    switch (undertaking.kind) {
      case 'pay':
        if (state.turn - agreement.turn < OVERDUE) break;
        return [
          breakOff(
            context,
            agreement,
            by,
            settle(context, agreement, at, 'broken', [agreement.cause]),
          ),
        ];
      case 'sign': {
        const status = signed(state, undertaking);
        if (status === 'owed') break;
        const because = settle(context, agreement, at, status, [agreement.cause]);
        if (status === 'broken') return [breakOff(context, agreement, by, because)];
        break;
      }
      case 'hold': {
        const against = brokenBy(context, agreement, at, undertaking);
        if (against.length > 0)
          return [
            breakOff(context, agreement, by, settle(context, agreement, at, 'broken', against)),
          ];
        if (undertaking.until <= state.turn)
          settle(context, agreement, at, 'done', [agreement.cause]);
        break;
      }
      case 'word':
        break;
    }
  }
  return [];
};
