import { describe, expect, it } from 'vitest';
import type { PaperAct } from '../acts.ts';
import { engine } from '../engine.ts';
import { consentId } from '../ids.ts';
import type { ActorId, PackageId } from '../ids.ts';
import { changesOf } from '../package-terms.ts';
import type { ScenarioAsset } from '../scenario.ts';
import type { State } from '../state/state.ts';
import {
  answered,
  lastId,
  lastPackage,
  packageTerms,
  propose,
  sent,
} from '../testing/joint-paper.ts';
import { differ, later, ruled, slow, standing } from '../testing/measure.ts';
import { ALD, KES, LIG, NOR, filed, order, resolved } from '../testing/play.ts';

type Changes = Parameters<typeof propose>[0];
const proposed = (changes: Changes = {}): State => filed(slow(), NOR, propose(changes));
const bound = (changes: Changes = {}): State => {
  const draft = proposed(changes);
  const signed = filed(draft, ALD, answered(draft));
  return resolved(filed(signed, NOR, sent(signed)));
};
const on = (state: State, act: (id: PackageId) => PaperAct): PaperAct => act(lastId(state));
const no = (state: State, seat: ActorId, act: PaperAct): readonly string[] => {
  const result = engine.negotiate(state, seat, act);
  return result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field ?? '-'}`);
};
const tiers = (state: State): readonly string[] =>
  state.measures
    .filter(({ instrument }) => instrument === 'sectoral-sanctions')
    .map(({ by, params }) => `${by} ${params['sector']} ${params['tier']}`)
    .toSorted();

describe('changes that an answer asks for', () => {
  const parts = [
    { sector: 'goods', tier: 1, carveOut: 25 },
    { sector: 'chips', tier: 2, carveOut: 0 },
  ];
  const draft = proposed();
  const state = filed(draft, ALD, answered(draft, { stance: 'adjust', parts, delay: 1 }));
  const take = (change: string, taken: boolean): PaperAct =>
    on(state, (id) => ({ type: 'package.take', package: id, seat: ALD, change, taken }));

  it('are named clause by clause', () => {
    const pack = lastPackage(state);
    const answer = pack?.answers[ALD];
    expect(pack === undefined || answer === undefined ? [] : changesOf(pack.terms, answer)).toEqual(
      [
        { id: 'tier:goods', kind: 'tier', sector: 'goods', from: 3, to: 1 },
        { id: 'open:goods', kind: 'open', sector: 'goods', from: 0, to: 25 },
        { id: 'delay', kind: 'delay', sector: null, from: 0, to: 1 },
      ],
    );
  });
  it('R-Accession who has one left is not in, until it answers anew', () => {
    const leftOut = filed(state, NOR, take('tier:goods', false));
    expect(resolved(filed(leftOut, NOR, sent(leftOut))).packages[0]?.members).toEqual([NOR]);
    const again = filed(leftOut, ALD, answered(leftOut));
    expect(resolved(filed(again, NOR, sent(again))).packages[0]?.members).toEqual([NOR, ALD]);
    const taken = filed(state, NOR, take('tier:goods', true));
    expect(tiers(resolved(filed(taken, NOR, sent(taken))))).toContain('ALD goods 1');
  });
  it('are the sponsor’s alone to take, and only where they are asked for', () => {
    expect(no(state, ALD, take('delay', true))).toEqual(['not-sponsor package']);
    expect(no(state, NOR, take('until', true))).toEqual(['unknown-change change']);
  });
});

describe('versions', () => {
  const draft = proposed();
  const signed = filed(draft, ALD, answered(draft));
  const terms = packageTerms({ position: 60 });
  const revised = filed(
    signed,
    NOR,
    on(signed, (id) => ({ type: 'package.revise', package: id, terms })),
  );

  it('are kept with their answers and can be brought back', () => {
    expect(lastPackage(revised)?.answers).toEqual({});
    const back = filed(
      revised,
      NOR,
      on(revised, (id) => ({ type: 'package.restore', package: id, version: 1 })),
    );
    expect(lastPackage(back)).toMatchObject({ version: 3, terms: { position: 80 } });
    expect(lastPackage(back)?.answers[ALD]?.stance).toBe('endorse');
    expect(lastPackage(back)?.past.map(({ version }) => version)).toEqual([1, 2]);
    expect(
      no(
        back,
        NOR,
        on(back, (id) => ({ type: 'package.restore', package: id, version: 9 })),
      ),
    ).toEqual(['unknown-version version']);
  });
});

describe('a reserve', () => {
  const measures = [
    { sector: 'goods', tier: 2, reserve: false },
    { sector: 'chips', tier: 3, reserve: true },
  ];
  const held = bound({ measures });

  it('R-Accession cuts nothing until it is called, then all members do it', () => {
    expect(tiers(held)).toEqual(['ALD goods 2', 'NOR goods 2']);
    const called = resolved(
      filed(
        held,
        NOR,
        on(held, (id) => ({ type: 'package.call', package: id })),
      ),
    );
    expect(tiers(called)).toEqual(['ALD chips 3', 'ALD goods 2', 'NOR chips 3', 'NOR goods 2']);
    expect(
      no(
        called,
        NOR,
        on(called, (id) => ({ type: 'package.call', package: id })),
      ),
    ).toEqual(['nothing-held package']);
  });
  it('comes by itself once the target strikes', () => {
    const struck = resolved(ruled(held, 'readiness', KES, 90), {
      [KES]: [order('strike', { target: NOR, issue: 'bases' })],
    });
    expect(tiers(later(struck, {}, 1))).toContain('NOR chips 3');
  });
  it('is called in secret until the turn is resolved', () => {
    const called = filed(
      held,
      NOR,
      on(held, (id) => ({ type: 'package.call', package: id })),
    );
    const seen = (state: State) => engine.view(state, { kind: 'seat', seat: KES }).paper.packages;
    expect(seen(called)).toEqual(seen(held));
  });
});

describe('a sunset', () => {
  it('R-Accession ends all members’ cuts on its day, and nobody breaks its word', () => {
    const state = bound({ sunset: 2 });
    const over = resolved(state);
    expect([tiers(state).length, tiers(over).length]).toEqual([4, 0]);
    expect(lastPackage(over)?.status).toBe('ended');
    expect(differ(state, over, 'reputation', NOR)).toBeGreaterThanOrEqual(0);
  });
  it('is put off by its sponsor in that turn or at a review', () => {
    const state = bound({ sunset: 3, review: 2 });
    const renew = on(state, (id) => ({
      type: 'package.renew',
      package: id,
      review: null,
      sunset: 4,
    }));
    const kept = resolved(filed(state, NOR, renew));
    expect(lastPackage(kept)).toMatchObject({ status: 'bound', sunset: 4, review: null });
    expect(
      no(
        kept,
        NOR,
        on(kept, (id) => ({ type: 'package.renew', package: id, review: null, sunset: null })),
      ),
    ).toEqual(['not-under-review package']);
    expect(
      no(
        state,
        NOR,
        on(state, (id) => ({ type: 'package.renew', package: id, review: 1, sunset: null })),
      ),
    ).toEqual(['out-of-range review']);
  });
});

describe('a certifier', () => {
  const triggers = [{ when: 'benchmark', change: -1, share: 50 }] as const;
  it('R-Accession says how far the target has come, and benchmarks go by that', () => {
    const state = bound({ certifier: LIG, triggers });
    const said = filed(
      state,
      LIG,
      on(state, (id) => ({ type: 'package.certify', package: id, share: 50 })),
    );
    expect(resolved(said).packages[0]?.fired).toEqual([0]);
    expect(resolved(state).packages[0]?.fired).toEqual([]);
    expect(
      no(
        state,
        ALD,
        on(state, (id) => ({ type: 'package.certify', package: id, share: 50 })),
      ),
    ).toEqual(['not-certifier package']);
  });
});

describe('doing less than was signed', () => {
  const begin = { [ALD]: [order('slow-walk', { target: KES, step: 'begin' })] };
  const exposed = (state: State): boolean => (state.packages[0]?.shortfalls[ALD] ?? null) !== null;
  const found = (state: State): State => {
    const turns = Array.from({ length: 60 }, (_, at) =>
      resolved(state, begin, { seed: `look ${at}`, salt: '' }),
    );
    const hit = turns.find(exposed);
    if (hit === undefined) throw new Error('never found');
    return hit;
  };
  const share = (state: State): number =>
    Array.from({ length: 200 }, (_, at) =>
      resolved(state, begin, { seed: `share ${at}`, salt: '' }),
    ).filter(exposed).length / 200;

  it('R-Accession halves what one’s cuts take and cost, and its partners are not told', () => {
    const state = bound();
    const kept = later(state, {}, 2);
    const lax = later(state, begin, 2);
    expect(standing(lax, 'bite', KES)).toBeLessThan(standing(kept, 'bite', KES));
    const seen = engine.view(resolved(state, begin, { seed: 'dark', salt: '' }), {
      ...{ kind: 'seat', seat: NOR },
    });
    const { orders: _, ...known } = seen;
    expect(JSON.stringify(known)).not.toContain('slow-walk');
  });
  it('R-Accession is found the sooner, the closer members look', () => {
    const [blind, shown, open] = (['none', 'declared', 'intrusive'] as const).map((verification) =>
      share(bound({ verification })),
    );
    expect(blind).toBeLessThan(shown ?? 0);
    expect(shown).toBeLessThan(open ?? 0);
    expect(open).toBeGreaterThan(0.45);
  });
  it('R-Accession has a way back by which half of what was lost returns', () => {
    const state = found(bound({ remedy: true, verification: 'intrusive' }));
    const mended = resolved(
      filed(
        state,
        ALD,
        on(state, (id) => ({ type: 'package.mend', package: id })),
      ),
    );
    expect(differ(resolved(state), mended, 'trust', 'NOR>ALD')).toBeCloseTo(4, 6);
    expect(differ(resolved(state), mended, 'legitimacy', ALD)).toBeCloseTo(1.5, 6);
    expect(mended.packages[0]?.shortfalls).toEqual({});
    expect(
      no(
        mended,
        ALD,
        on(mended, (id) => ({ type: 'package.mend', package: id })),
      ),
    ).toEqual(['no-shortfall package']);
  });
  it('has none where the package names none', () => {
    const state = found(bound({ verification: 'intrusive' }));
    expect(
      no(
        state,
        ALD,
        on(state, (id) => ({ type: 'package.mend', package: id })),
      ),
    ).toEqual(['no-shortfall package']);
  });
});

describe('an owner’s yes', () => {
  it('R-Consent is needed to join where one’s own cuts would need it', () => {
    const owned: ScenarioAsset = {
      ...{ id: 'vote', owner: LIG, without: 'barred' },
      needed: { for: 'order', instrument: 'sectoral-sanctions', by: ALD, target: KES },
    };
    const start = slow();
    const held: State = { ...start, scenario: { ...start.scenario, assets: [owned] } };
    const draft = filed(held, NOR, propose());
    expect(no(draft, ALD, answered(draft))).toEqual(['needs-consent package']);
    expect(no(draft, ALD, answered(draft, { stance: 'refuse' }))).toEqual([]);
    const asked = filed(draft, ALD, { type: 'consent.ask', asset: 'vote', note: '' });
    const given = filed(asked, LIG, {
      ...{ type: 'consent.answer', answer: 'grant', price: 0, until: null, reason: '' },
      consent: asked.consents[0]?.id ?? consentId('none'),
    });
    expect(no(given, ALD, answered(given))).toEqual([]);
  });
});

describe('what it comes to', () => {
  it('counts what is held back apart, and what lies outside', () => {
    const measures = [
      { sector: 'goods', tier: 2, reserve: false },
      { sector: 'chips', tier: 3, reserve: true },
    ];
    const state = proposed({ measures, humanitarian: true, sunset: 3 });
    const [pack] = engine.view(state, { kind: 'seat', seat: NOR }).paper.packages;
    expect(pack?.totals.heldBite).toBeGreaterThan(0);
    expect(pack?.totals.legitimacy).toBe(3);
    expect(Object.keys(pack?.totals.costs ?? {})).toEqual([NOR]);
    expect(pack?.totals.outside).toBeGreaterThanOrEqual(0);
  });
});
