import { instrumentOf } from '@convoy/engine';
import type { ActorId, Order, State } from '@convoy/engine';

/**
 * What an act is, by the kinds in which the crisis data (ICB) count triggers and major responses.
 * `talk` is what eases or offers; `aside` is housekeeping that answers nobody. Weakest first.
 */
export const actClasses = [
  'aside',
  'talk',
  'verbal',
  'political',
  'economic',
  'military',
  'violent',
] as const;
export type ActClass = (typeof actClasses)[number];

export const strength = (of: ActClass): number => actClasses.indexOf(of);
export const stronger = (a: ActClass, b: ActClass): ActClass => (strength(b) > strength(a) ? b : a);

/** From this engine rung on people are killed or things blown up. */
const STRIKE_RUNG = 9;
/** Violence by other hands. */
const INDIRECT: ReadonlySet<string> = new Set(['sabotage', 'proxy']);
/** Moves of forces that stand in the catalogue among the answers of the pressed. */
const MOVES: ReadonlySet<string> = new Set(['mobilise', 'fait-accompli']);
/** Harm without force: the data's "economic" and "other non-violent" acts. */
const HARM: ReadonlySet<string> = new Set(['counter-sanction', 'transit-clampdown', 'cyber']);
const POLITICAL: ReadonlySet<string> = new Set([
  'guarantee',
  'recall-ambassador',
  'recognition',
  'vote',
]);
const VERBAL: ReadonlySet<string> = new Set([
  'demand',
  'demarche',
  'joint-communique',
  'declassify',
  'synchronised-messages',
  'disinformation',
  'leak',
  'side-publicly',
  'address',
  'rally',
  'stall',
]);
const TALK: ReadonlySet<string> = new Set(['back-channel', 'wedge-offer', 'mediation']);

export const classOf = ({ instrument: id, params }: Order): ActClass => {
  const instrument = instrumentOf(id);
  if (instrument === undefined) return 'aside';
  const rung = instrument.rung(params);
  if (rung >= STRIKE_RUNG || (INDIRECT.has(id) && rung > 0)) return 'violent';
  if (rung === 0 || TALK.has(id)) return 'talk';
  if (MOVES.has(id) || (instrument.family === 'security' && rung > 1)) return 'military';
  if (HARM.has(id) || (instrument.family === 'economic' && rung > 1)) return 'economic';
  if (POLITICAL.has(id)) return 'political';
  return VERBAL.has(id) ? 'verbal' : 'aside';
};

/** Whom an order is aimed at, as the world stood when it was given; null for nobody. */
export const aimOf = (order: Order, seat: ActorId, state: State): ActorId | null => {
  const openly = instrumentOf(order.instrument)?.profile(order.params, seat, state)?.target;
  if (openly !== undefined && openly !== null) return openly;
  // A covert act hides from the profile whom it is aimed at.
  return state.scenario.actors.find(({ id }) => id === order.params['target'])?.id ?? null;
};
