import type { ActorId } from '@convoy/engine';
import type { ChannelId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';

/**
 * Whether a person may talk here, or why not. Control always may, and everybody may always reach
 * control: whoever was silenced must be able to ask why.
 */
export const barred = ({ state, person }: Ask, channel: ChannelId): Decision | null => {
  if (person.role === 'control') return null;
  const { silenced, muted, frozen } = state.talk;
  if (silenced) return refuse('silenced');
  if (muted.includes(person.id)) return refuse('muted');
  return frozen.includes(channel) ? refuse('channel-frozen') : null;
};

/** What a seat may do with messages that it carries between two others. */
export interface CarryingRule {
  readonly alter: boolean;
  readonly withhold: boolean;
}

/** Null where the scenario does not let this seat carry between these two. */
export const carryingRule = (
  state: TableState,
  from: ActorId,
  via: ActorId,
  to: ActorId,
): CarryingRule | null => {
  if (new Set([from, via, to]).size < 3) return null;
  const { goBetweens } = state.opened.scenario;
  if (goBetweens === undefined) return { alter: true, withhold: true };
  const rule = goBetweens.find(({ seat }) => seat === via);
  if (rule === undefined) return null;
  const { between, alter, withhold } = rule;
  const open = between === null || (between.includes(from) && between.includes(to));
  return open ? { alter, withhold } : null;
};
