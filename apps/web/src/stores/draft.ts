import { readings } from '@convoy/engine';
import type { Order } from '@convoy/engine';
import type { Draft } from '@convoy/protocol';
import { z } from 'zod/mini';
import { create } from 'zustand';
import { readStored, storedKeys, writeStored, dropStored } from '../net/storage.ts';

/** Where a draft belongs; a new turn is a new draft. */
export interface DraftPlace {
  readonly code: string;
  readonly seat: string;
  readonly turn: number;
}
interface DraftState {
  readonly place: DraftPlace | null;
  readonly orders: readonly Order[];
  readonly past: readonly (readonly Order[])[];
  readonly future: readonly (readonly Order[])[];
  /** Rises with each edit, undo and redo included. */
  readonly rev: number;
  /** Has edits that the server has not confirmed. */
  readonly dirty: boolean;
  /** When it was last written, on the device or on the server. */
  readonly savedAt: number | null;
  /** Set when it came back after a reload: when it had been written. */
  readonly restoredAt: number | null;
  /** What somebody else saved for this seat meanwhile; shown beside, never merged. */
  readonly rival: Draft | null;
  /** The last edit's key and time: edits of one field in one go undo as one. */
  readonly run: { readonly key: string; readonly at: number } | null;
}
const nothing: DraftState = {
  place: null,
  orders: [],
  past: [],
  future: [],
  rev: 0,
  dirty: false,
  savedAt: null,
  restoredAt: null,
  rival: null,
  run: null,
};
const runMs = 1500;
const keyOf = ({ code, seat, turn }: DraftPlace): string => `convoy.draft.${code}.${seat}.${turn}`;
const storedSchema = z.object({
  rev: z.number(),
  dirty: z.boolean(),
  savedAt: z.number(),
  orders: z.array(z.unknown()),
});

const orderSchema = z.object({
  instrument: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  rationale: z.string(),
  meant: z.nullable(z.enum(readings)),
  meaning: z.optional(z.string()),
});

export const useDraft = create<DraftState>()(() => nothing);

const parseOrders = (orders: readonly unknown[]): readonly Order[] =>
  orders.flatMap((each) => {
    const parsed = orderSchema.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });

const same = (a: readonly Order[], b: readonly Order[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Takes up the draft of a place: what this device kept, or an empty one. */
export const openDraft = (place: DraftPlace): void => {
  const current = useDraft.getState().place;
  if (current !== null && keyOf(current) === keyOf(place)) return;
  const older = storedKeys(`convoy.draft.${place.code}.${place.seat}.`);
  for (const key of older) if (key !== keyOf(place)) dropStored(key);
  const kept = storedSchema.safeParse(readStored(keyOf(place)));
  if (!kept.success) {
    useDraft.setState({ ...nothing, place }, true);
    return;
  }
  const { rev, dirty, savedAt } = kept.data;
  const orders = parseOrders(kept.data.orders);
  useDraft.setState(
    {
      ...nothing,
      place,
      orders,
      rev,
      dirty,
      savedAt,
      restoredAt: orders.length > 0 ? savedAt : null,
    },
    true,
  );
};

/** Applies an edit. Edits with the same key in quick succession are undone together. */
export const editDraft = (
  change: (orders: readonly Order[]) => readonly Order[],
  key: string | null = null,
  now = Date.now(),
): void => {
  useDraft.setState((state) => {
    const orders = change(state.orders);
    if (same(orders, state.orders)) return state;
    const joined = key !== null && state.run?.key === key && now - state.run.at < runMs;
    return {
      orders,
      past: joined ? state.past : [...state.past, state.orders],
      future: [],
      rev: state.rev + 1,
      dirty: true,
      restoredAt: null,
      run: key === null ? null : { key, at: now },
    };
  });
};

export const undo = (): void => {
  useDraft.setState((state) => {
    const before = state.past.at(-1);
    if (before === undefined) return state;
    return {
      orders: before,
      past: state.past.slice(0, -1),
      future: [state.orders, ...state.future],
      rev: state.rev + 1,
      dirty: true,
      run: null,
    };
  });
};
export const redo = (): void => {
  useDraft.setState((state) => {
    const [after, ...future] = state.future;
    if (after === undefined) return state;
    return {
      orders: after,
      past: [...state.past, state.orders],
      future,
      rev: state.rev + 1,
      dirty: true,
      run: null,
    };
  });
};

/**
 * The server's draft arrived. It replaces only what was not touched here since the last
 * confirmation; otherwise both stand side by side until the person chooses.
 */
export const meetServerDraft = (draft: Draft | null): void => {
  useDraft.setState((state) => {
    if (draft === null || state.place === null || draft.turn !== state.place.turn) return state;
    if (same(draft.orders, state.orders))
      return {
        rev: Math.max(draft.rev, state.rev),
        dirty: draft.rev < state.rev && state.dirty,
        savedAt: draft.savedAt,
        rival: null,
      };
    if (draft.rev < state.rev) return state;
    if (state.dirty) return { rival: draft };
    return {
      orders: draft.orders,
      rev: draft.rev,
      savedAt: draft.savedAt,
      past: state.orders.length > 0 ? [...state.past, state.orders] : state.past,
      future: [],
      rival: null,
      run: null,
    };
  });
};

export const settleRival = (keep: 'mine' | 'theirs'): void => {
  useDraft.setState((state) => {
    if (state.rival === null) return state;
    const { rival } = state;
    return keep === 'mine'
      ? { rival: null, rev: Math.max(state.rev, rival.rev) + 1, dirty: true }
      : {
          rival: null,
          past: [...state.past, state.orders],
          future: [],
          orders: rival.orders,
          rev: rival.rev,
          savedAt: rival.savedAt,
          dirty: false,
        };
  });
};

/** Writes the draft to the device at once. */
export const keepOnDevice = (now = Date.now()): void => {
  const { place, rev, dirty, orders } = useDraft.getState();
  if (place === null || rev === 0) return;
  if (writeStored(keyOf(place), { rev, dirty, savedAt: now, orders }) && dirty)
    useDraft.setState({ savedAt: now });
};

/** The server confirmed a revision. */
export const confirmSaved = (draft: Draft): void => {
  useDraft.setState((state) =>
    state.place?.turn === draft.turn && draft.rev === state.rev
      ? { dirty: false, savedAt: draft.savedAt }
      : state,
  );
};
