import type { Camp, Layer, Level, Role } from '@convoy/engine';
import { actorId } from '@convoy/engine';
import { z } from 'zod';
import type { ScenarioAbout, ScenarioMeasured } from './library.ts';
import { codeAlphabet, normaliseCode } from './codes.ts';
import { daysSchema } from './days.ts';
import { personId, retentions, reveals } from '@convoy/table';

export const codeSchema = z
  .string()
  .max(20)
  .transform(normaliseCode)
  .refine((code) => new RegExp(`^[${codeAlphabet}]{6}$`).test(code), { error: 'code' });

/** A level of the scenario; left out, the lowest that it has. */
const level = z.string().min(1).max(20).optional();
export const callSignSchema = z.string().trim().min(1).max(30);

/** POST /api/rooms */
export const createRoomSchema = z
  .strictObject({
    scenario: z.string().min(1).max(60),
    level,
    length: z.string().min(1).max(40),
    advance: z.enum(['control', 'clock', 'all-locked']),
    controlled: z.boolean(),
    /** Seconds; null for no limit, 0 to skip. */
    schedule: z.strictObject({
      brief: z.number().int().min(0).max(86400).nullable(),
      negotiate: z.number().int().min(0).max(604800).nullable(),
      order: z.number().int().min(10).max(604800).nullable(),
    }),
    /** Turns end at fixed times of day; the seconds of the schedule then mean nothing. */
    days: daysSchema.nullable().default(null),
    /** How long the room is kept once it has ended. */
    retention: z.enum(retentions).default('week'),
    /** When what was hidden opens; by control's word only where somebody is in control. */
    reveal: z.enum(reveals).default('end'),
    callSign: callSignSchema.optional(),
    /** Begins with a turn that does not count; where somebody is in control, in one sitting. */
    practice: z.boolean().default(false),
    /** Whether seats that have advice may ask for it; control may switch it later. */
    advice: z.boolean().default(true),
    /**
     * What the room's dice are drawn from: the same with the same orders gives the same luck. Only
     * where control, who sees everything, opens the room; left out, the server draws one.
     */
    seed: z.string().trim().min(1).max(40).optional(),
  })
  .refine(({ controlled, seed }) => controlled || seed === undefined, {
    path: ['seed'],
    error: 'not-controlled',
  })
  .refine(({ controlled, practice, days }) => !practice || (controlled && days === null), {
    path: ['practice'],
    error: 'not-controlled',
  })
  .refine(({ controlled, reveal }) => controlled || reveal === 'end', {
    path: ['reveal'],
    error: 'not-controlled',
  });
export type CreateRoom = z.input<typeof createRoomSchema>;
/** The same as understood, with what was left out. */
export type RoomWish = z.output<typeof createRoomSchema>;

/** POST /api/play-now: one person, one seat, bots in the others. */
export const playNowSchema = z.strictObject({
  scenario: z.string().min(1).max(60),
  level,
  seat: z.string().min(1).max(12),
  length: z.string().min(1).max(40).optional(),
});
export type PlayNow = z.input<typeof playNowSchema>;

/** Where somebody who joins sits down at once: where they are needed, by name, by a seat's own code. */
const sitSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('need') }),
  z.strictObject({ by: z.literal('seat'), seat: z.string().min(1).max(12) }),
  z.strictObject({
    by: z.literal('key'),
    key: z.string().min(1).max(20).transform(normaliseCode),
  }),
]);
export type Sit = z.output<typeof sitSchema>;

/** POST /api/join */
export const joinSchema = z.strictObject({
  code: codeSchema,
  as: z.enum(['player', 'observer', 'projector']),
  callSign: callSignSchema.optional(),
  /** With the code of a class: which of its rooms; left out, the one with fewest people. */
  room: z.number().int().min(1).max(8).optional(),
  sit: sitSchema.optional(),
});
export type Join = z.input<typeof joinSchema>;
export type JoinWish = z.output<typeof joinSchema>;

/** POST /api/deputies (with control's token): control's own way to a seat's table. */
export const deputySchema = z.strictObject({
  seat: z.string().min(1).max(12),
  /** Only where control plays it already, as after a reload. */
  again: z.boolean().default(false),
});
/** POST /api/reissue (with control's token): a new resume code for a person. */
export const reissueSchema = z.strictObject({ person: z.string().min(1).max(40) });
/** POST /api/name (with a person's token): who they are, for whoever runs the room; empty takes it back. */
export const nameSchema = z.strictObject({ name: z.string().trim().max(80) });
/** GET /api/name (with a person's token): what they said. */
export interface OwnName {
  readonly name: string;
}
/** POST /api/names (with control's token): asks for names; no longer asking erases those that were given. */
export const askNamesSchema = z.strictObject({ on: z.boolean() });
/** GET /api/names (with control's token): who people are, by person. */
export interface GivenNames {
  readonly names: Readonly<Record<string, string>>;
}
const pin = z.string().regex(/^[0-9]{4,8}$/);
/** POST /api/device (with control's token): a device that is passed around; its way in is the answer. */
export const deviceOpenSchema = z.strictObject({ pin });
/** POST /api/device/seat (with the device's token): in at a seat; the first PIN is the seat's from then on. */
export const deviceSeatSchema = z.strictObject({ seat: z.string().min(1).max(12), pin });
/** POST /api/device/control (with the device's token): control's own console, for as long as it is open. */
export const deviceControlSchema = z.strictObject({ pin });
/** POST /api/device/reset (with control's token): the seat chooses a new PIN the next time. */
export const deviceResetSchema = z.strictObject({ seat: z.string().min(1).max(12) });
/** POST /api/device/curtain (with the token of whoever just played): it opens nothing any more. */
/** POST /api/device/end (with control's token): nothing is passed around any more. */
export const nothingSchema = z.strictObject({});

/** What is asked of somebody on the device: their first PIN, their PIN, or to have it reset. */
export type PinState = 'none' | 'set' | 'blocked';
/** GET /api/device (with the device's token) */
export interface DeviceState {
  readonly seats: readonly { readonly seat: string; readonly pin: PinState }[];
  readonly control: PinState;
}

export interface Reissued {
  readonly resume: string;
}
/** GET /api/facilitator: whether the server asks whoever opens a room for its passphrase. */
export interface FacilitatorAsked {
  readonly asked: boolean;
}

/** POST /api/resume: by the private resume code; `move` revokes the older device. */
export const resumeSchema = z.strictObject({
  resume: z.string().trim().min(6).max(24),
  devices: z.enum(['both', 'move']),
});
export type Resume = z.input<typeof resumeSchema>;

/** POST /api/follow (with the token): into the room that went on from one's own. */
export const followSchema = z.strictObject({
  code: codeSchema,
  /** The private resume code, where this device has it: the new room's is made from it. */
  resume: z.string().trim().min(6).max(24).nullable(),
});
export type Follow = z.output<typeof followSchema>;

/** POST /api/replacements (with the token of whoever runs the room): a code for an offered seat. */
export const replacementSchema = z.strictObject({
  seat: z.string().min(1).max(12).transform(actorId),
  /** The player whose place it is; null for a seat that nobody holds, or beside those who do. */
  replaces: z.string().min(1).max(40).transform(personId).nullable(),
});
export type InviteWish = z.input<typeof replacementSchema>;
export interface Invited {
  readonly code: string;
}

const inviteCode = z.string().trim().min(6).max(24);
/** POST /api/take-over/look: what a replacement’s code is for. */
export const takeOverLookSchema = z.strictObject({ code: inviteCode });
export interface LookedAt {
  readonly scenario: string;
  readonly level: Level;
  readonly seat: string;
  readonly turn: number;
}
/** POST /api/take-over */
export const takeOverSchema = z.strictObject({
  code: inviteCode,
  callSign: callSignSchema.optional(),
});
export type TakeOver = z.input<typeof takeOverSchema>;

/** POST /api/erase (with the token of whoever runs the room): the room’s own code, to be sure. */
export const eraseSchema = z.strictObject({ code: codeSchema });

/** GET /api/calendar (with the token): where the room’s deadlines can be had as a calendar. */
export interface CalendarAt {
  readonly path: string;
}

/** What each of them answers with: the way into a room. */
export interface Entrance {
  readonly token: string;
  readonly code: string;
  readonly role: 'control' | 'host' | 'player' | 'observer' | 'projector';
  readonly person: string;
  readonly callSign: string;
  /** Private; shown once here and in the lobby of its owner. */
  readonly resume: string | null;
}

/**
 * GET /api/scenarios: one card for each level of each scenario, the lowest level first, with the texts
 * that a list needs. GET /api/scenarios/:id: the cards of one, with all that anybody may read.
 */
export interface ScenarioCard {
  readonly id: string;
  readonly version: string;
  readonly level: Level;
  readonly ordersPerTurn: number;
  readonly lengths: readonly {
    readonly id: string;
    readonly minutes: number;
    readonly turns: number;
  }[];
  readonly seats: readonly {
    readonly id: string;
    readonly role: Role;
    readonly camp: Camp;
    readonly institution: boolean;
    readonly at: { readonly x: number; readonly y: number };
  }[];
  /** Public ties that stand at the opening, for the picture on the first page. */
  readonly ties: readonly {
    readonly a: string;
    readonly b: string;
    readonly layer: Layer;
    readonly level: number;
    readonly directed: 'none' | 'ab' | 'ba';
  }[];
  /** Seats that Play now offers, the two leads of the dispute. */
  readonly playNow: readonly string[];
  readonly instruments: readonly string[];
  readonly about: ScenarioAbout | null;
  readonly measured: ScenarioMeasured | null;
  readonly texts: Readonly<Record<string, string>>;
}

/** GET /api/rooms/:code — what a stranger with the code may see before joining. */
export interface RoomCard {
  readonly code: string;
  readonly scenario: string;
  readonly started: boolean;
  readonly ended: boolean;
  /** Whether people may tell whoever runs the room who they are. */
  readonly asksNames: boolean;
  /** Of a class: its rooms and how many play in each. */
  readonly rooms?: readonly {
    readonly place: number;
    readonly players: number;
    readonly ended: boolean;
  }[];
}

/**
 * GET /api/texts (with the token): what never changes in a room for this viewer — public texts
 * and, for a seat, its own brief; control and review get all. Cached by hash.
 */
export interface RoomTexts {
  readonly hash: string;
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly bands: readonly { readonly id: string; readonly from: number; readonly to: number }[];
  readonly turns: readonly { readonly date: string; readonly days: number }[];
  readonly actors: readonly { readonly id: string; readonly role: Role; readonly camp: Camp }[];
}

/** GET /api/addresses, on the server's own machine alone. */
export interface Addresses {
  readonly addresses: readonly string[];
}

export interface HttpError {
  readonly error: {
    readonly code: string;
    readonly field: string | null;
    readonly reason: string;
    /** What stood there, never more than a word; where that helps to find it. */
    readonly detail?: string | undefined;
  };
}
