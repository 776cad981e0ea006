import { describe, expect, it } from 'vitest';
import type { PaperAct } from '../acts.ts';
import { engine } from '../engine.ts';
import { issueId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import type { Audience } from '../ledger/entry.ts';
import type { State } from '../state/state.ts';
import { ruled } from '../testing/measure.ts';
import {
  ALD,
  KES,
  LIG,
  NOR,
  after,
  filed,
  fixedChance,
  opened,
  order,
  resolved,
} from '../testing/play.ts';
import type { Viewer } from '../view/types.ts';
import { SENTINEL } from './sight.ts';

describe('invariant 3: a view holds nothing that its viewer may not know', () => {
  it('nothing is numbered by what is hidden: games with and without a secret are told alike', () => {
    const offer = (to: ActorId, kept: boolean): PaperAct => ({
      type: 'offer.make',
      terms: {
        ...{ to, demand: null, clauses: [{ by: NOR, issue: issueId('bases'), to: 40 }] },
        ...{ private: kept, lock: 1, verification: 'none', expires: 3 },
        ...{ sayFrom: '', sayTo: '' },
      },
    });
    const inject = (
      state: State,
      text: string,
      audience: Audience & (readonly ActorId[] | 'all'),
    ) => {
      const result = engine.inject(state, { text, audience });
      if (!result.ok) throw new Error(JSON.stringify(result.refusals));
      return after(state, result.value);
    };
    const played = (secret: boolean): State => {
      let state = opened();
      if (secret) {
        state = inject(state, 'for Norland alone', [NOR]);
        state = filed(state, NOR, offer(ALD, true));
      }
      state = inject(state, 'for everybody', 'all');
      state = filed(state, NOR, offer(KES, false));
      const spoken = order('address', {});
      const hidden = order('contingency', { response: 'match' });
      return resolved(state, { NOR: secret ? [hidden, spoken] : [spoken] });
    };
    const [plain, kept] = [played(false), played(true)];
    for (const viewer of [{ kind: 'public' }, { kind: 'seat', seat: LIG }] as const)
      expect(engine.view(kept, viewer)).toEqual(engine.view(plain, viewer));
    expect(engine.view(kept, { kind: 'seat', seat: NOR })).not.toEqual(
      engine.view(plain, { kind: 'seat', seat: NOR }),
    );
  });

  it.each([
    ['cyber', { target: KES, aim: 'forces' }],
    ['sabotage', { target: KES, aim: 'programme' }],
    ['proxy', { target: KES, step: 'back' }],
    ['disinformation', { about: KES, to: LIG }],
  ] as const)('whose hand it was cannot be told: %s', (instrument, params) => {
    const traced = (state: State): boolean =>
      state.ledger
        .flat()
        .some((entry) => entry.kind === 'fact' && entry.fact.type === 'operation.exposed');
    // Away from the ends of words, so that what an act costs its author does not show by them.
    const start = [NOR, ALD].reduce(
      (state, seat) => ruled(ruled(state, 'influence', seat, 20), 'support', seat, 68),
      opened(),
    );
    const deed = { ...order(instrument, params), rationale: SENTINEL };
    const by = (seat: ActorId, seed: number): State =>
      resolved(start, { [seat]: [deed] }, { seed: String(seed), salt: '' });
    const unseen = Array.from({ length: 40 }, (_, seed) => [by(NOR, seed), by(ALD, seed)]).filter(
      (pair) => !pair.some(traced),
    );
    expect(unseen.length).toBeGreaterThan(3);
    for (const [one, other] of unseen) {
      if (one === undefined || other === undefined) throw new Error('two authors were tried');
      for (const viewer of [
        ...[KES, LIG].map((seat) => ({ kind: 'seat', seat }) as const),
        { kind: 'public' } as const,
      ]) {
        expect(engine.view(one, viewer)).toEqual(engine.view(other, viewer));
        expect(JSON.stringify(engine.view(one, viewer))).not.toContain(SENTINEL);
      }
      expect(JSON.stringify(engine.view(one, { kind: 'seat', seat: NOR }))).toContain(SENTINEL);
    }
  });

  it('a secret word planted everywhere shows only where it belongs', () => {
    const terms = {
      to: KES,
      demand: null,
      private: true,
      lock: 1,
      verification: 'none',
      expires: 2,
      sayFrom: `${SENTINEL}-offer`,
      sayTo: '',
    } as const;
    const [issue] = opened().scenario.issues;
    const by = issue?.owner ?? KES;
    const clauses = issue === undefined ? [] : [{ by, issue: issue.id, to: 60 }];
    const start = filed(opened(), NOR, { type: 'offer.make', terms: { ...terms, clauses } });
    const secretOrder = {
      ...order('contingency', { response: 'strike' }),
      rationale: `${SENTINEL}-reason`,
    };
    const end = engine.evolve(
      start,
      engine.resolve(start, { NOR: [secretOrder] }, { ...fixedChance, seed: `${SENTINEL}-seed` }),
    );
    const text = (viewer: Viewer): string => JSON.stringify(engine.view(end, viewer));
    for (const viewer of [ALD, LIG].map((seat) => ({ kind: 'seat', seat }) as const))
      expect(text(viewer)).not.toContain(SENTINEL);
    expect(text({ kind: 'public' })).not.toContain(SENTINEL);
    expect(text({ kind: 'review' })).not.toContain(SENTINEL);
    expect(text({ kind: 'seat', seat: KES })).toContain(`${SENTINEL}-offer`);
    expect(text({ kind: 'seat', seat: KES })).not.toContain(`${SENTINEL}-reason`);
    expect(text({ kind: 'seat', seat: NOR })).toContain(`${SENTINEL}-reason`);
    expect(text({ kind: 'control' })).toContain(`${SENTINEL}-reason`);
    expect(text({ kind: 'control' })).not.toContain(`${SENTINEL}-seed`);
  });
});
