import type {
  Addresses,
  ClassEntrance,
  ClassOverview,
  Comparison,
  CreateClass,
  CalendarAt,
  CreateRoom,
  Entrance,
  Follow,
  FacilitatorAsked,
  HttpError,
  InvitationCode,
  Invite,
  InviteWish,
  Invited,
  Join,
  JoinControl,
  LabJob,
  LabWish,
  Look,
  LookedAt,
  PlayNow,
  Played,
  Reissued,
  ReportReader,
  Resume,
  ReviewReport,
  ReviewRun,
  ReviewSeries,
  RoomCard,
  RoomTexts,
  ScenarioCard,
  ScenarioNotes,
  SeatMenu,
  Steer,
  SteerReport,
  TakeOver,
  TurningPoints,
  WhatIfJob,
  WhatIfWish,
} from '@convoy/protocol';
import { z } from 'zod/mini';

/** What an HTTP request came to: an error is a value with the server's code and field. */
export type ApiResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: ApiError };
export interface ApiError {
  /** The server's code, or `offline` where it did not answer. */
  readonly code: string;
  readonly field: string | null;
  readonly reason: string;
  readonly detail?: string | undefined;
}

const errorSchema = z.object({
  error: z.object({
    ...{ code: z.string(), field: z.nullable(z.string()), reason: z.string() },
    detail: z.optional(z.string()),
  }),
}) satisfies z.ZodMiniType<HttpError>;

interface Asked {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly token?: string;
  /** Goes out even where the page is left meanwhile. */
  readonly stays?: boolean;
  /** The server’s passphrase, where it asks for one. */
  readonly passphrase?: string;
}

/** What a refusal says, by the server's codes. */
export const failureIn = (status: number, body: unknown): ApiError => {
  const failed = errorSchema.safeParse(body);
  return failed.success
    ? failed.data.error
    : { code: 'unknown', field: null, reason: String(status) };
};
export const offline: ApiError = { code: 'offline', field: null, reason: 'offline' };

/** The server's bodies are trusted to have the protocol's shape: it sends this very page. */
export const ask = async <Value>(path: string, asked: Asked = {}): Promise<ApiResult<Value>> => {
  try {
    const response = await fetch(path, {
      method: asked.method ?? 'GET',
      keepalive: asked.stays ?? false,
      headers: {
        ...(asked.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(asked.token === undefined ? {} : { Authorization: `Bearer ${asked.token}` }),
        ...(asked.passphrase === undefined
          ? {}
          : { 'X-Facilitator': encodeURIComponent(asked.passphrase) }),
      },
      ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
    });
    const body = await response.json();
    if (response.ok) return { ok: true, value: body };
    return { ok: false, error: failureIn(response.status, body) };
  } catch {
    return { ok: false, error: offline };
  }
};

const post = <Value>(path: string, body: unknown, more: Asked = {}): Promise<ApiResult<Value>> =>
  ask<Value>(path, { method: 'POST', body, ...more });

const reviewPath = (code: string, rest: string): string =>
  `/api/rooms/${encodeURIComponent(code)}/review/${rest}`;

export const api = {
  scenarios: () => ask<readonly ScenarioCard[]>('/api/scenarios'),
  /** All levels of one, with everything that anybody may read. */
  scenario: (id: string) =>
    ask<readonly ScenarioCard[]>(`/api/scenarios/${encodeURIComponent(id)}`),
  /** What control alone reads beforehand. */
  scenarioNotes: (id: string, passphrase = '') =>
    ask<ScenarioNotes>(
      `/api/scenarios/${encodeURIComponent(id)}/notes`,
      passphrase === '' ? {} : { passphrase },
    ),
  createRoom: (room: CreateRoom, passphrase = '') =>
    ask<Entrance>('/api/rooms', {
      ...{ method: 'POST', body: room },
      ...(passphrase === '' ? {} : { passphrase }),
    }),
  facilitator: () => ask<FacilitatorAsked>('/api/facilitator'),
  deputy: (token: string, body: { readonly seat: string; readonly again?: boolean }) =>
    ask<Entrance>('/api/deputies', { method: 'POST', body, token }),
  reissue: (token: string, body: { readonly person: string }) =>
    ask<Reissued>('/api/reissue', { method: 'POST', body, token }),
  /** What the review draws, once all lies open. */
  reviewSeries: (token: string, code: string) =>
    ask<ReviewSeries>(`/api/rooms/${encodeURIComponent(code)}/review/series`, { token }),
  /** The game as it is laid beside others. */
  reviewRun: (token: string, code: string) => ask<ReviewRun>(reviewPath(code, 'run'), { token }),
  /** Boards, ledger and papers of all turns, as those readers may know them. */
  reviewReport: (token: string, code: string, reader: ReportReader) =>
    ask<ReviewReport>(`/api/rooms/${encodeURIComponent(code)}/review/report?for=${reader}`, {
      token,
    }),
  roomCard: (code: string) => ask<RoomCard>(`/api/rooms/${encodeURIComponent(code)}`),
  playNow: (wish: PlayNow) => post<Entrance>('/api/play-now', wish),
  join: (wish: Join) => post<Entrance>('/api/join', wish),
  /** A new way into control; its code is told here alone. */
  invite: (wish: Invite, token: string) =>
    post<InvitationCode>('/api/invitations', wish, { token }),
  joinControl: (wish: JoinControl) => post<Entrance>('/api/join-control', wish),
  resume: (wish: Resume) => post<Entrance>('/api/resume', wish),
  /** Into the room that went on from the one this token is of. */
  follow: (wish: Follow, token: string) =>
    ask<Entrance>('/api/follow', { method: 'POST', body: wish, token }),
  createClass: (wish: CreateClass, passphrase = '') =>
    ask<ClassEntrance>('/api/classes', {
      ...{ method: 'POST', body: wish },
      ...(passphrase === '' ? {} : { passphrase }),
    }),
  resumeClass: (resume: string) => post<ClassEntrance>('/api/classes/resume', { resume }),
  classOverview: (token: string) => ask<ClassOverview>('/api/class', { token }),
  /** For the page of whoever runs it and for its wall screen. */
  comparison: (token: string) => ask<Comparison>('/api/class/compare', { token }),
  steerClass: (wish: Steer, token: string) =>
    ask<SteerReport>('/api/class/steer', { method: 'POST', body: wish, token }),
  /** Into one of its rooms, as control. */
  enterClassRoom: (place: number, token: string) =>
    ask<Entrance>('/api/class/enter', { method: 'POST', body: { place }, token }),
  /** Network addresses of the server's machine; told to that machine alone. */
  addresses: () => ask<Addresses>('/api/addresses'),
  /** Through somebody else's eyes where control looks, else one's own. */
  texts: (token: string, look: Look | null) =>
    ask<RoomTexts>(
      look === null ? '/api/texts' : `/api/texts?${new URLSearchParams({ ...look }).toString()}`,
      { token },
    ),
  /** With a token the run is that person's: others behind the same address may have theirs. */
  startLab: (wish: LabWish, token: string | null) =>
    ask<LabJob>('/api/lab', {
      ...{ method: 'POST', body: wish },
      ...(token === null ? {} : { token }),
    }),
  labJob: (id: string) => ask<LabJob>(`/api/lab/${encodeURIComponent(id)}`),
  played: (code: string, token: string) => ask<Played>(reviewPath(code, 'played'), { token }),
  menuThen: (code: string, turn: number, seat: string, token: string) =>
    ask<SeatMenu>(reviewPath(code, `menu/${String(turn)}/${seat}`), { token }),
  turningPoints: (code: string, token: string) =>
    ask<TurningPoints>(reviewPath(code, 'turning-points'), { token }),
  whatIf: (code: string, wish: WhatIfWish, token: string) =>
    ask<WhatIfJob>(reviewPath(code, 'what-if'), { method: 'POST', body: wish, token }),
  whatIfJob: (code: string, id: string, token: string) =>
    ask<WhatIfJob>(reviewPath(code, `what-if/${id}`), { token }),
  cancelWhatIf: (code: string, id: string, token: string) =>
    ask<WhatIfJob>(reviewPath(code, `what-if/${id}`), { method: 'DELETE', token }),
  cancelLab: (id: string) =>
    ask<LabJob>(`/api/lab/${encodeURIComponent(id)}`, { method: 'DELETE' }),
  /** Where the room's deadlines can be had as a calendar. */
  calendar: (token: string) => ask<CalendarAt>('/api/calendar', { token }),
  /** A code that brings somebody new into a seat. */
  inviteReplacement: (wish: InviteWish, token: string) =>
    ask<Invited>('/api/replacements', { method: 'POST', body: wish, token }),
  lookAtInvite: (code: string) => post<LookedAt>('/api/take-over/look', { code }),
  takeOver: (wish: TakeOver) => post<Entrance>('/api/take-over', wish),
  /** Everything of the room, for good; its code says which. */
  erase: (code: string, token: string) =>
    ask<unknown>('/api/erase', { method: 'POST', body: { code }, token }),
} as const;
