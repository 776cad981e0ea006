import { describe, expect, it } from 'vitest';
import type { OfferTerms, PaperAct } from './acts.ts';
import { engine } from './engine.ts';
import { actorId, entryIdFrom, injectId, issueId, offerId } from './ids.ts';
import type { ActorId } from './ids.ts';
import type { Refusal, Result } from './refusals.ts';
import type { State } from './state/state.ts';
import { ALD, KES, LIG, NOR, after, filed, opened, order, resolved } from './testing/play.ts';
import { strait } from './testing/scenario.ts';
import type { Ruling } from './rulings/ruling.ts';
import type { EngineEvent } from './verbs.ts';
import type { Verdict, View } from './view/types.ts';

const seatView = (state: State, seat: ActorId): View => engine.view(state, { kind: 'seat', seat });

const said = (refusals: readonly Refusal[]): readonly string[] =>
  refusals.map(({ code, field }) => `${code} ${field ?? '-'}`);

const refusalsOf = (result: Result<EngineEvent>): readonly string[] =>
  result.ok ? [] : said(result.refusals);

const terms = (changes: Partial<OfferTerms> = {}): OfferTerms => ({
  to: KES,
  demand: null,
  clauses: [{ by: KES, issue: issueId('passage'), to: 80 }],
  private: true,
  lock: 1,
  verification: 'declared',
  expires: 3,
  sayFrom: '',
  sayTo: '',
  ...changes,
});
const offer = (changes: Partial<OfferTerms> = {}): PaperAct => ({
  type: 'offer.make',
  terms: terms(changes),
});

describe('open', () => {
  it('throws only on a length that the scenario lacks', () => {
    expect(() => engine.open(strait, 'none')).toThrow('no length none');
    expect(engine.open(strait, 'short').turn).toBe(1);
  });
});

describe('check', () => {
  const view = seatView(opened(), NOR);
  const faults = (...orders: Parameters<typeof engine.check>[1]): Verdict =>
    engine.check(view, orders);

  it('names the fault, its field and its order, all at once', () => {
    const { refusals } = faults(
      order('nothing', {}),
      order('demand', { to: 'NOR', issue: 'ghost', position: 101 }),
      order('alert', { towards: 'ALD', level: 9, extra: 1 }),
    );
    expect(said(refusals)).toEqual([
      'unknown-instrument instrument',
      'self-target to',
      'unknown-issue issue',
      'out-of-range position',
      'missing-field deadline',
      'missing-field threat',
      'missing-field wayOut',
      'unknown-actor towards',
      'out-of-range level',
      'bad-field extra',
    ]);
    expect(refusals.map((refusal) => refusal.order)).toEqual([0, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
  });

  it('counts orders, influence and repetitions', () => {
    const rally = order('rally', { vow: false });
    const alert = order('alert', { towards: 'KES', level: 3 });
    const { refusals, cost } = faults(rally, rally, alert, order('address', { line: 'calm' }));
    expect(said(refusals)).toContain('duplicate -');
    expect(said(refusals)).toContain('too-many-orders -');
    expect(cost).toBeGreaterThan(4);
    expect(said(refusals)).toContain('too-dear -');
  });

  it('advises against crossing the seat’s own red line, and blocks nothing', () => {
    const rich: View = { ...view, orders: view.orders && { ...view.orders, influence: 20 } };
    const lined: View = { ...rich, seat: rich.seat && { ...rich.seat, redLine: 5 } };
    const verdict = engine.check(lined, [order('quarantine', { target: 'KES' })]);
    expect(verdict.refusals).toEqual([]);
    expect(verdict.notes.map(({ code, level }) => `${level} ${code}`)).toContain(
      'advice crosses-own-red-line',
    );
  });

  it('gives nobody but a seat a menu', () => {
    const outside = engine.view(opened(), { kind: 'public' });
    expect(said(engine.check(outside, []).refusals)).toEqual(['not-yours -']);
  });
});

describe('negotiate', () => {
  it('refuses paper by field, for the seat’s own eyes', () => {
    const refused = (seat: ActorId, act: PaperAct): readonly string[] =>
      refusalsOf(engine.negotiate(opened(), seat, act));
    expect(refused(NOR, offer({ to: NOR }))).toContain('self-target terms.to');
    expect(refused(NOR, offer({ to: actorId('ZZZ') }))).toContain('unknown-actor terms.to');
    expect(refused(NOR, offer({ expires: 40 }))).toEqual(['out-of-range terms.expires']);
    expect(refused(NOR, offer({ clauses: [] }))).toEqual(['missing-field terms.clauses']);
    expect(refused(NOR, offer({ lock: 0.5 }))).toEqual(['bad-field terms.lock']);
    const foreign = [{ by: ALD, issue: issueId('bases'), to: 10 }];
    expect(refused(NOR, offer({ clauses: foreign }))).toEqual(['not-a-party terms.clauses.0.by']);
    const unowned = [{ by: NOR, issue: issueId('passage'), to: 10 }];
    expect(refused(NOR, offer({ clauses: unowned }))).toEqual([
      'clause-not-owned terms.clauses.0.by',
    ]);
    expect(refused(actorId('ZZZ'), offer())).toEqual(['not-yours -']);
  });

  it('a private offer is unknown to a third party, open to its addressee, closed once answered', () => {
    const state = filed(opened(), NOR, offer());
    const [made] = state.offers;
    const id = made?.id ?? offerId('none');
    const accept: PaperAct = { type: 'offer.accept', offer: id, reason: '' };
    expect(refusalsOf(engine.negotiate(state, LIG, accept))).toEqual(['unknown-offer offer']);
    expect(refusalsOf(engine.negotiate(state, NOR, accept))).toEqual(['not-addressee offer']);
    const withdraw: PaperAct = { type: 'offer.withdraw', offer: id };
    expect(refusalsOf(engine.negotiate(state, KES, withdraw))).toEqual(['not-author offer']);
    const taken = filed(state, KES, accept);
    expect(taken.offers[0]?.status).toBe('accepted');
    expect(refusalsOf(engine.negotiate(taken, NOR, withdraw))).toEqual(['offer-closed offer']);
    expect(resolved(taken).agreements).toHaveLength(1);
  });

  it('whoever must consent to a clause may refuse a public offer, but not accept it', () => {
    const clauses = [{ by: NOR, issue: issueId('bases'), to: 20 }];
    const state = filed(opened(), NOR, offer({ clauses, private: false }));
    const id = state.offers[0]?.id ?? offerId('none');
    const refuse: PaperAct = { type: 'offer.refuse', offer: id, reason: 'not without us' };
    expect(refusalsOf(engine.negotiate(state, LIG, refuse))).toEqual(['not-addressee offer']);
    expect(filed(state, ALD, refuse).offers[0]?.status).toBe('refused');
  });
});

describe('inject and rule', () => {
  const ruling: Ruling = {
    ...{ person: 'p1', audience: 'all', argued: null },
    matters: [{ kind: 'quantity', quantity: 'tension', subject: 'NOR~KES', to: 61 }],
    reason: 'the exercise was called off aloud',
  };
  const tension = (more: Partial<{ readonly subject: string; readonly to: number }>) => ({
    matters: [
      { kind: 'quantity', quantity: 'tension', subject: 'NOR~KES', to: 61, ...more } as const,
    ],
  });

  it('fires a scenario’s inject once and clamps what it does', () => {
    const first = engine.inject(opened(), injectId('storm'));
    if (!first.ok) throw new Error(said(first.refusals).join());
    const state = after(opened(), first.value);
    expect(state.quantities.readiness['KES']).toBe(0);
    expect(first.value.entries.map(({ rule }) => rule)).toContain('R-Range');
    expect(refusalsOf(engine.inject(state, injectId('storm')))).toEqual(['already-fired inject']);
    expect(refusalsOf(engine.inject(state, injectId('flood')))).toEqual(['unknown-inject inject']);
    expect(refusalsOf(engine.inject(state, { text: ' ', audience: 'all' }))).toEqual([
      'missing-field text',
    ]);
  });

  it('sets a quantity to the value ruled, with a reason, in the unit of the quantity', () => {
    const result = engine.rule(opened(), ruling);
    if (!result.ok) throw new Error(said(result.refusals).join());
    expect(after(opened(), result.value).quantities.tension['KES~NOR']).toBe(61_000_000);
    const refused = (changes: Partial<Ruling>): readonly string[] =>
      refusalsOf(engine.rule(opened(), { ...ruling, ...changes }));
    expect(refused({ reason: 'because' })).toEqual(['reason-too-short reason']);
    expect(refused(tension({ to: 101 }))).toEqual(['out-of-range matters.0.to']);
    expect(refused(tension({ to: Number.NaN }))).toEqual(['out-of-range matters.0.to']);
    expect(refused(tension({ subject: 'nobody' }))).toEqual(['bad-field matters.0.subject']);
    expect(refused({ audience: [actorId('ZZZ')] })).toEqual(['unknown-actor audience']);
  });
});

describe('close', () => {
  it('judges the crisis where it stands, once', () => {
    const event = engine.close(opened());
    expect(event.ok && event.value.entries.map(({ rule }) => rule)).toEqual(['R-Judgement']);
    const over = event.ok ? engine.evolve(opened(), event.value) : opened();
    expect(over.outcome).toMatchObject({ reason: 'ended-by-control', turn: 1 });
    expect(refusalsOf(engine.close(over))).toEqual(['crisis-over -']);
    expect(engine.view(over, { kind: 'review' }).truth).not.toBeNull();
  });
});

describe('explain', () => {
  it('walks from a number back to the act behind it, and stops at what is hidden', () => {
    const state = resolved(opened(), { NOR: [order('rally', { vow: false })] });
    const dial = seatView(state, NOR).seat?.dials.find(({ quantity }) => quantity === 'influence');
    const spent = state.ledger[1]?.find(
      (entry) => entry.kind === 'change' && entry.quantity === 'influence' && entry.subject === NOR,
    );
    const id = spent?.id ?? entryIdFrom('9.9');
    const mine = engine.explain(state, id, { kind: 'seat', seat: NOR });
    expect(mine.kind === 'known' && mine.because[0]?.kind === 'known').toBe(true);
    expect(engine.explain(state, id, { kind: 'seat', seat: KES })).toEqual({ kind: 'unknown' });
    expect(engine.explain(state, entryIdFrom('9.9'), { kind: 'control' })).toEqual({
      kind: 'unknown',
    });
    expect(dial?.cause).not.toBeNull();
  });

  it('a review before the end explains no more than the public’s view', () => {
    const state = resolved(opened(), { NOR: [order('contingency', { response: 'match' })] });
    const secret = state.ledger[1]?.find(
      (entry) => entry.kind === 'act' && entry.order.instrument === 'contingency',
    );
    const id = secret?.id ?? entryIdFrom('9.9');
    expect(engine.explain(state, id, { kind: 'review' })).toEqual({ kind: 'unknown' });
    expect(engine.explain(state, id, { kind: 'control' }).kind).toBe('known');
  });
});
