import { describe, expect, it } from 'vitest';
import type { OfferTerms, PaperAct } from '../acts.ts';
import { engine } from '../engine.ts';
import { consentId, issueId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import { verificationOf } from '../resolution/consents.ts';
import type { State } from '../state/state.ts';
import { ALD, KES, LIG, NOR, filed, opened, order, resolved } from '../testing/play.ts';
import { differ, ruled, standing, wealthy } from '../testing/measure.ts';
import type { View } from '../view/types.ts';

const seatView = (state: State, seat: ActorId): View => engine.view(state, { kind: 'seat', seat });
const ask = (asset: string): PaperAct => ({ type: 'consent.ask', asset, note: 'for a week' });
const idOf = (state: State): ReturnType<typeof consentId> =>
  state.consents.at(-1)?.id ?? consentId('none');
type Reply = Extract<PaperAct, { readonly type: 'consent.answer' }>;
const reply = (state: State, changes: Partial<Reply> = {}): PaperAct => ({
  ...{ type: 'consent.answer', consent: idOf(state), answer: 'grant', price: 0, until: null },
  ...{ reason: '', ...changes },
});
const refusals = (state: State, seat: ActorId, act: PaperAct): readonly string[] => {
  const result = engine.negotiate(state, seat, act);
  return result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field ?? '-'}`);
};
const asked = (state: State = opened()): State => filed(state, ALD, ask('harbours'));

const quarantine = order('quarantine', { target: 'KES' });
const deployment = order('deployment', { towards: 'KES', level: 1 });

describe('asking and answering', () => {
  it('is between the two, and refused by what each sees', () => {
    const state = asked();
    expect(seatView(state, LIG).paper.consents).toHaveLength(1);
    expect(seatView(state, NOR).paper.consents).toEqual([]);
    expect(refusals(state, NOR, reply(state))).toEqual(['unknown-consent consent']);
    expect(refusals(state, ALD, reply(state))).toEqual(['not-addressee consent']);
    expect(refusals(state, ALD, ask('harbours'))).toEqual(['duplicate asset']);
    expect(refusals(state, ALD, ask('canal'))).toEqual(['unknown-asset asset']);
    expect(refusals(state, LIG, ask('harbours'))).toEqual(['self-target asset']);
    expect(refusals(state, NOR, ask('harbours'))).toEqual(['not-a-party asset']);
    expect(refusals(state, LIG, reply(state, { answer: 'price' }))).toEqual(['out-of-range price']);
    expect(refusals(state, LIG, reply(state, { until: 40 }))).toEqual(['out-of-range until']);
    expect(refusals(state, ALD, { type: 'consent.pay', consent: idOf(state) })).toEqual([
      'consent-closed consent',
    ]);
    const given = filed(state, LIG, reply(state));
    expect(refusals(given, LIG, reply(given))).toEqual(['consent-closed consent']);
  });

  it('a price is paid at the next resolution, and reserved until then', () => {
    const named = asked(wealthy());
    const priced = filed(named, LIG, reply(named, { answer: 'price', price: 4 }));
    expect(engine.check(seatView(priced, ALD), [quarantine]).refusals[0]?.code).toBe(
      'needs-consent',
    );
    const paid = filed(priced, ALD, { type: 'consent.pay', consent: idOf(priced) });
    expect(seatView(paid, ALD).orders?.influence).toBe(16);
    expect(standing(paid, 'influence', ALD)).toBe(20);
    expect(engine.check(seatView(paid, ALD), [quarantine]).refusals).toEqual([]);
    const plain = resolved(named);
    expect(differ(plain, resolved(paid), 'influence', LIG)).toBe(4);
    const moved = resolved(paid).ledger[1]?.filter(
      (entry) => entry.kind === 'change' && entry.rule === 'R-Consent',
    );
    expect(moved?.map((entry) => entry.kind === 'change' && entry.after - entry.before)).toEqual([
      -4_000_000, 4_000_000,
    ]);
  });

  it('nobody pays what it does not have', () => {
    const poor = ruled(opened(), 'influence', ALD, 2);
    const state = asked(poor);
    const priced = filed(state, LIG, reply(state, { answer: 'price', price: 3 }));
    expect(refusals(priced, ALD, { type: 'consent.pay', consent: idOf(priced) })).toEqual([
      'too-dear consent',
    ]);
  });

  it('lapses after its last turn', () => {
    const state = asked();
    const given = filed(state, LIG, reply(state, { until: 1 }));
    expect(engine.check(seatView(given, ALD), [quarantine]).refusals[0]?.code).not.toBe(
      'needs-consent',
    );
    const later = resolved(given);
    expect(engine.check(seatView(later, ALD), [quarantine]).refusals[0]?.code).toBe(
      'needs-consent',
    );
    expect(resolved(later).consents[0]?.status).toBe('lapsed');
  });
});

describe('what an answer does', () => {
  it('a yes earns trust, a no costs it only without a reason', () => {
    const state = asked();
    const plain = resolved(state);
    const by = (changes: Partial<Reply>): number =>
      differ(plain, resolved(filed(state, LIG, reply(state, changes))), 'trust', 'ALD>LIG');
    const known = filed(opened(), NOR, ask('airfields'));
    const after = (changes: Partial<Reply>): number =>
      differ(
        resolved(known),
        resolved(filed(known, ALD, reply(known, changes))),
        'trust',
        'NOR>ALD',
      );
    expect(after({})).toBe(2);
    expect(after({ answer: 'refuse' })).toBe(-3);
    expect(after({ answer: 'refuse', reason: 'our parliament' })).toBe(0);
    // These two have no ties, so there is no trust to move.
    expect(by({})).toBe(0);
  });

  it('a leak tells everybody of the request, and costs the leaker trust and the asker support', () => {
    const known = filed(opened(), NOR, ask('airfields'));
    const out = filed(known, ALD, { type: 'consent.leak', consent: idOf(known) });
    expect(seatView(out, KES).paper.consents).toMatchObject([{ asset: 'airfields', note: '' }]);
    expect(JSON.stringify(seatView(out, KES))).not.toContain('consent.leak"');
    expect(differ(resolved(known), resolved(out), 'trust', 'NOR>ALD')).toBe(-10);
    expect(differ(resolved(known), resolved(out), 'support', NOR)).toBeCloseTo(-3, 1);
  });
});

describe('what needs an owner’s yes', () => {
  it('a barred order is refused without it, a resented one is held against its author', () => {
    const state = wealthy();
    const { refusals: faults } = engine.check(seatView(state, ALD), [quarantine]);
    expect(faults).toMatchObject([
      { code: 'needs-consent', detail: { asset: 'harbours', owner: LIG } },
    ]);
    expect(engine.check(seatView(state, NOR), [quarantine]).refusals).toEqual([]);
    const verdict = engine.check(seatView(state, ALD), [deployment]);
    expect(verdict.refusals).toEqual([]);
    expect(verdict.notes.map(({ code }) => code)).toContain('not-asked');
    const asks = filed(state, ALD, ask('overflight'));
    const allowed = filed(asks, LIG, reply(asks));
    const orders = { [ALD]: [deployment] };
    expect(differ(resolved(allowed, orders), resolved(asks, orders), 'legitimacy', ALD)).toBe(-4);
  });

  it('inspectors come no closer than they are let', () => {
    const terms: OfferTerms = {
      ...{ to: KES, demand: null, clauses: [{ by: KES, issue: issueId('passage'), to: 80 }] },
      ...{ private: false, lock: 1, verification: 'intrusive', expires: 3 },
      ...{ sayFrom: '', sayTo: '' },
    };
    const state = opened();
    expect(verificationOf(state, terms, [NOR, KES])).toBe('declared');
    const asks = filed(state, NOR, ask('inspectors'));
    expect(verificationOf(filed(asks, LIG, reply(asks)), terms, [NOR, KES])).toBe('intrusive');
  });
});
