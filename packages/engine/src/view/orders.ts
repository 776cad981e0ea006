import { instrumentOf } from '../instruments/catalogue.ts';
import type { Instrument } from '../instruments/define.ts';
import { initialOf, optionsOf } from '../instruments/fields.ts';
import type { Sight } from '../instruments/fields.ts';
import type { Offering } from '../instruments/param.ts';
import { fromMicro } from '../quantities.ts';
import type { ScenarioActor } from '../scenario.ts';
import type { State } from '../state/state.ts';
import type { OrdersSection } from './types.ts';

/** Why it cannot be ordered now: a field without a legal value, or what the instrument itself says. */
const blockedBy = (
  instrument: Instrument,
  fields: Offering['fields'],
  sight: Sight,
): Offering['blocked'] => {
  const own = instrument.blocked(sight);
  if (own !== null) return own;
  const empty = fields.find(({ spec, options }) => {
    if (spec.kind === 'turn' && !spec.optional) return sight.clock.turn >= sight.clock.turns;
    const optional = spec.kind === 'agreement' && spec.optional;
    return options !== null && options.length === 0 && !optional;
  });
  return empty === undefined ? null : { code: 'needs-other-first', detail: { field: empty.name } };
};

const offeringOf = (instrument: Instrument, sight: Sight): Offering => {
  const fields = Object.entries(instrument.params).map(([name, spec]) => ({
    ...{ name, spec, options: optionsOf(spec, sight), initial: initialOf(spec, sight) },
  }));
  const initial = Object.fromEntries(fields.map((field) => [field.name, field.initial]));
  const { id, family, rungs, public: open } = instrument;
  return {
    ...{ instrument: id, family, cost: instrument.cost(initial), rung: rungs, public: open },
    ...{ fields, blocked: blockedBy(instrument, fields, sight) },
  };
};

/** The seat's menu: what the scenario puts in play and the catalogue or the scenario lets it order. */
export const ordersOf = (state: State, actor: ScenarioActor, sight: Sight): OrdersSection => ({
  offerings: state.scenario.instruments.flatMap(({ id, who }) => {
    const instrument = instrumentOf(id);
    if (instrument === undefined) return [];
    const allowed = who === null ? instrument.who(actor) : who.includes(actor.id);
    return allowed ? [offeringOf(instrument, sight)] : [];
  }),
  influence: Math.floor(fromMicro(state.quantities.influence[actor.id] ?? 0)),
  ordersPerTurn: state.scenario.ordersPerTurn,
});
