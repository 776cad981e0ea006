import { advise, decideOrders, decidePaper, temperament, temperamentFor } from '@convoy/bots';
import type { Advisor, Bots } from './ports.ts';

/** The house's bots, each with the temperament that its place in the crisis suggests. */
export const houseBots: Bots = {
  orders: (view, chance) =>
    decideOrders(view, { temperament: temperament(temperamentFor(view)), chance }),
  paper: (view, chance) =>
    decidePaper(view, { temperament: temperament(temperamentFor(view)), chance }),
};

export const houseAdvisor: Advisor = { advise };
