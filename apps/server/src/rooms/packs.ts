import type { Pack } from '@convoy/scenarios';
import { byLevel } from '../levels.ts';

/** The pack of the level wished for, else of the scenario's lowest; or which of the two is unknown. */
export const packOf = (
  { packs }: { readonly packs: readonly Pack[] },
  { scenario: id, level }: { readonly scenario: string; readonly level?: string | undefined },
): Pack | 'scenario' | 'level' => {
  const known = byLevel(packs.filter(({ scenario }) => scenario.id === id));
  if (known.length === 0) return 'scenario';
  const found = known.find(({ scenario }) => level === undefined || scenario.level === level);
  return found ?? 'level';
};
export const hasLength = ({ scenario }: Pack, length: string): boolean =>
  scenario.lengths.some(({ id }) => id === length);
