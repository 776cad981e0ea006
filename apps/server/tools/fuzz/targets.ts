import {
  adviceMessageSchema,
  askNamesSchema,
  commandMessageSchema,
  createClassSchema,
  createRoomSchema,
  deputySchema,
  deviceControlSchema,
  deviceOpenSchema,
  deviceResetSchema,
  deviceSeatSchema,
  draftMessageSchema,
  enterClassRoomSchema,
  eraseSchema,
  explainMessageSchema,
  followSchema,
  forecastMessageSchema,
  helloSchema,
  inviteSchema,
  joinControlSchema,
  joinSchema,
  labSchema,
  ledgerMessageSchema,
  menuMessageSchema,
  nameSchema,
  nothingSchema,
  pastMessageSchema,
  playNowSchema,
  reissueSchema,
  replacementSchema,
  resumeClassSchema,
  resumeSchema,
  steerSchema,
  takeOverLookSchema,
  takeOverSchema,
  talkMessageSchema,
  turnForecastMessageSchema,
  whatIfSchema,
} from '@convoy/protocol';
import type { ClientToServer } from '@convoy/protocol';
import { z } from 'zod';

export interface Message {
  readonly event: string;
  readonly schema: z.ZodType;
  /** How often it comes beside the others. */
  readonly weight: number;
}

/** Every message of a socket; one that is missing here does not compile. */
const messagesBySchema: { readonly [Event in keyof ClientToServer]: readonly [z.ZodType, number] } =
  {
    hello: [helloSchema, 1],
    command: [commandMessageSchema, 12],
    draft: [draftMessageSchema, 3],
    explain: [explainMessageSchema, 2],
    advice: [adviceMessageSchema, 1],
    menu: [menuMessageSchema, 1],
    // A forecast is seconds of work: the queue before it is what is tried here.
    forecast: [forecastMessageSchema, 0.02],
    turnForecast: [turnForecastMessageSchema, 0.02],
    ledger: [ledgerMessageSchema, 2],
    past: [pastMessageSchema, 1],
    talk: [talkMessageSchema, 1],
  };
export const socketMessages: readonly Message[] = Object.entries(messagesBySchema).map(
  ([event, [schema, weight]]) => ({ event, schema, weight }),
);

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** As Express has it; what stands after a colon is filled in. */
  readonly path: string;
  readonly schema: z.ZodType | null;
  readonly weight: number;
}
const route = (
  method: Route['method'],
  path: string,
  schema: z.ZodType | null = null,
  weight = 1,
): Route => ({ method, path, schema, weight });

/** A room made is memory held: these are rare, and spoiled more often than not by what is asked. */
const rare = 0.05;
const anything = z.unknown();

/** Every route of the API; a test holds it against the routes that there are. */
export const routes: readonly Route[] = [
  route('POST', '/rooms', createRoomSchema, rare),
  route('POST', '/play-now', playNowSchema, rare),
  route('POST', '/join', joinSchema),
  route('POST', '/resume', resumeSchema),
  route('GET', '/rooms/:code'),
  route('POST', '/classes', createClassSchema, rare),
  route('POST', '/classes/resume', resumeClassSchema),
  route('POST', '/class/enter', enterClassRoomSchema),
  route('GET', '/class'),
  route('GET', '/class/compare'),
  route('POST', '/class/steer', steerSchema),
  route('POST', '/invitations', inviteSchema),
  route('POST', '/join-control', joinControlSchema),
  route('GET', '/scenarios', null, rare),
  route('GET', '/scenarios/:id', null, rare),
  route('GET', '/scenarios/:id/notes', null, rare),
  route('POST', '/follow', followSchema),
  route('GET', '/texts', null, 0.3),
  route('GET', '/health'),
  route('GET', '/addresses'),
  route('GET', '/metrics'),
  route('GET', '/facilitator'),
  route('POST', '/deputies', deputySchema),
  route('POST', '/reissue', reissueSchema),
  route('GET', '/name'),
  route('POST', '/name', nameSchema),
  route('GET', '/names'),
  route('POST', '/names', askNamesSchema),
  route('GET', '/device'),
  route('POST', '/device', deviceOpenSchema),
  route('POST', '/device/seat', deviceSeatSchema),
  route('POST', '/device/control', deviceControlSchema),
  route('POST', '/device/reset', deviceResetSchema),
  route('POST', '/device/curtain', nothingSchema),
  route('POST', '/device/end', nothingSchema),
  route('POST', '/lab', labSchema),
  route('GET', '/lab/:id'),
  route('DELETE', '/lab/:id'),
  route('GET', '/lab/:id/:file'),
  route('GET', '/rooms/:code/review/series'),
  route('GET', '/rooms/:code/review/run'),
  route('GET', '/rooms/:code/review/report'),
  route('GET', '/rooms/:code/review/played'),
  route('GET', '/rooms/:code/review/menu/:turn/:seat'),
  route('GET', '/rooms/:code/review/turning-points'),
  route('POST', '/rooms/:code/review/what-if', whatIfSchema),
  route('GET', '/rooms/:code/review/what-if/:id'),
  route('DELETE', '/rooms/:code/review/what-if/:id'),
  route('POST', '/replacements', replacementSchema),
  route('POST', '/take-over/look', takeOverLookSchema),
  route('POST', '/take-over', takeOverSchema),
  route('POST', '/erase', eraseSchema),
  route('GET', '/calendar'),
  route('GET', '/calendar/:file'),
  route('GET', '/archive', null, rare),
  route('POST', '/archives', anything, rare),
];
