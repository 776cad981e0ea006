import { engine, hashText, ledgerOf } from '@convoy/engine';
import type { ActorId, Entry, OutcomeSection } from '@convoy/engine';
import type { TableState } from '../state/state.ts';
import type { ReviewRun, RunDeed } from './types.ts';

/** Reasons are for the game they were given in: two who do the same for two reasons did the same. */
const deedOf = (entry: Entry): RunDeed | null => {
  const { turn, id } = entry;
  switch (entry.kind) {
    case 'act': {
      const { instrument, params } = entry.order;
      return { turn, entry: id, seat: entry.seat, kind: 'order', instrument, params };
    }
    case 'paper':
      return { turn, entry: id, seat: entry.seat, kind: 'paper', act: entry.act };
    case 'inject':
      return { turn, entry: id, seat: null, kind: 'inject', inject: entry.inject };
    case 'ruling':
      return { turn, entry: id, seat: null, kind: 'ruling', reason: entry.reason };
    case 'change':
    case 'draw':
    case 'fact':
      return null;
  }
};

const cameToBrink = (entries: readonly Entry[]): boolean =>
  entries.some((entry) => entry.kind === 'fact' && entry.fact.type === 'brink.entered');

const pathOf = (ended: OutcomeSection | undefined): ReviewRun['path'] =>
  (ended?.path ?? []).map(({ turn, rung }) => ({ turn, rung }));

/** One game to lay beside others; for those who may see the whole of it. */
export const reviewRun = ({ opened, world, lineage, ended }: TableState): ReviewRun => {
  const { code, scenario, options, seed, salt } = opened;
  const { outcome } = engine.view(world, { kind: 'review' });
  const entries = world.ledger.flatMap((_, turn) =>
    ledgerOf(world, { kind: 'review' }, turn).lines.map(({ entry }) => entry),
  );
  const seats: readonly ActorId[] = scenario.actors.map(({ id }) => id);
  return {
    ...{ code, scenario: scenario.id, level: scenario.level, length: options.length, seats },
    ...{ ended, origin: lineage.origin, imported: lineage.imported?.game ?? null },
    dice: hashText(`${seed}/${salt}`),
    path: pathOf(outcome ?? undefined),
    brink: cameToBrink(entries),
    outcome: outcome?.outcome ?? null,
    deeds: entries.flatMap((entry) => deedOf(entry) ?? []),
  };
};
