import { applyEntries } from '../effects/apply.ts';
import type { EntryId } from '../ids.ts';
import type { Entry, EntryOf } from '../ledger/entry.ts';
import { once } from '../once.ts';
import { open } from '../open.ts';
import { MICRO, quantityIds, quantitySpecs } from '../quantities.ts';
import { refusalCodes } from '../refusals.ts';
import { ruleIds } from '../rules/rule-ids.ts';
import type { State } from '../state/state.ts';
import { none } from '../testing/claims.ts';
import type { Claims } from '../testing/claims.ts';
import { crisis } from '../testing/random-game.ts';
import type { RandomGame } from '../testing/random-game.ts';

/** Every entry in which a quantity of a bearer moves, by both. */
const changesOf = (state: State): ReadonlyMap<string, readonly EntryOf<'change'>[]> => {
  const found = new Map<string, EntryOf<'change'>[]>();
  for (const entry of state.ledger.flat()) {
    if (entry.kind !== 'change') continue;
    const key = `${entry.quantity}/${entry.subject}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [entry]);
    else known.push(entry);
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
const unstirred = { ...crisis, injects: [] };
const writtenAs = new Map(
  unstirred.lengths.map(({ id }) => [id, open(unstirred, id)] satisfies [string, State]),
);
const written = ({ length }: State): State => writtenAs.get(length) ?? open(unstirred, length);

const isRoot = (entry: Entry): boolean =>
  entry.kind === 'act' ||
  entry.kind === 'paper' ||
  entry.kind === 'inject' ||
  entry.kind === 'ruling' ||
  (entry.kind === 'fact' && entry.fact.type === 'turn.opened');

const byIdOf = once(
  (state: State): ReadonlyMap<EntryId, Entry> =>
    new Map(state.ledger.flat().map((entry) => [entry.id, entry])),
);

/** Entries of which some way back ends elsewhere than at an act, paper, inject, ruling or an opening. */
const lost = (state: State): readonly Entry[] => {
  const byId = byIdOf(state);
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
  return state.ledger.flat().filter((entry) => !walk(entry));
};

export const endOf = ({ states }: RandomGame): State => {
  const end = states.at(-1);
  if (end === undefined) throw new Error('a game has an opening');
  return end;
};

const outside = (state: State): readonly string[] =>
  quantityIds.flatMap((quantity) => {
    const { min, max } = quantitySpecs[quantity];
    return Object.entries(state.quantities[quantity])
      .filter(
        ([, value]) => !Number.isSafeInteger(value) || value < min * MICRO || value > max * MICRO,
      )
      .map(([subject, value]) => `${quantity}/${subject} = ${value}`);
  });

/** Invariants 2 and 5: books balance, causes are known, and quantities stay in range. */
export const books: Claims = {
  'before + Σ entries = after, exactly, for every quantity': (game) => {
    const end = endOf(game);
    const start = written(end);
    const changes = changesOf(end);
    return none(
      quantityIds.flatMap((quantity) =>
        Object.entries(end.quantities[quantity]).flatMap(([subject, now]) => {
          const key = `${quantity}/${subject}`;
          // Nothing is written of strangers: what one holds towards another starts at 0.
          const was = start.quantities[quantity][subject] ?? 0;
          return balances(was, changes.get(key) ?? [], now) ? [] : [key];
        }),
      ),
    );
  },
  'the ledger alone rebuilds the world': (game) => {
    const end = endOf(game);
    // A new government changes the scenario's own figures: it too is rebuilt.
    const start: State = { ...written(end), scenario: crisis };
    const rebuilt = new Map(Object.entries(end.ledger.slice(1).reduce(applyEntries, start)));
    return none(
      Object.entries(end)
        .filter(([part, value]) => JSON.stringify(value) !== JSON.stringify(rebuilt.get(part)))
        .map(([part]) => part),
    );
  },
  'every entry has its own id, a rule, and causes that reach back to a beginning': (game) => {
    const end = endOf(game);
    const entries = end.ledger.flat();
    if (byIdOf(end).size !== entries.length) return 'two entries have one id';
    const unruled = entries.filter(({ rule }) => !ruleIds.includes(rule));
    return none([...lost(end), ...unruled].map(({ id, rule }) => `${id} ${rule}`));
  },
  'quantities are whole millionths, finite, between their bounds, after every turn': ({ states }) =>
    none(states.flatMap(outside)),
  'orders that fail the check are told to their seat alone, with a code': (game) =>
    none(
      endOf(game)
        .ledger.flat()
        .filter(
          (entry) =>
            entry.kind === 'fact' &&
            entry.fact.type === 'order.dropped' &&
            (entry.audience.toString() !== entry.fact.seat ||
              !refusalCodes.includes(entry.fact.code)),
        )
        .map(({ id }) => id),
    ),
};
