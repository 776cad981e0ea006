import type { PaperAct } from '../acts.ts';
import { turnsIn } from '../calendar.ts';
import { consentId } from '../ids.ts';
import type { ActorId, ConsentId } from '../ids.ts';
import type { Refusal, Result } from '../refusals.ts';
import { assetOf, purse } from '../resolution/consents.ts';
import { inForce } from '../rules/consent.ts';
import type { Consent, State } from '../state/state.ts';
import type { EngineEvent } from '../verbs.ts';
import { seesConsent } from '../view/knows.ts';
import { alike, among, record, refusal, refused } from './record.ts';

export type ConsentAct = Extract<PaperAct, { readonly type: `consent.${string}` }>;
type Ask = Extract<ConsentAct, { readonly type: 'consent.ask' }>;
type Reply = Extract<ConsentAct, { readonly type: 'consent.answer' }>;
type OnConsent = Exclude<ConsentAct, Ask>;

const UNANSWERED: readonly Consent['status'][] = ['asked', 'delayed', 'priced'];

const ownRequests = (state: State, seat: ActorId, asset: string): readonly Consent[] =>
  state.consents.filter((consent) => consent.by === seat && consent.asset === asset);

const askFaults = (state: State, seat: ActorId, { asset: id }: Ask): readonly Refusal[] => {
  const asset = assetOf(state, id);
  if (asset === undefined) return [refusal('unknown-asset', 'asset')];
  if (asset.owner === seat) return [refusal('self-target', 'asset')];
  const { needed } = asset;
  if (needed.for === 'order' && needed.by !== null && needed.by !== seat)
    return [refusal('not-a-party', 'asset')];
  const before = ownRequests(state, seat, id).find(
    ({ status, until }) => UNANSWERED.includes(status) || inForce(status, until, state.turn),
  );
  return before === undefined ? [] : [refusal('duplicate', 'asset', { other: before.id })];
};

/** Counted for each seat and thing asked for, which none but the two ever see. */
const consentIdIn = (state: State, seat: ActorId, asset: string): ConsentId => {
  const before = ownRequests(state, seat, asset).filter(({ turn }) => turn === state.turn).length;
  return consentId(`consent-${state.turn}-${seat}-${asset}-${before + 1}`);
};

const ask = (state: State, seat: ActorId, act: Ask): Result<EngineEvent> => {
  const asset = assetOf(state, act.asset);
  const faults = askFaults(state, seat, act);
  if (faults.length > 0 || asset === undefined) return refused(faults);
  const { owner } = asset;
  return record(state, seat, act, alike(among([seat, owner])), (cause) => ({
    type: 'consent.asked',
    consent: {
      id: consentIdIn(state, seat, act.asset),
      asset: act.asset,
      by: seat,
      owner,
      status: 'asked',
      price: 0,
      until: null,
      open: false,
      note: act.note,
      reason: '',
      turn: state.turn,
      cause,
    },
  }));
};

const replyFaults = (state: State, consent: Consent, act: Reply): readonly Refusal[] => {
  const { status } = consent;
  if (!UNANSWERED.includes(status)) return [refusal('consent-closed', 'consent', { status })];
  const faults: Refusal[] = [];
  const prices = act.answer === 'price' ? { min: 1, max: 6 } : { min: 0, max: 0 };
  if (act.price < prices.min || act.price > prices.max)
    faults.push(refusal('out-of-range', 'price', prices));
  const turns = { min: state.turn, max: turnsIn(state) };
  if (act.until !== null && (act.until < turns.min || act.until > turns.max))
    faults.push(refusal('out-of-range', 'until', turns));
  return faults;
};

/** Whose move it is: the owner answers and leaks, the asker pays. */
const faultsOf = (
  state: State,
  seat: ActorId,
  consent: Consent,
  act: OnConsent,
): readonly Refusal[] => {
  const { status, owner, by, price, open } = consent;
  switch (act.type) {
    case 'consent.answer':
      if (owner !== seat) return [refusal('not-addressee', 'consent')];
      return replyFaults(state, consent, act);
    case 'consent.pay': {
      if (by !== seat) return [refusal('not-author', 'consent')];
      if (status !== 'priced') return [refusal('consent-closed', 'consent', { status })];
      const left = purse(state, seat);
      return price > left ? [refusal('too-dear', 'consent', { cost: price, left })] : [];
    }
    case 'consent.leak':
      if (owner !== seat) return [refusal('not-addressee', 'consent')];
      return open ? [refusal('already-standing', 'consent')] : [];
  }
};

const ANSWERED = {
  grant: 'granted',
  price: 'priced',
  delay: 'delayed',
  refuse: 'refused',
} as const;

const respond = (state: State, seat: ActorId, act: OnConsent): Result<EngineEvent> => {
  const consent = state.consents.find(
    (one) => one.id === act.consent && seesConsent({ kind: 'seat', seat }, one),
  );
  if (consent === undefined) return refused([refusal('unknown-consent', 'consent')]);
  const faults = faultsOf(state, seat, consent, act);
  if (faults.length > 0) return refused(faults);
  const readers = consent.open ? 'all' : among([consent.by, consent.owner]);
  const { id, price, until, reason } = consent;
  switch (act.type) {
    case 'consent.answer':
      return record(state, seat, act, alike(readers), () => ({
        type: 'consent.status',
        consent: id,
        status: ANSWERED[act.answer],
        price: act.price,
        until: act.until,
        reason: act.reason,
      }));
    case 'consent.pay':
      return record(state, seat, act, alike(readers), () => ({
        type: 'consent.status',
        consent: id,
        status: 'paid',
        price,
        until,
        reason,
      }));
    case 'consent.leak':
      // That it is out everybody hears; by whom, nobody is told.
      return record(state, seat, act, { act: [seat], fact: 'all' }, () => ({
        type: 'consent.leaked',
        consent: id,
      }));
  }
};

/** R-Consent. Requests for what others own, and the owners' answers. */
export const negotiateConsent = (
  state: State,
  seat: ActorId,
  act: ConsentAct,
): Result<EngineEvent> =>
  act.type === 'consent.ask' ? ask(state, seat, act) : respond(state, seat, act);
