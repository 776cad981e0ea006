import type { Order } from '@convoy/engine';
import { EUR, GBR, HUN, IND, JPN, RUS, USA, does, order, proposes, writes } from './script.ts';
import type { Deeds, Script } from './script.ts';
import { asksAll, onOil } from './ukraine-year.ts';
import { everything } from './ukraine-papers.ts';

const ALLIES: readonly string[] = [EUR, HUN, GBR, JPN];
/** What the allies of Washington lay on Moscow, and what it answers them with. */
const SANCTIONS = [
  ...['sectoral-sanctions', 'targeted-sanctions', 'service-ban', 'guidance'],
  'counter-sanction',
];

const unsigned = ({ seat, orders, paper }: Deeds): Deeds =>
  ALLIES.includes(seat) || seat === RUS
    ? {
        ...{ seat, paper: seat === RUS ? paper : [] },
        orders: orders.filter(({ instrument }) => !SANCTIONS.includes(instrument)),
      }
    : { seat, orders, paper };
/** Washington asks, nobody signs, and it goes on by itself; weapons and grain as they were. */
export const alone = ({ length, turns }: Script): Script => ({
  ...{ id: 'alone', length },
  turns: turns.map((deeds) => deeds.map(unsigned)),
});

/** As it was, but in May Washington sets out to punish those who buy. */
export const policed = ({ length, turns }: Script): Script => ({
  ...{ id: 'buyers punished', length },
  turns: turns.map((deeds, at) =>
    at === 2 ? [...deeds, does(USA, order('secondary-sanctions', { target: IND }))] : deeds,
  ),
});

const PAPER_ON_OIL: readonly Deeds[] = Object.values(onOil);
const cutsEnergy = ({ params }: Order): boolean => params['sector'] === 'energy';
/** Nothing more on oil and gas: they have signed all of it. */
const noMore = (deeds: readonly Deeds[]): readonly Deeds[] =>
  deeds
    .filter((one) => !PAPER_ON_OIL.includes(one))
    .map((one) =>
      ALLIES.includes(one.seat)
        ? { ...one, orders: one.orders.filter((given) => !cutsEnergy(given)) }
        : one,
    );
/** Everybody gives up oil and gas in March, Hungary among them; what Moscow does is as it was. */
export const whole = ({ length, turns }: Script): Script => ({
  ...{ id: 'all at once', length },
  turns: turns.map((deeds, at) =>
    at === 0
      ? deeds.map((one) => (one === asksAll ? writes(USA, proposes(everything)) : one))
      : noMore(deeds),
  ),
});
