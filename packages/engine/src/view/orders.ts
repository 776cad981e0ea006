import type { ParamValue } from '../acts.ts';
import { instrumentOf } from '../instruments/catalogue.ts';
import type { Instrument } from '../instruments/define.ts';
import { initialOf, optionsOf } from '../instruments/fields.ts';
import type { Sight } from '../instruments/fields.ts';
import type { FieldNow, MenuLine, ParamSpec } from '../instruments/param.ts';
import { purse } from '../resolution/consents.ts';
import type { ScenarioActor } from '../scenario.ts';
import type { State } from '../state/state.ts';
import type { OrdersSection } from './types.ts';

/** Why it cannot be ordered now: a field without a legal value, or what the instrument itself says. */
const blockedBy = (
  instrument: Instrument,
  fields: readonly (FieldNow & { readonly name: string; readonly spec: ParamSpec })[],
  sight: Sight,
): MenuLine['blocked'] => {
  const own = instrument.blocked(sight);
  if (own !== null) return own;
  const empty = fields.find(({ spec, options }) => {
    if (spec.kind === 'turn' && !spec.optional) return sight.clock.turn >= sight.clock.turns;
    const optional = spec.kind === 'agreement' && spec.optional;
    return options !== null && options.length === 0 && !optional;
  });
  return empty === undefined ? null : { code: 'needs-other-first', detail: { field: empty.name } };
};

type OptionsOf = (spec: ParamSpec) => readonly string[] | null;

/** What a field of each kind may be: most instruments ask for the same few. */
const optionsIn = (sight: Sight): OptionsOf => {
  const known = new Map<string, readonly string[] | null>();
  return (spec) => {
    if (spec.kind === 'choice') return spec.options;
    const which = spec.kind === 'actor' ? spec.who : spec.kind === 'demand' ? spec.by : '';
    const name = `${spec.kind} ${which}`;
    const found = known.get(name);
    if (found !== undefined) return found;
    const options = optionsOf(spec, sight);
    known.set(name, options);
    return options;
  };
};

const lineOf = (instrument: Instrument, sight: Sight, optionsFor: OptionsOf): MenuLine => {
  const initial: Record<string, ParamValue> = {};
  const fields = Object.entries(instrument.params).map(([name, spec]) => {
    const options = optionsFor(spec);
    initial[name] = initialOf(spec, sight, options);
    return { name, spec, options, initial: initial[name] };
  });
  return {
    instrument: instrument.id,
    cost: instrument.cost(initial),
    fields: fields.map(({ options, initial: first }) => ({ options, initial: first })),
    blocked: blockedBy(instrument, fields, sight),
  };
};

/**
 * The seat's menu: what the scenario puts in play and the catalogue or the scenario lets it order;
 * of the instruments in `only` where that is given.
 */
export const ordersOf = (
  state: State,
  actor: ScenarioActor,
  sight: Sight,
  only: ReadonlySet<string> | null,
): OrdersSection => {
  const offerings: MenuLine[] = [];
  const optionsFor = optionsIn(sight);
  for (const { id, who } of state.scenario.instruments) {
    if (only !== null && !only.has(id)) continue;
    const instrument = instrumentOf(id);
    if (instrument === undefined) continue;
    const allowed = who === null ? instrument.who(actor) : who.includes(actor.id);
    if (allowed) offerings.push(lineOf(instrument, sight, optionsFor));
  }
  return {
    offerings,
    influence: purse(state, actor.id),
    ordersPerTurn: state.scenario.ordersPerTurn,
  };
};
