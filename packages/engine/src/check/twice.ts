import type { Order } from '../acts.ts';
import { canonicalText } from '../canonical.ts';
import type { Sight } from '../instruments/fields.ts';
import type { ParamSpec } from '../instruments/param.ts';
import type { Refusal } from '../refusals.ts';
import type { Considered } from './considered.ts';

/** Fields that say whom or what an order is about; all others are its degree. */
const ABOUT: readonly ParamSpec['kind'][] = ['actor', 'issue', 'demand', 'measure', 'sector'];

type Given = Pick<Considered, 'order' | 'instrument'>;

const about = ({ order, instrument }: Given): Order['params'] =>
  Object.fromEntries(
    Object.entries(order.params).filter(([name]) => {
      const kind = instrument.params[name]?.kind;
      return kind !== undefined && ABOUT.includes(kind);
    }),
  );

/** Subject matter by which a new measure takes the place of an old one. */
const sameMatter = (given: Order['params'], standing: Order['params']): boolean =>
  ['issue', 'demand', 'sector'].every((matter) => given[matter] === standing[matter]);

/** What an order touches: its kind and subject, and each own standing measure that it ends or changes. */
const touched = (given: Given, { seat }: Sight): readonly string[] => {
  const params = about(given);
  const { instrument } = given.order;
  const replaced = (seat?.measures ?? []).filter(
    (measure) =>
      measure.instrument === instrument &&
      measure.target !== null &&
      Object.values(params).includes(measure.target) &&
      measure.params['package'] === undefined &&
      sameMatter(params, measure.params),
  );
  const named = typeof params['measure'] === 'string' ? [params['measure']] : [];
  return [
    canonicalText({ instrument, params }),
    ...[...replaced.map(({ id }) => id), ...named].map((id) => `measure ${id}`),
  ];
};

/** The same thing ordered twice in a turn, in whatever degree, or one measure changed by two orders. */
export const twice = (set: readonly Considered[], sight: Sight): readonly Refusal[] => {
  if (set.length < 2) return [];
  const seen = new Map<string, number>();
  return set.flatMap((considered): readonly Refusal[] => {
    const { at } = considered;
    const keys = touched(considered, sight);
    const other = keys.map((key) => seen.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, at);
    return other === undefined
      ? []
      : [{ code: 'duplicate', field: null, order: at, detail: { other } }];
  });
};
