import { check, instrumentOf, menuOf, uniform } from '@convoy/engine';
import type { Chance, Offering, Order, PaperAct, ParamValue, View } from '@convoy/engine';
import { decideOrders, decidePaper } from '../src/index.ts';
import type { Policy } from '../src/play.ts';

type Field = Offering['fields'][number];

const noPaper: Policy['paper'] = () => ({ acts: [], reasons: [] });
const noOrders: Policy['orders'] = () => ({ orders: [], reasons: [] });

/** A value for one field by a number in [0, 1): 1 stands for the most there is. */
const valueOf = ({ spec, options, initial }: Field, view: View, at: number): ParamValue => {
  const pick = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.min(values.length - 1, Math.floor(at * values.length))];
  switch (spec.kind) {
    case 'level':
      return Math.min(spec.max, spec.min + Math.floor(at * (spec.max - spec.min + 1)));
    case 'flag':
      return at >= 0.5;
    case 'position':
      return Math.round(100 * at);
    case 'turn':
      return Math.min(view.clock.turns, view.clock.turn + 1 + Math.floor(2 * (1 - at)));
    case 'actor':
    case 'issue':
    case 'choice':
    case 'demand':
    case 'measure':
    case 'sector':
      return pick(options ?? []) ?? initial;
    case 'agreement':
      return pick(options ?? []) ?? null;
  }
};

const orderOf = (
  { instrument, fields }: Offering,
  view: View,
  at: (field: string) => number,
): Order => ({
  instrument,
  params: Object.fromEntries(
    fields.map((field) => [field.name, valueOf(field, view, at(field.name))]),
  ),
  rationale: '',
  meant: null,
});

/** As many of the orders as are legal and can be paid together, in their sequence. */
const legal = (view: View, orders: readonly Order[]): readonly Order[] => {
  let chosen: readonly Order[] = [];
  const most = view.orders?.ordersPerTurn ?? 0;
  for (const order of orders) {
    if (chosen.length >= most) break;
    const next = [...chosen, order];
    if (check(view, next).refusals.length === 0) chosen = next;
  }
  return chosen;
};

const open = (view: View): readonly Offering[] =>
  menuOf(view.orders).filter(({ blocked }) => blocked === null);

const settings = [1, 0.999, 0.6, 0.3, 0] as const;

/** Always the highest rung at its highest setting. */
const top: Policy = {
  paper: decidePaper,
  orders: (view) => {
    const ranked = open(view)
      .flatMap((offering) => settings.map((at) => orderOf(offering, view, () => at)))
      .toSorted(
        (a, b) =>
          (instrumentOf(b.instrument)?.rung(b.params) ?? 0) -
          (instrumentOf(a.instrument)?.rung(a.params) ?? 0),
      );
    return { orders: legal(view, ranked), reasons: [] };
  },
};

/** Demands without a way out, and neither offers nor accepts one. */
const noWayOut: Policy = {
  paper: (view, deps) => ({
    acts: decidePaper(view, deps).acts.filter(({ type }) => !type.startsWith('offer.')),
    reasons: [],
  }),
  orders: (view, deps) => ({
    orders: legal(
      view,
      decideOrders(view, deps).orders.map((order) =>
        order.params['wayOut'] === undefined
          ? order
          : { ...order, params: { ...order.params, wayOut: false } },
      ),
    ),
    reasons: [],
  }),
};

/** Says no to whatever lies before it. */
const refusing = (view: View): readonly PaperAct[] => {
  const me = view.seat?.seat;
  if (me === undefined || view.clock.over) return [];
  return [
    ...view.paper.offers.flatMap((offer): readonly PaperAct[] =>
      offer.status === 'open' && offer.terms.to === me
        ? [{ type: 'offer.refuse', offer: offer.id, reason: '' }]
        : [],
    ),
    ...view.paper.packages.flatMap((pack): readonly PaperAct[] =>
      pack.status === 'open' && pack.terms.asked.includes(me) && pack.answers[me] === undefined
        ? [
            {
              ...{ type: 'package.answer', package: pack.id },
              answer: { stance: 'refuse', parts: [], delay: 0, until: null, reason: '' },
            },
          ]
        : [],
    ),
    ...view.paper.consents.flatMap((consent): readonly PaperAct[] =>
      consent.owner === me && consent.status === 'asked'
        ? [
            {
              ...{ type: 'consent.answer', consent: consent.id, answer: 'refuse' },
              ...{ price: 0, until: null, reason: '' },
            },
          ]
        : [],
    ),
    ...view.board.institutions.flatMap(({ actor, seats }): readonly PaperAct[] =>
      seats.some((seat) => seat.actor === me)
        ? view.board.actors.flatMap((sponsor): readonly PaperAct[] =>
            sponsor.id === me || sponsor.institution
              ? []
              : [{ type: 'ballot.cast', institution: actor, sponsor: sponsor.id, stance: 'no' }],
          )
        : [],
    ),
  ];
};
const veto: Policy = {
  paper: (view) => ({ acts: refusing(view), reasons: [] }),
  orders: decideOrders,
};

/** Plays for time at every turn and does nothing else. */
const stall: Policy = {
  paper: noPaper,
  orders: (view) => ({
    orders: legal(
      view,
      open(view)
        .filter(({ instrument }) => instrument === 'stall')
        .map((offering) => orderOf(offering, view, () => 0)),
    ),
    reasons: [],
  }),
};

const MESSAGES = ['address', 'rally', 'back-channel', 'declassify', 'mediation', 'demand'];
/** The same message every turn: the first that the seat has. */
const spam: Policy = {
  paper: noPaper,
  orders: (view) => {
    const said = MESSAGES.flatMap((message) =>
      open(view).filter(({ instrument }) => instrument === message),
    );
    const orders = said.flatMap((offering) =>
      [0, 0.5].map((at) => orderOf(offering, view, () => at)),
    );
    return { orders: legal(view, orders).slice(0, 1), reasons: [] };
  },
};

/** Plays like the standard bot, and strikes in the last turn. */
const lastStrike: Policy = {
  paper: decidePaper,
  orders: (view, deps) =>
    (view.clock.turn < view.clock.turns ? decideOrders : top.orders)(view, deps),
};

/** Acts that carry out what was signed, or press: what a seat that only signs leaves to others. */
const enforces = ({ instrument, params }: Order): boolean =>
  instrument === 'comply' ||
  (instrumentOf(instrument)?.rung(params) ?? 0) >= 3 ||
  instrument.includes('sanction');

/** Signs whatever is put to it and carries out nothing. */
const signing = (view: View): readonly PaperAct[] =>
  refusing(view).flatMap((act): readonly PaperAct[] => {
    switch (act.type) {
      case 'offer.refuse':
        return [{ ...act, type: 'offer.accept' }];
      case 'package.answer':
        return [{ ...act, answer: { ...act.answer, stance: 'endorse' } }];
      case 'consent.answer':
        return [{ ...act, answer: 'grant' }];
      case 'offer.make':
      case 'offer.withdraw':
      case 'offer.accept':
      case 'package.propose':
      case 'package.revise':
      case 'package.send':
      case 'package.withdraw':
      case 'package.leave':
      case 'package.review':
      case 'package.claim':
      case 'package.meet':
      case 'package.take':
      case 'package.restore':
      case 'package.renew':
      case 'package.call':
      case 'package.mend':
      case 'package.certify':
      case 'demand.withdraw':
      case 'agreement.invite':
      case 'agreement.denounce':
      case 'commitment.withdraw':
      case 'consent.ask':
      case 'consent.pay':
      case 'consent.leak':
      case 'ballot.cast':
        return [];
    }
  });
const free: Policy = {
  paper: (view) => ({ acts: signing(view), reasons: [] }),
  orders: (view, deps) => ({
    orders: decideOrders(view, deps).orders.filter((order) => !enforces(order)),
    reasons: [],
  }),
};

const drawn = (chance: Chance, view: View, what: string): number =>
  uniform(chance, `random/${view.clock.turn}/${what}`);

/** Whatever comes up. */
const random: Policy = {
  paper: (view, { chance }) => ({
    acts: [...refusing(view), ...signing(view)].filter(
      (act) => drawn(chance, view, JSON.stringify(act)) < 0.35,
    ),
    reasons: [],
  }),
  orders: (view, { chance }) => {
    const shuffled = open(view).toSorted(
      (a, b) => drawn(chance, view, a.instrument) - drawn(chance, view, b.instrument),
    );
    const most = Math.floor(
      drawn(chance, view, 'how many') * ((view.orders?.ordersPerTurn ?? 0) + 1),
    );
    const orders = shuffled.map((offering) =>
      orderOf(offering, view, (field) => drawn(chance, view, `${offering.instrument}/${field}`)),
    );
    return { orders: legal(view, orders).slice(0, most), reasons: [] };
  },
};

const pass: Policy = { paper: noPaper, orders: noOrders };

/** Ways to play that should not pay, by name. */
export const degenerate = {
  pass,
  top,
  'no-way-out': noWayOut,
  veto,
  stall,
  spam,
  'last-strike': lastStrike,
  'sign-only': free,
  random,
} as const satisfies Readonly<Record<string, Policy>>;
