import { demandProgress, fromMicro, toMicro } from '@convoy/engine';
import type { Demand, Micro, State } from '@convoy/engine';
import type { Moment } from '../state/moments.ts';
import type { TableState } from '../state/state.ts';
import { factsOf } from './history.ts';
import type { DemandLine } from './types.ts';

/** Share, 0–1, of what was demanded that stood at the end. */
export const metOf = ({ quantities }: State, { issue, was, position }: Demand): Micro =>
  toMicro(demandProgress(was, fromMicro(quantities.position[issue] ?? 0), position));

const isOpen = ({ status }: Demand): boolean => status === 'issued' || status === 'partly-met';

/** The first turn in which its addressee had it on a screen. */
const seenIn = (now: TableState, moments: readonly Moment[], { id, to, turn }: Demand) => {
  if (now.seats[to]?.keeper === 'bot') return turn;
  const states = [...moments.map((moment) => moment.state), now];
  return states.find(({ talk }) => talk.seen.includes(id))?.turn ?? null;
};

/** What became of each demand, step by step. */
export const demandsOf = (now: TableState, moments: readonly Moment[]): readonly DemandLine[] => {
  const { world } = now;
  const entries = world.ledger.flat();
  const changed = factsOf({ entries }, 'demand.status');
  const issued = factsOf({ entries }, 'demand.issued');
  return world.demands.map((demand) => {
    const seen = seenIn(now, moments, demand);
    const first = issued.find(({ fact }) => fact.demand.id === demand.id);
    const steps: DemandLine['steps'] = [
      { turn: demand.turn, step: 'issued', entry: first?.id ?? demand.cause },
      ...(seen === null ? [] : [{ turn: seen, step: 'seen', entry: null } as const]),
      ...changed.flatMap(({ fact, turn, id }): DemandLine['steps'] =>
        fact.demand !== demand.id ? [] : [{ turn, step: fact.status, entry: id }],
      ),
      ...(isOpen(demand) ? [{ turn: world.turn, step: 'open-at-end', entry: null } as const] : []),
    ];
    return { demand, met: metOf(world, demand), steps: steps.toSorted((a, b) => a.turn - b.turn) };
  });
};
