import { describe, expect, it } from 'vitest';
import type { PaperAct } from '../acts.ts';
import { engine } from '../engine.ts';
import { actorId, issueId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import type { Measure, State } from '../state/state.ts';
import {
  answered,
  lastId,
  lastPackage,
  left,
  propose,
  sent,
  withdrawn,
} from '../testing/joint-paper.ts';
import { ALD, KES, LIG, NOR, filed, opened, order, resolved } from '../testing/play.ts';
import { differ, ruled, standing, wealthy } from '../testing/measure.ts';
import type { View } from '../view/types.ts';

const seatView = (state: State, seat: ActorId): View => engine.view(state, { kind: 'seat', seat });
const refused = (state: State, seat: ActorId, act: PaperAct): readonly string[] => {
  const result = engine.negotiate(state, seat, act);
  return result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field ?? '-'}`);
};
const proposed = (changes: Parameters<typeof propose>[0] = {}): State =>
  filed(wealthy(), NOR, propose(changes));
const bound = (
  changes: Parameters<typeof propose>[0] = {},
  answer: Parameters<typeof answered>[1] = {},
): State => {
  const draft = proposed(changes);
  const signed = filed(draft, ALD, answered(draft, answer));
  return resolved(filed(signed, NOR, sent(signed)));
};
const cuts = (state: State): readonly string[] =>
  state.measures
    .filter(({ instrument }) => instrument === 'sectoral-sanctions')
    .map(
      ({ by, params }: Measure) =>
        `${by} ${params['sector']} ${params['tier']} ${params['carveOut']}`,
    )
    .toSorted();

describe('a draft', () => {
  it('is refused field by field', () => {
    const no = (changes: Parameters<typeof propose>[0]): readonly string[] =>
      refused(opened(), NOR, propose(changes));
    expect(no({ target: NOR })).toEqual(['self-target terms.target']);
    expect(no({ target: LIG })).toEqual(['unknown-actor terms.target']);
    expect(no({ issue: issueId('bases') })).toEqual(['clause-not-owned terms.issue']);
    expect(no({ asked: [ALD, ALD] })).toEqual(['duplicate terms.asked.1']);
    expect(no({ asked: [KES] })).toEqual(['self-target terms.asked.0']);
    expect(no({ asked: [actorId('ZZZ')] })).toEqual(['unknown-actor terms.asked.0']);
    expect(no({ measures: [{ sector: 'wool', tier: 1, reserve: false }] })).toEqual([
      'unknown-sector terms.measures.0.sector',
    ]);
    expect(no({ measures: [] })).toEqual(['bad-field terms.measures']);
    expect(no({ review: 1 })).toEqual(['out-of-range terms.review']);
    expect(refused(opened(), LIG, propose({ asked: [] }))).toEqual(['not-yours -']);
  });

  it('is known to its sponsor and those asked alone', () => {
    const state = proposed();
    expect(seatView(state, ALD).paper.packages).toHaveLength(1);
    expect(seatView(state, KES).paper.packages).toEqual([]);
    expect(refused(state, KES, answered(state))).toEqual(['unknown-package package']);
    expect(refused(state, NOR, answered(state))).toEqual(['not-asked package']);
    expect(refused(state, ALD, sent(state))).toEqual(['not-sponsor package']);
    expect(refused(state, ALD, left(state))).toEqual(['not-a-member package']);
  });

  it('new terms make answers void, and who is asked no longer hears of it no more', () => {
    const state = proposed();
    const signed = filed(state, ALD, answered(state));
    const { terms } = lastPackage(signed) ?? { terms: null };
    if (terms === null) throw new Error('no package');
    const again: PaperAct = {
      ...{ type: 'package.revise', package: lastId(signed), terms: { ...terms, asked: [] } },
    };
    const revised = filed(signed, NOR, again);
    expect(lastPackage(revised)).toMatchObject({ version: 2, answers: {}, status: 'open' });
    expect(seatView(revised, ALD).paper.packages).toEqual([]);
  });

  it('an answer changes only what may be changed', () => {
    const state = proposed();
    const parts = (tier: number, sector = 'goods') => [{ sector, tier, carveOut: 0 }];
    expect(refused(state, ALD, answered(state, { parts: parts(1) }))).toEqual([
      'bad-field answer.parts',
    ]);
    const adjust = (tier: number, sector?: string): readonly string[] =>
      refused(state, ALD, answered(state, { stance: 'adjust', parts: parts(tier, sector) }));
    expect(adjust(4)).toEqual(['out-of-range answer.parts.0.tier']);
    expect(adjust(2, 'banking')).toEqual(['unknown-sector answer.parts.0.sector']);
    expect(adjust(2)).toEqual([]);
  });

  it('says what it would come to', () => {
    const state = proposed();
    const before = seatView(state, NOR).paper.packages[0]?.totals;
    const after = seatView(filed(state, ALD, answered(state)), NOR).paper.packages[0]?.totals;
    expect(after?.breadth).toBeGreaterThan(before?.breadth ?? 0);
    expect(after?.bite).toBeGreaterThan(before?.bite ?? 0);
    // Goods at tier 3, of 2 % of its own year.
    expect(before?.ownCost).toBe(1_400_000);
    expect(seatView(state, ALD).paper.packages[0]?.totals.ownCost).toBe(3_500_000);
  });
});

describe('binding', () => {
  it('each member cuts what it signed, and the demand is the sponsor’s', () => {
    const state = bound(
      {},
      { stance: 'adjust', parts: [{ sector: 'goods', tier: 2, carveOut: 30 }] },
    );
    expect(lastPackage(state)).toMatchObject({ status: 'bound', members: [NOR, ALD], boundIn: 1 });
    expect(cuts(state)).toEqual([
      'ALD chips 2 0',
      'ALD goods 2 30',
      'NOR chips 2 0',
      'NOR goods 3 0',
    ]);
    expect(state.demands).toMatchObject([{ from: NOR, to: KES, position: 80 }]);
    expect(seatView(state, KES).paper.packages[0]?.answers).toMatchObject({
      [ALD]: { stance: 'adjust' },
      [NOR]: { stance: 'endorse' },
    });
    expect(standing(state, 'cohesion', lastId(state))).toBeGreaterThan(50);
    expect(standing(state, 'breadth', lastId(state))).toBeGreaterThan(0.3);
  });

  it('who has not answered is not bound; a later yes joins at the next resolution', () => {
    const draft = proposed();
    const alone = resolved(filed(draft, NOR, sent(draft)));
    expect(lastPackage(alone)?.members).toEqual([NOR]);
    const later = resolved(filed(alone, ALD, answered(alone)));
    expect(lastPackage(later)?.members).toEqual([NOR, ALD]);
    expect(cuts(later)).toHaveLength(4);
    expect(refused(later, ALD, answered(later))).toEqual(['package-closed package']);
  });

  it('joining earns trust, a no costs it without a reason', () => {
    const draft = proposed();
    const no = (reason: string): number =>
      differ(
        resolved(draft),
        resolved(filed(draft, ALD, answered(draft, { stance: 'refuse', reason }))),
        'trust',
        'NOR>ALD',
      );
    expect(no('our harbours')).toBe(0);
    expect(no('')).toBe(-3);
    const open = filed(draft, NOR, sent(draft));
    expect(differ(resolved(open), bound(), 'trust', 'NOR>ALD')).toBe(2);
  });

  it('counts once for tension, however many branches it cuts', () => {
    const one = bound({ measures: [{ sector: 'goods', tier: 3, reserve: false }] });
    expect(differ(one, bound(), 'tension', 'KES~NOR')).toBe(0);
    expect(differ(resolved(proposed()), one, 'tension', 'KES~NOR')).toBeGreaterThan(0);
  });

  it('the sponsor pays what it promised', () => {
    const paid = bound({ compensation: 2 });
    expect(differ(bound(), paid, 'influence', ALD)).toBe(2);
    expect(differ(bound(), paid, 'influence', NOR)).toBe(-2);
  });
});

describe('coming apart', () => {
  it('leaving early costs reputation and trust, at the review hardly anything', () => {
    const state = bound({ review: 3 });
    const early = resolved(filed(state, ALD, left(state)));
    expect(lastPackage(early)?.members).toEqual([NOR]);
    expect(cuts(early)).toEqual(['NOR chips 2 0', 'NOR goods 3 0']);
    expect(differ(resolved(state), early, 'reputation', ALD)).toBe(-8);
    expect(differ(resolved(state), early, 'trust', 'NOR>ALD')).toBe(-6);
    const due = resolved(state);
    const atReview = resolved(filed(due, ALD, left(due)));
    expect(differ(resolved(due), atReview, 'reputation', ALD)).toBe(-1);
  });

  it('others hear of a member’s leaving when it has left', () => {
    const state = bound();
    const leaving = filed(state, ALD, left(state));
    expect(seatView(leaving, KES)).toEqual(seatView(state, KES));
    expect(seatView(leaving, NOR).paper.packages[0]?.leaving).toEqual([ALD]);
  });

  it('a member’s part may change at the review', () => {
    const state = resolved(bound({ review: 3 }));
    const parts = [{ sector: 'goods', tier: 1, carveOut: 0 }];
    const changed = resolved(filed(state, ALD, answered(state, { stance: 'adjust', parts })));
    expect(cuts(changed)).toContain('ALD goods 1 0');
    expect(cuts(changed)).not.toContain('ALD goods 3 0');
  });

  it('a part for a time ends with its time', () => {
    const state = bound({}, { stance: 'adjust', until: 2 });
    expect(cuts(state)).toHaveLength(4);
    const over = resolved(state);
    expect(cuts(over)).toEqual(['NOR chips 2 0', 'NOR goods 3 0']);
    expect(lastPackage(resolved(over))?.members).toEqual([NOR]);
  });

  it('what its sponsor withdraws ends at the next resolution, and nobody else hears of it before', () => {
    const state = bound({ humanitarian: true });
    const off = filed(state, NOR, withdrawn(state));
    expect(seatView(off, KES)).toEqual(seatView(state, KES));
    const ended = resolved(off);
    expect(lastPackage(ended)?.status).toBe('ended');
    expect(ended.measures.filter(({ params }) => params['package'] !== undefined)).toEqual([]);
  });

  it('surprises loosen it, and what hardly holds is reviewed', () => {
    const parts = ['goods', 'chips'].map((sector) => ({ sector, tier: 0, carveOut: 0 }));
    const state = bound({}, { stance: 'adjust', parts });
    const steps = { [NOR]: [order('deployment', { towards: 'KES', level: 1 })] };
    const id = lastId(state);
    expect(differ(resolved(state), resolved(state, steps), 'cohesion', id)).toBeCloseTo(-5, 1);
    const weary = [NOR, ALD].reduce((now, seat) => ruled(now, 'fatigue', seat, 100), state);
    expect(lastPackage(resolved(weary))?.review).toBeNull();
    expect(lastPackage(resolved(weary, steps))?.review).toBe(3);
  });
});
