import type { Order } from '@convoy/engine';
import { useTeamLockText } from '../../text/team-lock.ts';
import { useSharedTeam } from './use-team.ts';

export interface Voting {
  readonly label: string;
  readonly help: string;
  /** These very orders are put to the vote, and the rule is not met yet. */
  readonly waits: boolean;
}

/** What the lock does in a seat that votes on its orders; null where the pen alone decides. */
export const useVoting = (orders: readonly Order[]): Voting | null => {
  const t = useTeamLockText();
  const team = useSharedTeam();
  if (team === null || team.rule === 'pen') return null;
  const { put } = team;
  if (put === null || JSON.stringify(put.orders) !== JSON.stringify(orders))
    return { label: t.put, help: t.help, waits: false };
  const help = t.tally(put.yes, put.needed);
  return put.met ? { label: t.lockNow, help, waits: false } : { label: t.waits, help, waits: true };
};
