import type { RoomEvent } from '../events/events.ts';
import type { InjectEvent } from '../events/inject-events.ts';
import type { InjectDesk, RunningSince } from './inject-desk.ts';
import { ownHandle } from './inject-desk.ts';
import type { Recorded, TableState } from './state.ts';

type EventOf<Type extends RoomEvent['type']> = Extract<RoomEvent, { readonly type: Type }>;

const written = (
  desk: InjectDesk,
  { n, draft, standing }: Extract<InjectEvent, { readonly type: 'inject.written' }>,
): InjectDesk => {
  const one = { n, draft, standing, fired: null };
  const known = desk.own.some((own) => own.n === n);
  const own = known ? desk.own.map((old) => (old.n === n ? one : old)) : [...desk.own, one];
  return { ...desk, own };
};

const isOwn = ({ own }: InjectDesk, handle: string): boolean =>
  own.some(({ n }) => ownHandle(n) === handle);

const set = (
  desk: InjectDesk,
  { injects, to }: Extract<InjectEvent, { readonly type: 'inject.set' }>,
): InjectDesk => {
  const own = desk.own.map((one) =>
    injects.includes(ownHandle(one.n)) ? { ...one, standing: to } : one,
  );
  const ofScenario = injects.filter((handle) => !isOwn(desk, handle));
  const rest = Object.entries(desk.kept).filter(([id]) => !ofScenario.includes(id));
  const now = to === 'held' || to === 'skipped' ? ofScenario.map((id) => [id, to] as const) : [];
  return { ...desk, own, kept: Object.fromEntries([...rest, ...now]) };
};

const fired = (desk: InjectDesk, { own, told }: EventOf<'world.injected'>): InjectDesk => {
  if (told === undefined) return desk;
  return {
    ...desk,
    told: [...desk.told, told],
    own: desk.own.map((one) => (one.n === own ? { ...one, fired: told.inject } : one)),
  };
};

const goingOn = (running: RunningSince | null, now: number): RunningSince | null =>
  running === null || running.pausedAt === null
    ? running
    : { since: running.since + (now - running.pausedAt), pausedAt: null };

/** A paused clock that is given more time is paused once more: it stands since the first time. */
const standing = (running: RunningSince | null, now: number): RunningSince | null =>
  running === null || running.pausedAt !== null ? running : { ...running, pausedAt: now };

const evolveDesk = (desk: InjectDesk, { event, at }: Recorded): InjectDesk => {
  if (event.type === 'inject.written') return written(desk, event);
  if (event.type === 'inject.set') return set(desk, event);
  if (event.type === 'world.injected') return fired(desk, event);
  if (event.type === 'phase.entered') return { ...desk, running: { since: at, pausedAt: null } };
  if (event.type === 'clock.paused') return { ...desk, running: standing(desk.running, at) };
  if (event.type === 'clock.resumed') return { ...desk, running: goingOn(desk.running, at) };
  return desk;
};

/** Folds what an event means for the list of events that control keeps. */
export const evolveInjects = (state: TableState, recorded: Recorded): TableState => {
  const injects = evolveDesk(state.injects, recorded);
  return injects === state.injects ? state : { ...state, injects };
};
