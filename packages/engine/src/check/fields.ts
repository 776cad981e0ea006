import type { Order, ParamValue } from '../acts.ts';
import type { Instrument } from '../instruments/define.ts';
import { hasShape, optionsOf } from '../instruments/fields.ts';
import type { Sight } from '../instruments/fields.ts';
import type { ParamSpec } from '../instruments/param.ts';
import type { Refusal, RefusalCode } from '../refusals.ts';

type Fault = Omit<Refusal, 'order'>;
type Detail = Refusal['detail'];

const fault = (code: RefusalCode, field: string | null, detail: Detail = {}): Fault => ({
  code,
  field,
  detail,
});

/** What a range allows now, for the message; null for kinds that have none. */
const rangeOf = (
  spec: ParamSpec,
  sight: Sight,
): { readonly min: number; readonly max: number } | null => {
  switch (spec.kind) {
    case 'position':
      return { min: 0, max: 100 };
    case 'level':
      return { min: spec.min, max: spec.max };
    case 'turn':
      return { min: sight.clock.turn + 1, max: sight.clock.turns };
    case 'actor':
    case 'issue':
    case 'choice':
    case 'demand':
    case 'measure':
    case 'agreement':
    case 'flag':
    case 'sector':
      return null;
  }
};

const unknownCode = (spec: ParamSpec): RefusalCode => {
  switch (spec.kind) {
    case 'actor':
      return 'unknown-actor';
    case 'issue':
      return 'unknown-issue';
    case 'demand':
      return 'unknown-demand';
    case 'measure':
      return 'unknown-measure';
    case 'agreement':
      return 'unknown-offer';
    case 'sector':
      return 'unknown-sector';
    case 'choice':
    case 'position':
    case 'level':
    case 'turn':
    case 'flag':
      return 'bad-field';
  }
};

const faultOf = (name: string, spec: ParamSpec, value: ParamValue, sight: Sight): Fault | null => {
  const range = rangeOf(spec, sight);
  if (range !== null && typeof value === 'number') {
    const inside = Number.isInteger(value) && value >= range.min && value <= range.max;
    return inside ? null : fault('out-of-range', name, range);
  }
  if (!hasShape(spec, value)) return fault('bad-field', name, { wanted: spec.kind });
  if (typeof value !== 'string') return null;
  const options = optionsOf(spec, sight);
  if (options === null || options.includes(value)) return null;
  if (spec.kind === 'actor' && value === sight.seat?.seat) return fault('self-target', name);
  return fault(unknownCode(spec), name, { given: value.slice(0, 60) });
};

/** Every fault of one order's fields: shape, range and whether what they name exists for the seat. */
export const fieldFaults = (
  instrument: Instrument,
  params: Order['params'],
  sight: Sight,
): readonly Fault[] => {
  const faults: Fault[] = [];
  for (const [name, spec] of Object.entries(instrument.params)) {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    const found =
      value === undefined ? fault('missing-field', name) : faultOf(name, spec, value, sight);
    if (found !== null) faults.push(found);
  }
  for (const name of Object.keys(params)) {
    if (!Object.hasOwn(instrument.params, name)) faults.push(fault('bad-field', name.slice(0, 40)));
  }
  return faults.length > 0 ? faults : instrument.faults(params, sight);
};
