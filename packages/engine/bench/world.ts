import { engine } from '../src/engine.ts';
import { actorId, entryIdFrom, measureId } from '../src/ids.ts';
import { scenarioSchema } from '../src/scenario.ts';
import type { Scenario } from '../src/scenario.ts';
import type { Measure, State } from '../src/state/state.ts';
import { strait } from '../src/testing/scenario.ts';

const IDS = ['NOR', 'ALD', 'BRE', 'KES', 'LOR', 'MIR', 'LIG'] as const;

/** The test crisis with seven actors, every pair of which has dealings. */
const grown = (): Scenario => {
  const [leader, ally, target, third] = strait.actors;
  const [rivals] = strait.pairs;
  if (!leader || !ally || !target || !third || !rivals) throw new Error('the test crisis is empty');
  const models = [leader, ally, ally, target, target, target, third];
  return scenarioSchema.parse({
    ...strait,
    actors: IDS.map((id, at) => ({ ...(models[at] ?? leader), id })),
    pairs: IDS.flatMap((a, at) => IDS.slice(at + 1).map((b) => ({ ...rivals, a, b }))),
  });
};

const KINDS = ['alert', 'deployment', 'quarantine', 'guarantee', 'mobilise'] as const;

const standing = (at: number): Measure => {
  const by = actorId(IDS[at % IDS.length] ?? 'NOR');
  const target = actorId(IDS[(at * 3 + 1 + (at % 2)) % IDS.length] ?? 'KES');
  return {
    id: measureId(`measure-0-${String(at).padStart(2, '0')}`),
    ...{ instrument: KINDS[at % KINDS.length] ?? 'alert', by, target, params: {} },
    ...{ layer: 'military', level: 1 + (at % 3), rung: 4 + (at % 4), weight: 8, public: true },
    ...{ since: 0, binds: 0, until: null, cause: entryIdFrom('0.opening') },
  };
};

/** Seven actors, forty standing measures, one turn already on the ledger. */
export const world = (): State => {
  const start = engine.open(grown(), 'short');
  const measures = Array.from({ length: 40 }, (_, at) => standing(at));
  const full: State = { ...start, measures };
  return engine.evolve(full, engine.resolve(full, {}, { seed: 'bench', salt: '' }));
};
