import type { PhaseId } from '../ledger/entry.ts';
import type { Phase } from './context.ts';
import { brinkmanship } from './phases/brinkmanship.ts';
import { cohesion } from './phases/cohesion.ts';
import { commit } from './phases/commit.ts';
import { diplomacy } from './phases/diplomacy.ts';
import { economy } from './phases/economy.ts';
import { home } from './phases/home.ts';
import { judgement } from './phases/judgement.ts';
import { security } from './phases/security.ts';
import { settlement } from './phases/settlement.ts';
import { signals } from './phases/signals.ts';

/** Every phase by its name; their order is that of `phaseIds`. */
export const phases: Readonly<Record<PhaseId, Phase>> = {
  commit,
  diplomacy,
  economy,
  security,
  brinkmanship,
  signals,
  home,
  cohesion,
  settlement,
  judgement,
};
