import type { State } from '@convoy/engine';
import { touches } from '@convoy/engine';
import { eases, helps, isForce } from './placed.ts';
import type { Placed } from './placed.ts';
import type { ConflictCode, OrderConflict } from './types.ts';

const found = (code: ConflictCode, detail: OrderConflict['detail']): OrderConflict => ({
  ...{ code, detail, other: null },
});

/** Answered this turn: it binds at the resolution, and no view counts it as an agreement yet. */
const accepted = ({ offers }: State, { seat, target }: Placed): readonly OrderConflict[] =>
  offers
    .filter(({ status, from, terms }) => {
      const sides = [from, terms.to];
      return status === 'accepted' && sides.includes(seat) && sides.some((side) => side === target);
    })
    .slice(0, 1)
    .map(() => found('hits-who-accepted', { to: target ?? '' }));

const offered = ({ offers }: State, { seat, target }: Placed): readonly OrderConflict[] =>
  offers.some(
    ({ status, from, terms }) => status === 'open' && from === seat && terms.to === target,
  )
    ? [found('against-own-offer', { to: target ?? '' })]
    : [];

const OPEN: ReadonlySet<string> = new Set(['issued', 'partly-met']);
const early = ({ demands, turn }: State, { seat, target }: Placed): readonly OrderConflict[] =>
  demands.flatMap(({ from, to, status, deadline }) =>
    from === seat && to === target && OPEN.has(status) && deadline !== null && deadline > turn
      ? [found('before-own-deadline', { to, until: deadline })]
      : [],
  );

/** A demand that is met in part, or a deal with its addressee, is a reason to ease. */
const unmet = ({ demands, offers, agreements }: State, { seat, target }: Placed) => {
  const dealt = [
    ...offers.filter(({ status }) => status === 'accepted'),
    ...agreements.filter(({ status }) => status !== 'broken'),
  ].some(
    ({ from, terms }) =>
      [from, terms.to].includes(seat) && [from, terms.to].some((side) => side === target),
  );
  return dealt
    ? []
    : demands
        .filter(({ from, to, status }) => from === seat && to === target && status === 'issued')
        .slice(0, 1)
        .map(({ to }) => found('eases-before-met', { to }));
};

const guaranteed = ({ commitments }: State, { seat, target }: Placed): readonly OrderConflict[] =>
  commitments.some(
    ({ kind, by, to, status }) =>
      kind === 'guarantee' && by === seat && to === target && status === 'open',
  )
    ? [found('against-own-guarantee', { to: target ?? '' })]
    : [];

/** Members of what binds already, and those who said yes to what binds with this turn. */
const signed = ({ packages }: State, seat: Placed['seat']) =>
  packages.filter(({ status, members, sponsor, answers }) => {
    if (status === 'bound') return members.includes(seat);
    const stance = answers[seat]?.stance;
    return status === 'sent' && (sponsor === seat || stance === 'endorse' || stance === 'adjust');
  });
const helped = (state: State, one: Placed): readonly OrderConflict[] =>
  signed(state, one.seat)
    .filter(({ terms, status }) => terms.target === one.target && (helps(one) || status === 'sent'))
    .map(({ terms }) => found('helps-pressed', { to: terms.target, package: terms.title }));

const waiting = (state: State, { seat, target, order }: Placed): readonly OrderConflict[] =>
  state.scenario.assets.flatMap((asset) => {
    if (!touches(asset, { instrument: order.instrument, by: seat, target })) return [];
    const asked = state.consents.findLast(({ asset: id, by }) => id === asset.id && by === seat);
    return asked === undefined || !['asked', 'priced', 'delayed', 'refused'].includes(asked.status)
      ? []
      : [found('consent-waits', { by: asset.owner, status: asked.status })];
  });

/** What an order sets against the paper on the table: private paper too, which control alone sees whole. */
export const withPaper = (state: State, one: Placed): readonly OrderConflict[] => [
  ...waiting(state, one),
  ...(isForce(one)
    ? [
        ...accepted(state, one),
        ...offered(state, one),
        ...early(state, one),
        ...guaranteed(state, one),
      ]
    : []),
  ...(eases(one) ? unmet(state, one) : []),
  ...(eases(one) || helps(one) ? helped(state, one) : []),
];
