import { describe, expect, it } from 'vitest';
import type { OfferTerms, PaperAct, Undertaking } from '../acts.ts';
import { engine } from '../engine.ts';
import { issueId, offerId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import type { State } from '../state/state.ts';
import { answered, lastId, propose, sent } from '../testing/joint-paper.ts';
import { differ, standing, wealthy } from '../testing/measure.ts';
import { ALD, KES, LIG, NOR, filed, order, resolved } from '../testing/play.ts';

const terms = (to: ActorId, undertakings: readonly Undertaking[]): OfferTerms => ({
  ...{ to, demand: null, clauses: [], undertakings, private: true, lock: 1 },
  ...{ verification: 'none', expires: 3, sayFrom: '', sayTo: '' },
});
const make = (to: ActorId, undertakings: readonly Undertaking[]): PaperAct => ({
  ...{ type: 'offer.make', terms: terms(to, undertakings) },
});
const accept = (state: State): PaperAct => ({
  ...{ type: 'offer.accept', offer: state.offers.at(-1)?.id ?? offerId('none'), reason: '' },
});
const no = (state: State, seat: ActorId, act: PaperAct): readonly string[] => {
  const result = engine.negotiate(state, seat, act);
  return result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field ?? '-'}`);
};
const struck = (start: State, from: ActorId, to: ActorId, all: readonly Undertaking[]): State => {
  const offered = filed(start, from, make(to, all));
  return filed(offered, to, accept(offered));
};
const pays = (by: ActorId, points: number, after = false): Undertaking => ({
  ...{ kind: 'pay', by, points, after },
});

describe('points', () => {
  it('R-Settlement move once, from one to the other, at the resolution', () => {
    const start = wealthy();
    const done = resolved(struck(start, NOR, ALD, [pays(NOR, 3)]));
    const idle = resolved(start);
    expect(differ(idle, done, 'influence', NOR)).toBe(-3);
    expect(differ(idle, done, 'influence', ALD)).toBe(3);
    expect(done.agreements).toMatchObject([{ kept: ['done'], status: 'fulfilled' }]);
  });
  it('are put by for it, and cannot be spent twice', () => {
    const start = wealthy();
    const seat = (state: State): number =>
      engine.view(state, { kind: 'seat', seat: NOR }).orders?.influence ?? 0;
    expect(seat(struck(start, NOR, ALD, [pays(NOR, 3)]))).toBe(seat(start) - 3);
    const poor = resolved(start, { [NOR]: [] });
    expect(
      no(
        poor,
        NOR,
        make(
          ALD,
          Array.from({ length: 6 }, () => pays(NOR, 6)),
        ),
      ),
    ).toEqual(['too-dear terms.undertakings']);
  });
  it('may wait until the other side has done its part', () => {
    const start = wealthy();
    const package_ = filed(start, NOR, propose());
    const all: readonly Undertaking[] = [
      pays(NOR, 2, true),
      { kind: 'sign', by: ALD, after: false, package: lastId(package_) },
    ];
    const bargain = struck(package_, NOR, ALD, all);
    const signed = filed(bargain, ALD, answered(bargain));
    const bound = resolved(filed(signed, NOR, sent(signed)));
    expect(bound.agreements[0]?.kept?.[0]).toBe('owed');
    expect(resolved(bound).agreements[0]?.kept).toEqual(['done', 'done']);
    const unsigned = resolved(filed(bargain, NOR, sent(bargain)));
    expect(resolved(unsigned).agreements).toMatchObject([
      { status: 'broken', kept: ['owed', 'broken'] },
    ]);
    expect(standing(resolved(unsigned), 'reputation', ALD)).toBeLessThan(
      standing(unsigned, 'reputation', ALD),
    );
  });
});

describe('holding back', () => {
  const hold: Undertaking = {
    ...{ kind: 'hold', by: NOR, after: false, towards: KES, rung: 5, until: 2 },
  };
  it('R-Settlement is kept by doing less, and broken by what the other can see', () => {
    const start = struck(wealthy(), NOR, KES, [hold]);
    const bound = resolved(start);
    expect(resolved(bound).agreements).toMatchObject([{ kept: ['done'], status: 'fulfilled' }]);
    const broken = resolved(bound, { [NOR]: [order('alert', { towards: KES, level: 2 })] });
    expect(broken.agreements).toMatchObject([{ kept: ['broken'], status: 'broken' }]);
    expect(differ(resolved(bound), broken, 'trust', 'KES>NOR')).toBeLessThan(-5);
  });
});

describe('a bargain on the side', () => {
  it('settles no issue: it eases nothing and proves no good will', () => {
    const start = wealthy();
    const word: Undertaking = { kind: 'word', by: NOR, after: false, text: 'We shall speak well.' };
    const done = resolved(struck(start, NOR, KES, [word]));
    expect(done.agreements).toMatchObject([{ kept: ['recorded'], status: 'fulfilled' }]);
    expect(differ(resolved(start), done, 'tension', 'KES~NOR')).toBe(0);
    expect(differ(resolved(start), done, 'reputation', NOR)).toBe(0);
  });
  it('is refused field by field', () => {
    const start = wealthy();
    expect(no(start, NOR, make(ALD, []))).toEqual(['missing-field terms.clauses']);
    expect(no(start, NOR, make(ALD, [pays(KES, 1)]))).toEqual([
      'not-a-party terms.undertakings.0.by',
    ]);
    const draft = filed(start, NOR, propose());
    const sign: Undertaking = { kind: 'sign', by: KES, after: false, package: lastId(draft) };
    expect(no(draft, KES, make(ALD, [sign]))).toEqual([
      'unknown-package terms.undertakings.0.package',
    ]);
    const hold: Undertaking = {
      ...{ kind: 'hold', by: NOR, after: false, towards: NOR, rung: 5, until: 60 },
    };
    expect(no(start, NOR, make(ALD, [hold]))).toEqual(['self-target terms.undertakings.0.towards']);
  });
  it('that comes out costs the standing of who pays', () => {
    const bargain = struck(wealthy(), NOR, ALD, [pays(NOR, 3)]);
    const quiet = resolved(bargain);
    const open = resolved(bargain, { [ALD]: [order('leak', { with: NOR })] });
    expect(differ(quiet, open, 'legitimacy', NOR)).toBeLessThan(-4);
  });
  it('stays between the two', () => {
    const bargain = struck(wealthy(), NOR, ALD, [pays(NOR, 3)]);
    const seen = engine.view(resolved(bargain), { kind: 'seat', seat: LIG });
    expect(seen.paper.offers).toEqual([]);
    expect(seen.paper.agreements).toEqual([]);
  });
  it('can go with a settlement of issues', () => {
    const both = {
      ...terms(KES, [pays(NOR, 1)]),
      clauses: [{ by: KES, issue: issueId('passage'), to: 60 }],
    };
    const offered = filed(wealthy(), NOR, { type: 'offer.make', terms: both });
    const bound = resolved(filed(offered, KES, accept(offered)));
    expect(bound.agreements).toMatchObject([{ status: 'running', kept: ['done'] }]);
  });
});
