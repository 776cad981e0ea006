import { commandSchema, lookSchema, momentKinds } from '@convoy/table';
import type {
  Command,
  MomentKind,
  SeenMessage,
  SectionName,
  TableRefusal,
  TableView,
} from '@convoy/table';
import type {
  Advice,
  DraftForecast,
  Explanation,
  Offering,
  Order,
  TurnForecast,
} from '@convoy/engine';
import { actorId, orderSchema } from '@convoy/engine';
import type { Entrance } from './http.ts';
import { z } from 'zod';

/** Raised when either side could misread the other; the client then asks for a reload. */
export const protocolVersion = 2;

/** First message of a socket: who I am, and the sections I hold, by hash. */
export const helloSchema = z.strictObject({
  version: z.number().int(),
  token: z.string().min(10).max(200),
  have: z.record(z.string().max(30), z.string().max(64)).default({}),
  /** Control alone: shows the room as somebody else sees it, and takes nothing in. The id is the window's. */
  look: z.strictObject({ id: z.string().min(8).max(64), as: lookSchema }).optional(),
});
export type Hello = z.input<typeof helloSchema>;

export const commandMessageSchema = z.strictObject({
  /** Chosen by the client; the same id is answered again and never applied twice. */
  id: z.string().min(8).max(64),
  command: commandSchema,
});
export interface CommandMessage {
  readonly id: string;
  readonly command: z.input<typeof commandSchema>;
}

/** Unsent orders, kept for the seat. Rev rises with each edit; an older one is refused. */
export const draftMessageSchema = z.strictObject({
  turn: z.number().int().min(1).max(60),
  rev: z.number().int().min(0),
  orders: z.array(orderSchema).max(12),
});
export type DraftMessage = z.input<typeof draftMessageSchema>;
export interface Draft {
  readonly turn: number;
  readonly rev: number;
  readonly orders: readonly Order[];
  readonly savedAt: number;
  readonly by: string;
}

export const explainMessageSchema = z.strictObject({ entry: z.string().min(3).max(24) });
/** Asks for the advice of one's own seat, as things stand now. */
export const adviceMessageSchema = z.strictObject({});
/** Asks what one's own seat may order now, with every field and what may stand in it. */
export const menuMessageSchema = z.strictObject({});
/** Asks what these orders would do, as one's own seat sees things now. */
export const forecastMessageSchema = z.strictObject({
  turn: z.number().int().min(1).max(60),
  orders: z.array(orderSchema).max(12),
});
export type ForecastMessage = z.input<typeof forecastMessageSchema>;
/** Control alone: asks what the turn would do with all seats' orders, as they stand now. */
export const turnForecastMessageSchema = z.strictObject({
  turn: z.number().int().min(1).max(60),
});
export type TurnForecastMessage = z.infer<typeof turnForecastMessageSchema>;
/** Asks for a page of a channel, the one that ends before this message. */
export const talkMessageSchema = z.strictObject({
  channel: z.string().min(1).max(260),
  before: z.number().int().min(1).max(10_000),
});
export type TalkMessage = z.infer<typeof talkMessageSchema>;

/** With whose eyes the past is played back; left out, with the asker's own. */
export const eyesSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('public') }),
  z.strictObject({ kind: z.literal('seat'), seat: z.string().min(1).max(12).transform(actorId) }),
  z.strictObject({ kind: z.literal('truth') }),
]);
export const ledgerMessageSchema = z.strictObject({
  turn: z.number().int().min(0).max(60),
  eyes: eyesSchema.optional(),
});
export type LedgerMessage = z.input<typeof ledgerMessageSchema>;

/** Asks for the room as it stood in a past turn, as the asker may see it, or with other eyes. */
export const pastMessageSchema = z.strictObject({
  turn: z.number().int().min(1).max(60),
  at: z.enum(momentKinds),
  eyes: eyesSchema.optional(),
});
export type PastMessage = z.input<typeof pastMessageSchema>;
/** A past turn, to be read and nothing else. */
export interface PastTurn {
  readonly past: true;
  readonly turn: number;
  readonly at: MomentKind;
  readonly view: TableView;
}

/** What went wrong before a command was understood or allowed. Names field and reason; no more. */
export interface WireError {
  readonly code:
    | 'malformed'
    | 'bad-token'
    | 'too-fast'
    | 'too-large'
    | 'version'
    | 'no-room'
    | 'not-hello'
    | 'stale-draft'
    | 'not-allowed'
    | 'only-looking'
    | 'not-found'
    | 'try-again';
  readonly field: string | null;
  readonly reason: string;
}
export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: WireError };
/** A command's answer: stored, so a repeat gets the same one. */
export type CommandAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: TableRefusal }
  | { readonly ok: false; readonly error: WireError };

/** Whole sections that changed, each with its hash. */
export interface SectionsMessage {
  readonly now: number;
  readonly sections: {
    readonly [Name in SectionName]?: { readonly hash: string; readonly data: TableView[Name] };
  };
}

/** What of an entrance is another after a change of role. */
export type Renewed = Pick<Entrance, 'token' | 'role'>;

export interface ClientToServer {
  hello: (message: Hello, answer: (a: Answer<{ readonly now: number }>) => void) => void;
  command: (message: CommandMessage, answer: (a: CommandAnswer) => void) => void;
  draft: (message: DraftMessage, answer: (a: Answer<Draft>) => void) => void;
  explain: (
    message: z.input<typeof explainMessageSchema>,
    answer: (a: Answer<Explanation>) => void,
  ) => void;
  advice: (
    message: z.input<typeof adviceMessageSchema>,
    answer: (a: Answer<Advice>) => void,
  ) => void;
  menu: (
    message: z.input<typeof menuMessageSchema>,
    answer: (a: Answer<readonly Offering[]>) => void,
  ) => void;
  forecast: (message: ForecastMessage, answer: (a: Answer<DraftForecast>) => void) => void;
  turnForecast: (message: TurnForecastMessage, answer: (a: Answer<TurnForecast>) => void) => void;
  ledger: (
    message: z.input<typeof ledgerMessageSchema>,
    answer: (a: Answer<TableView['ledger']>) => void,
  ) => void;
  past: (message: PastMessage, answer: (a: Answer<PastTurn>) => void) => void;
  talk: (message: TalkMessage, answer: (a: Answer<readonly SeenMessage[]>) => void) => void;
}
/** Why a way in no longer stands. */
export type Revoked = 'moved' | 'removed' | 'replaced' | 'room-gone';

export interface ServerToClient {
  sections: (message: SectionsMessage) => void;
  /** The seat's draft as saved by any of its people, and on connecting. */
  draft: (draft: Draft | null) => void;
  /** The person is somebody else to the room now: the way in that stands from here on. */
  renewed: (way: Renewed) => void;
  /** This token no longer stands: moved, removed from the room, replaced in the seat, room erased. */
  revoked: (why: Revoked) => void;
}
export type { Command };
