import { seatList } from '../state/state.ts';
import type { Forecast } from '../events/events.ts';
import type { Person, TableState } from '../state/state.ts';
import { teamIn } from '../state/team.ts';
import { signalGaps } from './signals.ts';
import type { Surroundings } from './surroundings.ts';
import type { ReviewSection } from './types.ts';
import { maySeeWhole } from './whole.ts';

/** How the public ladder moved over a turn, by the bands in which everybody sees it. */
const moveOf = ({ world: { publicRungs, scenario } }: TableState, turn: number): Forecast => {
  const bandAfter = (past: number): number => {
    const rung = publicRungs[past] ?? publicRungs.at(-1) ?? 0;
    return scenario.bands.findIndex(({ from, to }) => from <= rung && rung <= to);
  };
  const before = bandAfter(turn - 1);
  const after = bandAfter(turn);
  return after === before ? 'same' : after > before ? 'higher' : 'lower';
};

const forecastsOf = (state: TableState): ReviewSection['forecasts'] =>
  state.history.flatMap(({ turn, forecasts }) =>
    seatList(state).flatMap(({ id }) => {
      const said = forecasts[id];
      return said === undefined ? [] : [{ turn, seat: id, said, was: moveOf(state, turn) }];
    }),
  );

const dissentsOf = (
  state: TableState,
  viewer: Person,
  { callSigns }: Surroundings,
): ReviewSection['dissents'] =>
  seatList(state).flatMap(({ id }) =>
    teamIn(state.teams, id).dissents.map(({ turn, person, reason }) => ({
      ...{ turn, seat: id, reason },
      callSign: viewer.role === 'projector' ? '' : (callSigns[person] ?? ''),
    })),
  );

const maySeeDice = (state: TableState, viewer: Person): boolean =>
  maySeeWhole(state, viewer) &&
  (state.opened.options.sharedDice !== true || viewer.role === 'control');

const only = <Value>(
  of: Readonly<Record<string, Value>>,
  seat: string | null,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(of).filter(([id]) => id === seat));

/** Before it is open to them a seat's people look back on what was their own. */
const ownPart = (
  { turns, forecasts, foreseen, dissents }: ReviewSection,
  { seat }: Person,
): ReviewSection => ({
  turns: turns.map(({ turn, orders, reasons }) => ({
    ...{ turn, orders: only(orders, seat), reasons: only(reasons, seat) },
  })),
  forecasts: forecasts.filter((one) => one.seat === seat),
  foreseen: foreseen.filter((one) => one.seat === seat),
  dissents: dissents.filter((one) => one.seat === seat),
  signals: [],
  seed: '',
});

const wholeReview = (state: TableState, viewer: Person, around: Surroundings): ReviewSection => ({
  turns: state.history.map(({ turn, orders, reasons }) => ({ turn, orders, reasons })),
  forecasts: forecastsOf(state),
  foreseen: state.history.flatMap(({ turn, foreseen }) =>
    seatList(state).flatMap(({ id }) => {
      const told = foreseen[id];
      return told === undefined ? [] : [{ turn, seat: id, ...told }];
    }),
  ),
  dissents: dissentsOf(state, viewer, around),
  signals: signalGaps(state),
  seed: maySeeDice(state, viewer) ? state.opened.seed : '',
});

/** What was hidden while the room was played; built only once it has ended. */
export const reviewSection = (
  state: TableState,
  viewer: Person,
  around: Surroundings,
): ReviewSection => {
  const whole = wholeReview(state, viewer, around);
  return maySeeWhole(state, viewer) ? whole : ownPart(whole, viewer);
};
