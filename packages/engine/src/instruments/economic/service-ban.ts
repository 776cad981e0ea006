import type { IssueId } from '../../ids.ts';
import { quantity } from '../../resolution/read.ts';
import { demandProgress } from '../../rules/settlement.ts';
import { defineInstrument } from '../define.ts';
import type { Fault } from '../define.ts';
import type { Sight } from '../fields.ts';
import { neverBlocked, states } from '../shared.ts';
import { impose, standsAlready } from './impose.ts';

const RUNG = 4;

/** The condition must be one that the other can meet, and has not met. */
const conditionFaults = (
  issue: IssueId,
  position: number,
  target: string,
  { board }: Sight,
): readonly Fault[] => {
  const known = board.issues.find(({ id }) => id === issue);
  if (known?.owner !== target) return [{ code: 'bad-field', field: 'issue', detail: { issue } }];
  return demandProgress(known.position, known.position, position) >= 1
    ? [{ code: 'bad-field', field: 'position', detail: { position } }]
    : [];
};

/**
 * Ships, insurance and payments are refused unless a condition is met: the goods may go on at a price.
 * It lifts itself once the issue stands where the condition wants it.
 */
export const serviceBan = defineInstrument({
  id: 'service-ban',
  family: 'economic',
  phase: 'commit',
  params: {
    target: { kind: 'actor', who: 'rivals' },
    sector: { kind: 'sector' },
    tier: { kind: 'level', min: 1, max: 4 },
    issue: { kind: 'issue' },
    position: { kind: 'position' },
  },
  who: states,
  public: true,
  rungs: [RUNG, RUNG],
  rung: () => RUNG,
  likelihood: () => 1.3,
  cost: () => 3,
  target: ({ target }) => target,
  blocked: neverBlocked,
  faults: ({ target, sector, tier, issue, position }, sight) => [
    ...standsAlready(sight, { instrument: 'service-ban', target, tier, sector }),
    ...conditionFaults(issue, position, target, sight),
  ],
  resolve: (context, placed, { target, sector, tier, issue, position }) => {
    const was = quantity(context.state, 'position', issue);
    impose(context, placed, {
      instrument: 'service-ban',
      target,
      tier,
      sector,
      rung: RUNG,
      terms: { until: issue, at: position, was },
    });
  },
});
