import type { Entry, State, Viewer } from '@convoy/engine';
import { seesAll } from '../duties/may-see.ts';
import { revealOf } from '../state/review-state.ts';
import { dutiesOf } from '../state/staff.ts';
import type { Person, TableState } from '../state/state.ts';
import { hasSight, seatSeen } from './eyes.ts';

/** Whether what was hidden lies open to everybody: from the end on, or once control has opened it. */
export const isOpen = (state: TableState): boolean =>
  state.ended && (revealOf(state) === 'end' || state.review.opened);

/**
 * Whether all that was hidden lies open to this person. Everything that opens with the end asks
 * here and nowhere else: views, past turns, talk, texts, charts, the record that is taken home.
 */
export const maySeeWhole = (state: TableState, person: Person): boolean =>
  isOpen(state) || (state.ended && seesAll(dutiesOf(state, person)));

/** As whom the engine cuts its view for a person. */
export const viewerOf = (state: TableState, person: Person): Viewer => {
  if (maySeeWhole(state, person) && state.world.outcome !== null) return { kind: 'review' };
  if (hasSight(state, person, 'world')) return { kind: 'control' };
  const seat = seatSeen(state, person);
  return seat === null ? { kind: 'public' } : { kind: 'seat', seat };
};

type Judged = NonNullable<State['outcome']>;
/** A score is made of aims that are hidden: of all scores a seat keeps its own. */
const ownScore = (outcome: Judged, seat: string | null): Judged => ({
  ...outcome,
  scores: Object.fromEntries(Object.entries(outcome.scores).filter(([of]) => of === seat)),
});

const without = (entry: Entry, seat: string | null): Entry =>
  entry.kind === 'fact' && entry.fact.type === 'outcome.judged'
    ? { ...entry, fact: { ...entry.fact, outcome: ownScore(entry.fact.outcome, seat) } }
    : entry;

const closed = new WeakMap<State, Map<string | null, State>>();

/**
 * The world once it is over and not yet open: how it ended, and of the scores one's own. The engine
 * tells how a crisis ended to everybody, as it knows of no room that waits.
 */
export const closedWorld = (world: State, seat: string | null): State => {
  const { outcome } = world;
  if (outcome === null) return world;
  const made = closed.get(world) ?? new Map<string | null, State>();
  closed.set(world, made);
  const known = made.get(seat);
  if (known !== undefined) return known;
  const fresh: State = {
    ...world,
    outcome: ownScore(outcome, seat),
    ledger: world.ledger.map((row) => row.map((entry) => without(entry, seat))),
  };
  made.set(seat, fresh);
  return fresh;
};

/** The world that a person's view is cut from, and as whom: behind the truth while a turn is unpublished. */
export const sightOf = (
  state: TableState,
  person: Person,
): { readonly viewer: Viewer; readonly world: State } => {
  const viewer = viewerOf(state, person);
  switch (viewer.kind) {
    case 'control':
      return { viewer, world: state.world };
    case 'review':
      return { viewer, world: state.shown };
    case 'seat':
      return { viewer, world: closedWorld(state.shown, viewer.seat) };
    case 'public':
      return { viewer, world: closedWorld(state.shown, null) };
  }
};
