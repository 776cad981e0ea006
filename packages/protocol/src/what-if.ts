import { orderSchema, paperActSchema, quantityIds } from '@convoy/engine';
import type { EntryId, MenuLine, Order, OutcomeClass, PaperAct, QuantityId } from '@convoy/engine';
import { z } from 'zod';
import type { LabEstimate } from './lab.ts';

/** Throws of dice that one question may ask for, and the orders it may change. */
export const whatIfLimits = { throws: 400, edits: 8, orders: 12 } as const;

const step = z.number().int().min(0).max(100_000);
const turn = z.number().int().min(1).max(60);
const seat = z.string().min(1).max(12);

const editSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('drop'), step }),
  z.strictObject({ kind: z.literal('paper'), step, act: paperActSchema }),
  z.strictObject({ kind: z.literal('write'), turn, seat, act: paperActSchema }),
  z.strictObject({
    ...{ kind: z.literal('rule'), turn, quantity: z.enum(quantityIds) },
    subject: z.string().min(1).max(60),
    to: z.number().min(-1000).max(1000),
  }),
  z.strictObject({
    kind: z.literal('orders'),
    turn,
    seat,
    orders: z.array(orderSchema).max(whatIfLimits.orders),
  }),
]);

/** POST /api/rooms/:code/review/what-if */
export const whatIfSchema = z.strictObject({
  edits: z.array(editSchema).max(whatIfLimits.edits),
  others: z.enum(['keep', 'react']),
  /** Other dice to throw both games with; 0 for the game's own alone. */
  throws: z.number().int().min(0).max(whatIfLimits.throws),
});
/** As it comes in. */
export type WhatIfAsked = z.output<typeof whatIfSchema>;

/** One change. Papers, events and rulings are named by their place in the record. */
export type WhatIfEdit =
  | { readonly kind: 'drop'; readonly step: number }
  | { readonly kind: 'paper'; readonly step: number; readonly act: PaperAct }
  | {
      readonly kind: 'write';
      readonly turn: number;
      readonly seat: string;
      readonly act: PaperAct;
    }
  /** Control sets a figure, in its own unit. */
  | {
      readonly kind: 'rule';
      readonly turn: number;
      readonly quantity: QuantityId;
      readonly subject: string;
      readonly to: number;
    }
  | {
      readonly kind: 'orders';
      readonly turn: number;
      readonly seat: string;
      readonly orders: readonly Order[];
    };
export interface WhatIfWish {
  readonly edits: readonly WhatIfEdit[];
  readonly others: 'keep' | 'react';
  readonly throws: number;
}

/** What of a game can be changed, by its place in the record. */
export type PlayedStep =
  | {
      readonly step: number;
      readonly kind: 'paper';
      readonly turn: number;
      readonly seat: string;
      readonly act: PaperAct;
    }
  | {
      readonly step: number;
      readonly kind: 'inject' | 'ruling';
      readonly turn: number;
      /** The event's id, or the ruling's reason. */
      readonly what: string;
    };
export interface Played {
  readonly turns: number;
  readonly steps: readonly PlayedStep[];
  /** By turn, from 1: what each seat ordered. */
  readonly orders: readonly Readonly<Record<string, readonly Order[]>>[];
}

/** GET /api/rooms/:code/review/menu/:turn/:seat */
export interface SeatMenu {
  readonly offerings: readonly MenuLine[];
}

export interface WhatIfLapse {
  readonly turn: number;
  readonly kind: 'paper' | 'inject' | 'ruling' | 'resolve' | 'close' | 'order';
  readonly seat: string | null;
  readonly what: string;
  readonly code: string;
}
export interface WhatIfLine {
  /** After each turn, the tracks' values in their sequence. */
  readonly path: readonly (readonly number[])[];
  readonly end: {
    readonly class: OutcomeClass;
    readonly brink: boolean;
    readonly reason: string;
    readonly turn: number;
    readonly scores: Readonly<Record<string, number>>;
  } | null;
  readonly lapses: readonly WhatIfLapse[];
}
export interface WhatIfLuck {
  readonly throws: number;
  readonly outcomes: readonly {
    readonly class: OutcomeClass;
    readonly asPlayed: LabEstimate;
    readonly changed: LabEstimate;
  }[];
  readonly turned: LabEstimate;
  readonly byDice: number;
  readonly scores: readonly { readonly seat: string; readonly difference: LabEstimate }[];
}
export interface WhatIfAnswer {
  readonly tracks: readonly {
    readonly id: string;
    readonly quantity: string;
    readonly subject: string | null;
  }[];
  readonly asPlayed: WhatIfLine;
  readonly changed: WhatIfLine;
  /** First turn that today's rules make otherwise than they did when it was played. */
  readonly drift: number | null;
  readonly luck: WhatIfLuck | null;
}
/** GET /api/rooms/:code/review/what-if/:id */
export interface WhatIfJob {
  readonly id: string;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  readonly done: number;
  readonly of: number;
  readonly answer: WhatIfAnswer | null;
}

export type Ending = OutcomeClass | 'brink';
export interface TurningMove {
  readonly ending: Ending;
  readonly with: number;
  readonly without: number;
  readonly difference: LabEstimate;
}
/** An act that moved the chances of an ending by more than luck would. */
export interface TurningPoint {
  readonly turn: number;
  readonly seat: string | null;
  readonly kind: 'paper' | 'order' | 'inject' | 'ruling';
  readonly what: string;
  /** Its line in the ledger; null where it came to nothing there. */
  readonly entry: EntryId | null;
  readonly move: TurningMove;
  /** What leaves it out: the change to try. */
  readonly without: WhatIfEdit;
}
/** GET /api/rooms/:code/review/turning-points */
export interface TurningPoints {
  readonly state: 'running' | 'done' | 'failed';
  readonly done: number;
  readonly of: number;
  /** After each turn, 0 for the opening: how it would end if bots went on from there. */
  readonly after: readonly {
    readonly turn: number;
    readonly chances: readonly { readonly ending: Ending; readonly share: LabEstimate }[];
  }[];
  /** The largest first. */
  readonly points: readonly TurningPoint[];
}
