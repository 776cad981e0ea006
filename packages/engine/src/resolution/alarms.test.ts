import { describe, expect, it, test } from 'vitest';
import type { OfferTerms, PaperAct } from '../acts.ts';
import { engine } from '../engine.ts';
import { offerId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import {
  ALARM,
  ENDED_ON_SUSPICION,
  STALE,
  VERIFICATION,
  reportChance,
} from '../rules/settlement.ts';
import type { State } from '../state/state.ts';
import { differ, wealthy } from '../testing/measure.ts';
import { KES, LIG, NOR, filed, order, resolved } from '../testing/play.ts';

const terms = (verification: OfferTerms['verification']): OfferTerms => ({
  ...{ to: KES, demand: null, clauses: [], private: true, lock: 1, verification },
  undertakings: [{ kind: 'hold', by: NOR, after: false, towards: KES, rung: 5, until: 6 }],
  ...{ expires: 3, sayFrom: '', sayTo: '' },
});
/** NOR has promised KES to hold back, and one turn has gone by. */
const bound = (verification: OfferTerms['verification']): State => {
  const offered = filed(wealthy(), NOR, { type: 'offer.make', terms: terms(verification) });
  const offer = offered.offers.at(-1)?.id ?? offerId('none');
  return resolved(filed(offered, KES, { type: 'offer.accept', offer, reason: '' }), {}, luck(0));
};
const luck = (n: number) => ({ seed: `alarm ${n}`, salt: '' });
const cheats = { [NOR]: [order('cyber', { target: KES, aim: 'economy' })] };

/** The first future of many in which it comes about; each is a seed of its own. */
const found = (play: (n: number) => State, wanted: (state: State) => boolean): State => {
  for (let n = 0; n < 400; n += 1) {
    const state = play(n);
    if (wanted(state)) return state;
  }
  throw new Error('in none of 400');
};
const alarmOf = ({ agreements }: State) => agreements[0]?.alarm;
const raised = (state: State): boolean => alarmOf(state)?.status === 'raised';
const suspected = (): State => found((n) => resolved(bound('none'), {}, luck(n)), raised);
const secretly = (): State =>
  found(
    (n) => resolved(bound('none'), cheats, luck(n)),
    (state) => state.agreements[0]?.status === 'running' && !raised(state),
  );
const act = (type: 'agreement.invite' | 'agreement.denounce', { agreements }: State): PaperAct => {
  const agreement = agreements[0]?.id;
  if (agreement === undefined) throw new Error('no agreement');
  return type === 'agreement.invite' ? { type, agreement } : { type, agreement, reason: '' };
};
const no = (state: State, seat: ActorId, type: Parameters<typeof act>[0]): string => {
  const result = engine.negotiate(state, seat, act(type, state));
  return result.ok ? '' : (result.refusals[0]?.code ?? '');
};
const seen = (state: State, seat: ActorId): string =>
  JSON.stringify(engine.view(state, { kind: 'seat', seat }));

/** What the seat is told of why it was reported. */
const why = (state: State, seat: ActorId): string => {
  const entry = state.ledger
    .flat()
    .findLast((one) => one.kind === 'fact' && one.fact.type === 'agreement.alarm');
  if (entry === undefined) throw new Error('no report');
  return JSON.stringify(engine.explain(state, entry.id, { kind: 'seat', seat }));
};

test('R-Settlement: weak looking finds three in ten who cheat, and accuses one in ten who do not', () => {
  expect(reportChance('none', true)).toBe(VERIFICATION.none.detection);
  expect(reportChance('none', false)).toBe(0.1);
  expect(reportChance('intrusive', true)).toBe(0.85);
  expect(reportChance('intrusive', false)).toBe(0.02);
});

describe('a promise broken in the dark', () => {
  it('is known to its author alone, and the agreement runs on', () => {
    const state = secretly();
    expect(state.agreements[0]?.status).toBe('running');
    expect(seen(state, NOR)).toContain('agreement.betrayed');
    for (const seat of [KES, LIG]) expect(seen(state, seat)).not.toContain('betrayed');
    expect(JSON.stringify(engine.view(state, { kind: 'control' }))).toContain('betrayed');
  });
  it('is reported about three times in ten once inspectors look', () => {
    const state = secretly();
    const hits = Array.from({ length: 400 }, (_, n) => resolved(state, {}, luck(1000 + n)));
    const share = hits.filter(raised).length / hits.length;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.38);
  });
});

describe('a report of inspectors', () => {
  it('costs trust, and looks the same whether it is right or wrong', () => {
    const wrong = suspected();
    const plain = found(
      (n) => resolved(bound('none'), {}, luck(n)),
      (state) => !raised(state),
    );
    expect(differ(plain, wrong, 'trust', 'KES>NOR')).toBeCloseTo(ALARM, 5);
    const right = found((n) => resolved(secretly(), {}, luck(n)), raised);
    for (const state of [wrong, right]) {
      expect(seen(state, KES)).toContain('"status":"raised"');
      // What was drawn would tell which it is.
      for (const seat of [KES, NOR]) expect(why(state, seat)).not.toContain('chance');
    }
    expect(seen(wrong, LIG)).not.toContain('"status":"raised"');
  });
  it('is cleared by inspectors whom an honest side invites, and the trust returns', () => {
    const state = suspected();
    const invited = filed(state, NOR, act('agreement.invite', state));
    expect(no(invited, KES, 'agreement.denounce')).toBe('inspectors-invited');
    const cleared = found(
      (n) => resolved(invited, {}, luck(n)),
      (now) => alarmOf(now)?.status === 'cleared',
    );
    expect(cleared.agreements[0]?.status).toBe('running');
    expect(differ(resolved(state), cleared, 'trust', 'KES>NOR')).toBeCloseTo(-ALARM, 5);
  });
  it('is confirmed where the one who invited them had cheated', () => {
    const right = found((n) => resolved(secretly(), {}, luck(n)), raised);
    const invited = filed(right, NOR, act('agreement.invite', right));
    const ends = Array.from({ length: 100 }, (_, n) => resolved(invited, {}, luck(n)));
    const broken = ends.filter(({ agreements }) => agreements[0]?.status === 'broken');
    expect(broken.length).toBeGreaterThan(70);
    expect(broken.length).toBeLessThan(97);
  });
  it('lets the other side end the agreement, unless inspectors are invited', () => {
    const state = suspected();
    const denounced = filed(state, KES, act('agreement.denounce', state));
    expect(no(denounced, KES, 'agreement.denounce')).toBe('duplicate');
    const ended = resolved(denounced);
    expect(ended.agreements[0]?.status).toBe('broken');
    expect(differ(resolved(state), ended, 'trust', 'NOR>KES')).toBeCloseTo(ENDED_ON_SUSPICION, 5);
    const stayed = filed(denounced, NOR, act('agreement.invite', denounced));
    expect(alarmOf(stayed)?.status).toBe('invited');
  });
  it('grows stale where nobody does anything', () => {
    let state = suspected();
    for (let turn = 0; turn < STALE; turn += 1) state = resolved(state);
    expect(alarmOf(state)?.status).toBe('lapsed');
    expect(no(state, KES, 'agreement.denounce')).toBe('no-alarm');
  });
  it('is answered by the two alone, each in its own way', () => {
    const state = suspected();
    expect(no(state, LIG, 'agreement.denounce')).toBe('unknown-agreement');
    expect(no(state, KES, 'agreement.invite')).toBe('not-addressee');
    expect(no(state, NOR, 'agreement.denounce')).toBe('not-addressee');
  });
});
