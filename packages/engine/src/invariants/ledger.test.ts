import { describe, expect, it } from 'vitest';
import { applyEntries } from '../effects/apply.ts';
import type { EntryId } from '../ids.ts';
import type { Entry, EntryOf } from '../ledger/entry.ts';
import { open } from '../open.ts';
import { MICRO, quantityIds, quantitySpecs } from '../quantities.ts';
import { refusalCodes } from '../refusals.ts';
import { ruleIds } from '../rules/rule-ids.ts';
import type { State } from '../state/state.ts';
import { PATIENCE, forGames } from '../testing/arbitraries.ts';
import { opened } from '../testing/play.ts';
import type { RandomGame } from '../testing/random-game.ts';
import { strait } from '../testing/scenario.ts';

/** Every entry in which a quantity of a bearer moves, by both. */
const changesOf = (state: State): ReadonlyMap<string, readonly EntryOf<'change'>[]> => {
  const found = new Map<string, EntryOf<'change'>[]>();
  for (const entry of state.ledger.flat()) {
    if (entry.kind !== 'change') continue;
    const key = `${entry.quantity}/${entry.subject}`;
    found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return found;
};

/** The books of one quantity: whether each line starts where the last one ended. */
const balances = (start: number, lines: readonly EntryOf<'change'>[], end: number): boolean => {
  let value = start;
  for (const { before, after } of lines) {
    if (before !== value) return false;
    value += after - before;
  }
  return value === end;
};

/** The crisis as the scenario writes it, before the calendar's first events. */
const written = open({ ...strait, injects: [] }, 'short');

const isRoot = (entry: Entry): boolean =>
  entry.kind === 'act' ||
  entry.kind === 'paper' ||
  entry.kind === 'inject' ||
  entry.kind === 'ruling' ||
  (entry.kind === 'fact' && entry.fact.type === 'turn.opened');

/** Whether every way back from an entry ends at an act, paper, inject, ruling or an opening. */
const reachesRoots = (byId: ReadonlyMap<EntryId, Entry>, entry: Entry): boolean => {
  const known = new Map<EntryId, boolean>();
  const walk = (at: Entry): boolean => {
    const before = known.get(at.id);
    if (before !== undefined) return before;
    known.set(at.id, false);
    const good =
      isRoot(at) ||
      (at.parents.length > 0 &&
        at.parents.every((id) => {
          const parent = byId.get(id);
          return parent !== undefined && walk(parent);
        }));
    known.set(at.id, good);
    return good;
  };
  return walk(entry);
};

const endOf = ({ states }: RandomGame): State => states.at(-1) ?? opened();

describe('invariant 2: the ledger balances', { timeout: PATIENCE }, () => {
  it('before + Σ entries = after, exactly, for every quantity', () => {
    forGames(20, (game) => {
      const end = endOf(game);
      const changes = changesOf(end);
      const unbalanced = quantityIds.flatMap((quantity) =>
        Object.entries(end.quantities[quantity]).flatMap(([subject, now]) => {
          const key = `${quantity}/${subject}`;
          // Nothing is written of strangers: what one holds towards another starts at 0.
          const start = written.quantities[quantity][subject] ?? 0;
          return balances(start, changes.get(key) ?? [], now) ? [] : [key];
        }),
      );
      expect(unbalanced).toEqual([]);
    });
  });

  it('the ledger alone rebuilds the world', () => {
    forGames(20, (game) => {
      const end = endOf(game);
      const start: State = { ...written, scenario: strait };
      const rebuilt = end.ledger.slice(1).reduce(applyEntries, start);
      const differing = Object.entries(end).filter(
        ([part, value]) =>
          JSON.stringify(value) !==
          JSON.stringify(Object.entries(rebuilt).find(([key]) => key === part)?.[1]),
      );
      expect(differing.map(([part]) => part)).toEqual([]);
    });
  });

  it('every entry has its own id, a rule, and causes that reach back to a beginning', () => {
    forGames(20, (game) => {
      const entries = endOf(game).ledger.flat();
      const byId = new Map(entries.map((entry) => [entry.id, entry]));
      expect(byId.size).toBe(entries.length);
      const lost = entries.filter((entry) => !reachesRoots(byId, entry));
      expect(lost.map(({ id, rule }) => `${id} ${rule}`)).toEqual([]);
      expect(entries.filter(({ rule }) => !ruleIds.includes(rule))).toEqual([]);
    });
  });
});

describe('invariant 5: quantities stay in range', { timeout: PATIENCE }, () => {
  it('whole millionths, finite, between their bounds, after every turn of any acts', () => {
    forGames(20, ({ states }) => {
      const bad = states.flatMap((state) =>
        quantityIds.flatMap((quantity) => {
          const { min, max } = quantitySpecs[quantity];
          return Object.entries(state.quantities[quantity]).filter(
            ([, value]) =>
              !Number.isSafeInteger(value) || value < min * MICRO || value > max * MICRO,
          );
        }),
      );
      expect(bad).toEqual([]);
    });
  });

  it('orders that fail the check are told to their seat alone, with a code', () => {
    let dropped = 0;
    forGames(10, (game) => {
      for (const entry of endOf(game).ledger.flat()) {
        if (entry.kind !== 'fact' || entry.fact.type !== 'order.dropped') continue;
        dropped += 1;
        expect(entry.audience).toEqual([entry.fact.seat]);
        expect(refusalCodes).toContain(entry.fact.code);
      }
    });
    expect(dropped).toBeGreaterThan(0);
  });
});
