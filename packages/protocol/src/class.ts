import { phases } from '@convoy/table';
import type { OrderState, SeatKeeper, TablePhase } from '@convoy/table';
import type { ActorId, Outcome, TensionWord } from '@convoy/engine';
import { z } from 'zod';
import { createRoomSchema } from './http.ts';
import type { CommandAnswer } from './wire.ts';

/** Rooms that one person can open together. */
export const classSize = { least: 2, most: 8 } as const;
const place = z.number().int().min(1).max(classSize.most);
const turn = z.number().int().min(0).max(60);

/** POST /api/classes: several rooms alike, run by one person who sits in none of them. */
export const createClassSchema = z.strictObject({
  room: createRoomSchema.refine(({ controlled }) => controlled, {
    path: ['controlled'],
    error: 'not-controlled',
  }),
  rooms: z.number().int().min(classSize.least).max(classSize.most),
  /** The same dice in every room, so that what differs comes from what people decide. */
  sameLuck: z.boolean().default(true),
});
export type CreateClass = z.input<typeof createClassSchema>;
export type ClassWish = z.output<typeof createClassSchema>;

/** POST /api/classes/resume: the class on another device. */
export const resumeClassSchema = z.strictObject({ resume: z.string().trim().min(16).max(24) });

/** The way to a class: what runs it, and what its wall screen shows itself by. */
export interface ClassEntrance {
  /** The one code that everybody joins by. */
  readonly code: string;
  readonly token: string;
  /** Opens the comparison for a wall screen, and nothing else. */
  readonly screen: string;
  readonly resume: string;
}

/** POST /api/class/enter: into one of the rooms, as its control. */
export const enterClassRoomSchema = z.strictObject({ place });

/** What can be asked of all rooms at once, or of some. */
export const steerSchema = z.strictObject({
  /** Chosen by the page; under the same id nothing is done twice. */
  id: z.string().min(8).max(60),
  act: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('start') }),
    z.strictObject({ type: z.literal('pause') }),
    z.strictObject({ type: z.literal('go-on') }),
    z.strictObject({ type: z.literal('extend'), seconds: z.number().int().min(10).max(7200) }),
    z.strictObject({ type: z.literal('advance') }),
    z.strictObject({ type: z.literal('resolve') }),
    z.strictObject({ type: z.literal('publish') }),
    z.strictObject({ type: z.literal('say'), text: z.string().trim().min(1).max(2000) }),
    z.strictObject({ type: z.literal('inject'), inject: z.string().min(1).max(40) }),
  ]),
  /** Which rooms, and where each stood when this was asked: one that has moved on is left alone. */
  rooms: z
    .array(z.strictObject({ place, turn, phase: z.enum(phases) }))
    .min(1)
    .max(classSize.most),
});
export type Steer = z.input<typeof steerSchema>;
export type SteerAct = z.output<typeof steerSchema>['act'];
export interface SteerReport {
  readonly results: readonly { readonly place: number; readonly answer: CommandAnswer }[];
}

/** What everybody in a room could see of it after a turn. */
export interface PathPoint {
  readonly turn: number;
  /** Index into the bands. */
  readonly band: number;
  /** Of the hottest pair. */
  readonly tension: TensionWord;
}
export interface ComparedRoom {
  readonly place: number;
  readonly turn: number;
  readonly phase: TablePhase;
  readonly ended: boolean;
  readonly path: readonly PathPoint[];
  /** Null until it has ended; on the wall until all have. */
  readonly outcome: Pick<Outcome, 'class' | 'reason' | 'turn' | 'scores'> | null;
}
export interface ClassTexts {
  readonly texts: Readonly<Record<string, string>>;
  readonly bands: readonly { readonly id: string; readonly from: number; readonly to: number }[];
}
/** GET /api/class/compare: the rooms beside each other, by what is public in each. */
export interface Comparison extends ClassTexts {
  readonly code: string;
  readonly turns: number;
  readonly rooms: readonly ComparedRoom[];
  /** After which turn the public paths first differ; null while they are one. */
  readonly parted: number | null;
}

export interface ClassRoom {
  readonly place: number;
  readonly code: string;
  readonly phase: TablePhase;
  readonly turn: number;
  readonly endsAt: number | null;
  readonly paused: boolean;
  readonly leftMs: number | null;
  readonly band: number;
  readonly locked: number;
  readonly toLock: number;
  readonly people: number;
  readonly seats: readonly {
    readonly seat: ActorId;
    readonly keeper: SeatKeeper;
    readonly state: OrderState;
    readonly here: boolean;
    readonly people: number;
  }[];
  /** Resolved and over: what comes next is the review. */
  readonly over: boolean;
  readonly ended: boolean;
  /** Statements and reports that wait for control. */
  readonly toSettle: number;
  /** The prepared events that have happened. */
  readonly fired: readonly string[];
  /** The room that it went on in, where control restarted it. */
  readonly wentOn: string | null;
}
/** GET /api/class: for whoever runs it. */
export interface ClassOverview {
  readonly now: number;
  readonly rooms: readonly ClassRoom[];
  readonly injects: readonly string[];
  readonly comparison: Comparison;
}
