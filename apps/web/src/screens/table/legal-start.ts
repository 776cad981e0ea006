import { check } from '@convoy/engine';
import type { CheckSight, Offering, Order, ParamValue } from '@convoy/engine';
import { freshOrder, initialOf } from '../../text/orders.ts';

const most = 400;
const ends: readonly ParamValue[] = [0, 100];

const valuesOf = (field: Offering['fields'][number]): readonly ParamValue[] => {
  if (field.spec.kind === 'position') return [field.initial, ...ends];
  const first = [...new Set([initialOf(field), field.initial])];
  return field.options === null ? first : [...first, ...field.options];
};

const stands = (order: Order, sight: CheckSight): boolean =>
  check(sight, [order]).refusals.every(({ code }) => code === 'too-dear');

/**
 * A fresh order whose fields fit one another: the menu's first values, or the nearest combination
 * that the check lets stand. `given` is kept as it is; where nothing stands, the first values are.
 */
export const legalStart = (
  offering: Offering,
  sight: CheckSight | null,
  given: Readonly<Record<string, ParamValue>>,
): Order => {
  const fresh = freshOrder(offering);
  const first = { ...fresh, params: { ...fresh.params, ...given } };
  if (sight === null || stands(first, sight)) return first;
  let tries: readonly Order['params'][] = [first.params];
  for (const field of offering.fields) {
    if (field.name in given) continue;
    tries = tries
      .flatMap((params) => valuesOf(field).map((value) => ({ ...params, [field.name]: value })))
      .slice(0, most);
  }
  const params = tries.find((candidate) => stands({ ...first, params: candidate }, sight));
  return params === undefined ? first : { ...first, params };
};
