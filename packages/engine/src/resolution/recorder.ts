import { drawKey, uniform } from '../chance/draw.ts';
import { applyEntries } from '../effects/apply.ts';
import type { EntryId } from '../ids.ts';
import { entryIds } from '../ledger/entry-id.ts';
import type { EntryIds } from '../ledger/entry-id.ts';
import type { Audience, Entry, EntryBody, Moment } from '../ledger/entry.ts';
import { MICRO, toMicro } from '../quantities.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import type { State } from '../state/state.ts';
import type { Chance } from '../verbs.ts';
import { settleSlots } from './settle.ts';
import type { Slot } from './settle.ts';
import type { ChangeEffect, DrawRequest, Drawn, FactEffect } from './context.ts';

export interface Head {
  readonly moment: Moment;
  readonly rule: RuleId;
  readonly because: readonly EntryId[];
  readonly audience: Audience;
}
/** Ids for what is yet to be recorded in the turn that the state is in. */
export const idsIn = (state: State, among = ''): EntryIds =>
  entryIds(
    state.turn,
    (state.ledger[state.turn] ?? []).map(({ id }) => id),
    among,
  );

/** What everything that time alone brings about goes back to: the opening of the turn. */
const openingOf = (state: State): readonly EntryId[] => {
  const opening = (state.ledger[state.turn - 1] ?? []).findLast(
    (entry) => entry.kind === 'fact' && entry.fact.type === 'turn.opened',
  );
  return opening === undefined ? [] : [opening.id];
};

export interface Recorder {
  /** The world as of the last settling. */
  readonly state: () => State;
  readonly entries: () => readonly Entry[];
  readonly append: (head: Head, body: EntryBody) => EntryId;
  readonly change: (moment: Moment, effect: ChangeEffect) => EntryId;
  readonly fact: (moment: Moment, effect: FactEffect) => EntryId;
  readonly draw: (moment: Moment, request: DrawRequest) => Drawn;
  readonly mint: (kind: string, of: string) => string;
  /** Sums what was contributed, clamps each quantity once, applies everything to the state. */
  readonly settle: () => void;
}

/**
 * Records what happens in one turn from `state` on, and keeps the state up to date. `among` sets
 * the ids of its entries apart from all others.
 */
export const createRecorder = (start: State, chance: Chance, among = ''): Recorder => {
  let state = start;
  const done: Entry[] = [];
  let slots: Slot[] = [];
  const ids = idsIn(start, among);
  const minted = new Map<string, number>();
  const opening = openingOf(start);
  const roots = (because: readonly EntryId[]): readonly EntryId[] =>
    because.length === 0 ? opening : because.length === 1 ? because : [...new Set(because)];

  const append = (head: Head, body: EntryBody): EntryId => {
    const { moment, rule, because, audience } = head;
    const id = ids.forBody(rule, body);
    // An inject, a ruling and an act are causes of their own.
    const own = body.kind === 'inject' || body.kind === 'ruling' || body.kind === 'act';
    const parents = own ? because : roots(because);
    slots.push({ entry: { id, turn: start.turn, moment, rule, parents, audience, ...body } });
    return id;
  };

  return {
    state: () => state,
    entries: () => done,
    append,
    change: (moment, effect) => {
      const { rule, quantity, subject } = effect;
      const id = ids.forChange(rule, quantity, subject);
      slots.push({ id, moment, effect, parents: roots(effect.because) });
      return id;
    },
    fact: (moment, { rule, fact, because, audience }) =>
      append({ moment, rule, because, audience }, { kind: 'fact', fact }),
    draw: (moment, request) => {
      const { rule, subject, ordinal, because, audience, scale, terms } = request;
      const key = drawKey(start.turn, rule, subject, ordinal);
      const drawn = uniform(chance, key);
      const value = Math.floor(drawn * MICRO);
      const likelihood = Math.min(MICRO, Math.max(0, toMicro(request.chance)));
      const hit = value < likelihood;
      const head = { moment, rule, because, audience };
      const body = { kind: 'draw', key, chance: likelihood, value, hit, scale, terms } as const;
      const id = append(head, body);
      return { id, hit, value: drawn };
    },
    mint: (kind, of) => {
      const base = `${kind}-${start.turn}-${of}`;
      const count = (minted.get(base) ?? 0) + 1;
      minted.set(base, count);
      return count === 1 ? base : `${base}-${count}`;
    },
    settle: () => {
      const entries = settleSlots(state, slots, ids);
      slots = [];
      state = applyEntries(state, entries);
      for (const entry of entries) done.push(entry);
    },
  };
};
