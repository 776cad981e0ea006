import { pairId } from '../ids.ts';
import type { Scenario } from '../scenario.ts';
import type { Measure, State } from '../state/state.ts';
import { seesMeasure } from './knows.ts';
import { once } from '../once.ts';
import { lastResolved, levelReplaced } from './row.ts';
import type { BoardTie, Viewer } from './types.ts';

const changeOf = (state: State, measure: Measure): BoardTie['change'] => {
  if (measure.since === 0 || measure.since < lastResolved(state)) return null;
  const before = levelReplaced(state, measure);
  if (before === null) return 'new';
  return before === measure.level ? null : measure.level > before ? 'up' : 'down';
};

const cutOf = ({ params }: Measure): BoardTie['cut'] => {
  const { tier, sector, carveOut } = params;
  if (typeof tier !== 'number') return null;
  return {
    tier,
    sector: typeof sector === 'string' ? sector : null,
    carveOut: typeof carveOut === 'number' ? carveOut : 0,
  };
};

const tieOf = (state: State, measure: Measure): readonly BoardTie[] => {
  const { id, by, target, layer, level, since, until, instrument, cause } = measure;
  if (layer === null || target === null) return [];
  return [
    {
      id,
      a: by,
      b: target,
      layer,
      level,
      directed: 'ab',
      change: changeOf(state, measure),
      since,
      until,
      instrument,
      measure: id,
      cut: cutOf(measure),
      cause,
    },
  ];
};

/** What stood before the crisis, the same for all its states. */
const oldTies = once((scenario: Scenario): readonly BoardTie[] =>
  scenario.pairs.flatMap(({ a, b, ties }) =>
    ties.map(({ layer, level, directed }, at) => ({
      id: `${pairId(a, b)}/${layer}/${at}`,
      a,
      b,
      layer,
      level,
      directed,
      change: null,
      since: 0,
      until: null,
      instrument: null,
      measure: null,
      cut: null,
      cause: null,
    })),
  ),
);

/** What stood before the crisis, then what orders have left standing for all to see. */
export const openTiesOf = (state: State): readonly BoardTie[] => [
  ...oldTies(state.scenario),
  ...state.measures.flatMap((measure) => (measure.public ? tieOf(state, measure) : [])),
];

/** What everybody sees, then what only this viewer and few others know of. */
export const tiesOf = (
  state: State,
  viewer: Viewer,
  open: readonly BoardTie[],
): readonly BoardTie[] => {
  const secret = state.measures.filter(
    (measure) => !measure.public && seesMeasure(viewer, measure),
  );
  if (secret.length === 0) return open;
  return [...open, ...secret.flatMap((measure) => tieOf(state, measure))];
};
