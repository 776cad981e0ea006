import { pressers } from '../economic/impose.ts';
import { sanction } from '../economic/sanction.ts';

/** The one who is pressed cuts off a branch of those who press it. */
export const counterSanction = sanction({
  id: 'counter-sanction',
  rung: 4,
  likelihood: () => 1.4,
  cost: 3,
  answer: true,
  blocked: (sight) =>
    pressers(sight).length > 0 ? null : { code: 'needs-other-first', detail: {} },
  faults: ({ target }, sight) =>
    pressers(sight).includes(target)
      ? []
      : [{ code: 'needs-other-first', field: 'target', detail: { target } }],
});
