import { engine } from '../engine.ts';
import { fromMicro } from '../quantities.ts';
import type { ScenarioPair } from '../scenario.ts';
import type { State } from '../state/state.ts';
import { none } from '../testing/claims.ts';
import type { Claims } from '../testing/claims.ts';
import { endOf } from './books.ts';

/** Chances of an accident that a turn without orders draws, by pair. */
const risks = (state: State): ReadonlyMap<string, number> => {
  const { entries } = engine.resolve(state, {}, { seed: 'risks', salt: '' });
  return new Map(
    entries.flatMap((entry): readonly (readonly [string, number])[] =>
      entry.kind === 'draw' && entry.rule === 'R-Incident' && entry.key.endsWith('/0')
        ? [[entry.key, fromMicro(entry.chance)]]
        : [],
    ),
  );
};

const withLines = (state: State): State => ({
  ...state,
  pairs: Object.fromEntries(
    Object.entries(state.pairs).map(([id, facts]) => [id, { ...facts, hotline: true }]),
  ),
});

const withOfficers = (state: State): State => {
  const [model] = state.measures;
  if (model === undefined) return state;
  const between = ({ a, b }: ScenarioPair): State['measures'][number] => ({
    ...model,
    id: model.id,
    instrument: 'exchange',
    by: a,
    target: b,
    params: { with: b },
    layer: 'talks',
    level: 1,
    rung: 0,
    weight: -2,
    public: true,
    until: null,
  });
  return { ...state, measures: [...state.measures, ...state.scenario.pairs.map(between)] };
};

/** Pairs for which an accident is likelier in the second world. */
const likelier = (state: State, other: State): readonly string[] => {
  if (state.outcome !== null) return [];
  const before = risks(state);
  return [...risks(other)]
    .filter(([key, chance]) => chance > (before.get(key) ?? 0))
    .map(([key]) => key);
};

/** One game in so many is played on with and without. */
const TRIED = 4;

/** Invariant 6, where whole crises can show it; R-Bite's part stands in `trade.test.ts`. */
export const monotone: Claims = {
  'a hotline never raises the risk of an accident, nor do officers who know each other': (
    game,
    more,
  ) => {
    if ((more[3] ?? 0) % TRIED > 0) return null;
    const end = endOf(game);
    return none([...likelier(end, withLines(end)), ...likelier(end, withOfficers(end))]);
  },
  'a broken threat never raises its author’s name': (game) => {
    const end = endOf(game);
    const broken = new Set(
      end.ledger
        .flat()
        .filter(
          (entry) =>
            entry.kind === 'fact' &&
            entry.fact.type === 'commitment.status' &&
            entry.fact.status === 'broken',
        )
        .map(({ id }) => id),
    );
    return none(
      end.ledger
        .flat()
        .filter(
          (entry) =>
            entry.kind === 'change' &&
            entry.quantity === 'reputation' &&
            entry.rule === 'R-Commitments' &&
            entry.after > entry.before &&
            entry.parents.every((id) => broken.has(id)),
        )
        .map(({ id }) => id),
    );
  },
};
