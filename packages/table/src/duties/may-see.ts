import type { SectionName } from '../view/types.ts';
import type { Duty } from './duties.ts';

/** Things hidden from the public that duties may see, each as a whole. */
const sights = {
  /** The world as it truly stands, resolved turns before they are shown, everybody's briefs. */
  world: ['director', 'umpire', 'injects', 'analyst'],
  /** What seats have written for this turn, locked or not. */
  orders: ['director', 'umpire', 'analyst'],
  /** The people of each seat among themselves. */
  teams: ['director', 'umpire', 'analyst'],
  /** Every conversation, reports and what waits to be shown. */
  talk: ['director', 'talk', 'analyst'],
} as const satisfies Record<string, readonly Duty[]>;
export type Sight = keyof typeof sights;

/**
 * Which sight a section of the view needs, beyond what it shows to anybody; `open` where control
 * sees no more in it than its own part. A section that this does not name does not compile.
 */
export const sectionSights = {
  room: 'open',
  me: 'open',
  seats: 'open',
  staff: 'open',
  screen: 'open',
  watchers: 'open',
  days: 'open',
  keeping: 'open',
  control: 'open',
  lock: 'open',
  signals: 'open',
  review: 'open',
  /** Asks by itself: for who is really there, through nobody's eyes. */
  assess: 'open',
  /** What seats argue is theirs as orders are; what all may know of it everybody sees. */
  rulings: 'orders',
  team: 'teams',
  /** Holds what control whispers. */
  seating: 'talk',
  talk: 'talk',
  told: 'world',
  injects: 'world',
  clock: 'world',
  board: 'world',
  seat: 'world',
  paper: 'world',
  orders: 'world',
  ledger: 'world',
  truth: 'world',
  outcome: 'world',
} as const satisfies Record<SectionName, Sight | 'open'>;

export const sees = (held: readonly Duty[], sight: Sight): boolean =>
  sights[sight].some((duty) => held.includes(duty));

const names: readonly Sight[] = ['world', 'orders', 'teams', 'talk'];
export const sightsOf = (held: readonly Duty[]): readonly Sight[] =>
  names.filter((sight) => sees(held, sight));

/** Sees all that there is: may look through anybody's eyes, and takes the whole record home. */
export const seesAll = (held: readonly Duty[]): boolean =>
  names.every((sight) => sees(held, sight));
