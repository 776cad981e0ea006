import { describe, expect, it } from 'vitest';
import type { PaperAct } from '../acts.ts';
import { engine } from '../engine.ts';
import { issueId, offerId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import type { Audience, Entry } from '../ledger/entry.ts';
import { MICRO, quantitySpecs } from '../quantities.ts';
import type { Offer, Quantities, State } from '../state/state.ts';
import { PATIENCE, forGames } from '../testing/arbitraries.ts';
import { deepFreeze } from '../testing/freeze.ts';
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
  seats,
} from '../testing/play.ts';
import type { Viewer } from '../view/types.ts';
import { stockWord, tensionWord } from '../view/words.ts';

/*
 * What is hidden from whom is declared here a second time, apart from the code that cuts views:
 * a state is changed in everything that the viewer may not know, and its view must stay the same.
 */
const SENTINEL = 'SENTINEL';

const knows = (viewer: Viewer, audience: Audience): boolean =>
  audience === 'all' ||
  (audience !== 'control' && viewer.kind === 'seat' && audience.includes(viewer.seat));

const isOwn = (viewer: Viewer, subject: string): boolean =>
  viewer.kind === 'seat' && subject.split(/[~>#]/).includes(viewer.seat);

/** Of support everybody also sees whether a government is weak. */
const mood = (value: number): string => `${stockWord(value)} ${String(value < 30 * MICRO)}`;

/** Another value that is described by the same word. */
const nudged = (value: number, min: number, max: number, word: (value: number) => string): number =>
  [value + 9000, value - 9000].find(
    (other) => other >= min * MICRO && other <= max * MICRO && word(other) === word(value),
  ) ?? value;

const otherQuantities = (viewer: Viewer, state: State): Quantities => {
  const { quantities } = state;
  const mine = (subject: string): boolean =>
    isOwn(viewer, subject) && !(subject.includes('>') && !startsOwn(viewer, subject));
  const vary = (
    quantity:
      | 'support'
      | 'fatigue'
      | 'readiness'
      | 'influence'
      | 'tension'
      | 'belief'
      | 'trust'
      | 'economy'
      | 'strain'
      | 'bite'
      | 'reserves'
      | 'harm'
      | 'leak',
  ): Readonly<Record<string, number>> => {
    const { min, max } = quantitySpecs[quantity];
    const word = quantity === 'tension' ? tensionWord : quantity === 'support' ? mood : stockWord;
    return Object.fromEntries(
      Object.entries(quantities[quantity]).map(([subject, value]) => [
        subject,
        mine(subject) ? value : nudged(value, min, max, word),
      ]),
    );
  };
  return {
    ...quantities,
    support: vary('support'),
    fatigue: vary('fatigue'),
    readiness: vary('readiness'),
    influence: vary('influence'),
    tension: vary('tension'),
    belief: vary('belief'),
    trust: vary('trust'),
    economy: vary('economy'),
    strain: vary('strain'),
    bite: vary('bite'),
    reserves: vary('reserves'),
    harm: vary('harm'),
    leak: vary('leak'),
  };
};

const startsOwn = (viewer: Viewer, subject: string): boolean =>
  viewer.kind === 'seat' && subject.startsWith(`${viewer.seat}>`);

/** A hidden entry with other content; a known one with another's reasons changed. */
const otherEntry = (viewer: Viewer, entry: Entry): Entry => {
  const hidden = !knows(viewer, entry.audience);
  switch (entry.kind) {
    case 'act': {
      if (viewer.kind === 'seat' && viewer.seat === entry.seat) return entry;
      const params = hidden ? { response: 'strike' } : entry.order.params;
      return { ...entry, order: { ...entry.order, params, rationale: SENTINEL, meant: 'bluff' } };
    }
    case 'draw':
      return hidden ? { ...entry, value: 123, chance: 456, terms: [] } : entry;
    case 'change':
      return hidden ? { ...entry, terms: [] } : entry;
    case 'inject':
      return hidden ? { ...entry, text: SENTINEL } : entry;
    case 'ruling':
      return hidden ? { ...entry, reason: SENTINEL, person: SENTINEL } : entry;
    case 'paper':
    case 'fact':
      return entry;
  }
};

const secretTo = (viewer: Viewer): readonly ActorId[] =>
  seats.filter((seat) => viewer.kind !== 'seat' || seat !== viewer.seat);

const otherScenario = (viewer: Viewer, { scenario }: State): State['scenario'] => {
  const others = secretTo(viewer);
  return {
    ...scenario,
    actors: scenario.actors.map((actor) =>
      others.includes(actor.id)
        ? { ...actor, resolve: 7, redLine: 3, intelligence: 0.1, brief: [SENTINEL] }
        : actor,
    ),
    issues: scenario.issues.map((issue) => ({
      ...issue,
      views: issue.views.map((view) =>
        others.includes(view.actor) ? { ...view, ideal: 33, salience: 0.33 } : view,
      ),
    })),
    successors: scenario.successors.map((one) =>
      others.includes(one.actor)
        ? { ...one, support: 11, resolve: 3, redLine: 2, views: [], objectives: [] }
        : one,
    ),
    objectives: scenario.objectives.map((objective) =>
      others.includes(objective.actor) ? { ...objective, weight: 0.77 } : objective,
    ),
  };
};

/** A private offer between two others. */
const secretOffers = (others: readonly ActorId[], state: State): readonly Offer[] => {
  const [from, to] = others;
  const [model] = state.offers;
  if (from === undefined || to === undefined || model === undefined) return [];
  const terms = { ...model.terms, to, private: true, sayFrom: SENTINEL };
  const hidden = { status: 'open', open: false, informed: [], answer: SENTINEL } as const;
  return [{ ...model, ...hidden, id: offerId('zz-secret'), from, terms }];
};

/** The same world to this viewer, another one to everybody else. */
const disguised = (viewer: Viewer, state: State): State => {
  const others = secretTo(viewer);
  return {
    ...state,
    scenario: otherScenario(viewer, state),
    quantities: otherQuantities(viewer, state),
    contingencies: {
      ...state.contingencies,
      ...Object.fromEntries(others.map((seat) => [seat, 'strike' as const])),
    },
    falls: state.falls.map((fall) =>
      others.includes(fall.actor) ? { ...fall, card: [], atHome: {} } : fall,
    ),
    offers: [...state.offers, ...secretOffers(others, state)],
    readings: state.readings.map((note) =>
      others.includes(note.told) ? { ...note, reading: 'bluff', confidence: 1 } : note,
    ),
    ledger: state.ledger.map((row) => row.map((entry) => otherEntry(viewer, entry))),
  };
};

const viewers: readonly Viewer[] = [
  ...seats.map((seat) => ({ kind: 'seat', seat }) as const),
  { kind: 'public' },
];

describe(
  'invariant 3: a view holds nothing that its viewer may not know',
  { timeout: PATIENCE },
  () => {
    it('states that differ only in what is hidden give equal views', () => {
      forGames(20, ({ states }) => {
        for (const state of states.filter(({ outcome }) => outcome === null)) {
          for (const viewer of viewers) {
            const other = deepFreeze(disguised(viewer, state));
            expect(engine.view(other, viewer)).toEqual(engine.view(state, viewer));
          }
        }
      });
    });

    it('and equal explanations of every line', () => {
      forGames(4, ({ states }) => {
        const state = states.at(-2) ?? opened();
        for (const viewer of viewers) {
          const other = disguised(viewer, state);
          for (const { entry } of engine.view(state, viewer).ledger.lines)
            expect(engine.explain(other, entry.id, viewer)).toEqual(
              engine.explain(state, entry.id, viewer),
            );
        }
      });
    });

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
  },
);
