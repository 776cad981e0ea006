import { engine } from '../engine.ts';
import { entryIdFrom, measureId, offerId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import type { Audience, Entry } from '../ledger/entry.ts';
import { MICRO, quantitySpecs } from '../quantities.ts';
import type { Measure, Offer, Quantities, State } from '../state/state.ts';
import { none } from '../testing/claims.ts';
import type { Claims } from '../testing/claims.ts';
import { deepFreeze } from '../testing/freeze.ts';
import { seats } from '../testing/play.ts';
import type { Viewer } from '../view/types.ts';
import { hardshipSeen, stockWord, tensionWord } from '../view/words.ts';

/*
 * What is hidden from whom is declared here a second time, apart from the code that cuts views:
 * a state is changed in everything that the viewer may not know, and its view must stay the same.
 */
export const SENTINEL = 'SENTINEL';

const knows = (viewer: Viewer, audience: Audience): boolean =>
  audience === 'all' ||
  (audience !== 'control' && viewer.kind === 'seat' && audience.includes(viewer.seat));

const isOwn = (viewer: Viewer, subject: string): boolean =>
  viewer.kind === 'seat' && subject.split(/[~>#]/).includes(viewer.seat);

/** Of support everybody also sees whether a government is weak. */
const mood = (value: number): string => `${stockWord(value)} ${String(value < 30 * MICRO)}`;

/** How others know a quantity, where it is not by the five words for stocks. */
const WORDS: Readonly<Record<string, (value: number) => string>> = {
  tension: tensionWord,
  support: mood,
  ...Object.fromEntries(
    ['economy', 'strain', 'bite', 'harm'].map((quantity) => [
      quantity,
      (value: number) => String(hardshipSeen(value)),
    ]),
  ),
};

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
    const word = WORDS[quantity] ?? stockWord;
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
      return {
        ...entry,
        order: { ...entry.order, params, rationale: SENTINEL, meant: 'bluff', meaning: SENTINEL },
      };
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

/** What others have begun in the dark: nobody but its author may know that it stands. */
const secretMeasures = (others: readonly ActorId[], state: State): readonly Measure[] => {
  const [by] = others;
  if (by === undefined) return [];
  const dark = [
    ['proxy', { target: 'KES', step: 'back' }],
    ['disinformation', { about: 'NOR', to: 'ALD' }],
    ['evasion-network', { sector: 'goods' }],
  ] as const;
  return dark.map(([instrument, params]) => ({
    id: measureId(`zz-${instrument}`),
    instrument,
    by,
    target: null,
    params,
    layer: null,
    level: 1,
    rung: 7,
    weight: 0,
    public: false,
    since: state.turn,
    binds: state.turn,
    until: null,
    cause: entryIdFrom('0.opening'),
  }));
};

/** What two others keep between them: a side deal, and a shared assessment. */
const secretBargains = (others: readonly ActorId[], state: State): readonly Measure[] => {
  const [by, target, about] = others;
  if (by === undefined || target === undefined || about === undefined) return [];
  const kept = [
    ['wedge-offer', { to: target, step: 'take', size: 3, word: SENTINEL }],
    ['joint-assessment', { about, agreed: true, word: SENTINEL }],
  ] as const;
  return kept.map(([instrument, params]) => ({
    id: measureId(`zz-${instrument}`),
    instrument,
    by,
    target,
    params,
    layer: 'talks',
    level: 3,
    rung: 1,
    weight: 0,
    public: false,
    since: state.turn,
    binds: state.turn,
    until: null,
    cause: entryIdFrom('0.opening'),
  }));
};

/** Secrets of others that stand are gone, and others stand in their place. */
const otherMeasures = (viewer: Viewer, state: State): readonly Measure[] => [
  ...state.measures.filter(
    ({ public: open, by, target }) =>
      open || (viewer.kind === 'seat' && (viewer.seat === by || viewer.seat === target)),
  ),
  ...secretMeasures(secretTo(viewer), state),
  ...secretBargains(secretTo(viewer), state),
];

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
    measures: otherMeasures(viewer, state),
    offers: [...state.offers, ...secretOffers(others, state)],
    readings: state.readings.map((note) =>
      others.includes(note.told) ? { ...note, reading: 'bluff', confidence: 1 } : note,
    ),
    ledger: state.ledger.map((row) => row.map((entry) => otherEntry(viewer, entry))),
  };
};

export const viewers: readonly Viewer[] = [
  ...seats.map((seat) => ({ kind: 'seat', seat }) as const),
  { kind: 'public' },
];

/** The first part of two views that differs, or nothing. */
const difference = (one: object, two: object): string | null => {
  const other = new Map(Object.entries(two));
  const found = Object.entries(one).find(
    ([part, value]) => JSON.stringify(value) !== JSON.stringify(other.get(part)),
  );
  return found?.[0] ?? null;
};

/** Of a game's turns before its end, one that the numbers choose. */
const someState = (states: readonly State[], more: readonly number[]): State | undefined => {
  const running = states.filter(({ outcome }) => outcome === null);
  return running[(more[0] ?? 0) % running.length];
};

/** One game in so many is asked for every "why" too. */
const ASKED = 8;

/** Invariant 3: a view holds nothing that its viewer may not know. */
export const sight: Claims = {
  'states that differ only in what is hidden give equal views': ({ states }, more) => {
    const state = someState(states, more);
    if (state === undefined) return null;
    return none(
      viewers.flatMap((viewer) => {
        const other = deepFreeze(disguised(viewer, state));
        const part = difference(engine.view(state, viewer), engine.view(other, viewer));
        return part === null ? [] : [`${JSON.stringify(viewer)} sees another ${part}`];
      }),
    );
  },
  'and equal explanations of every line': ({ states }, more) => {
    const state = someState(states, more);
    const viewer = viewers[(more[1] ?? 0) % viewers.length];
    if (state === undefined || viewer === undefined || (more[2] ?? 0) % ASKED > 0) return null;
    const other = disguised(viewer, state);
    return none(
      engine
        .view(state, viewer)
        .ledger.lines.filter(
          ({ entry: { id } }) =>
            JSON.stringify(engine.explain(other, id, viewer)) !==
            JSON.stringify(engine.explain(state, id, viewer)),
        )
        .map(({ entry }) => entry.id),
    );
  },
};
