import { hashText } from './hash.ts';
import { injectId } from './ids.ts';
import type { ActorId, InjectId } from './ids.ts';
import type { Refusal, RefusalCode, Result } from './refusals.ts';
import { recordEvent, recordInject, settleInjects } from './resolution/injects.ts';
import { judge } from './outcome/judge.ts';
import { createRecorder } from './resolution/recorder.ts';
import type { Recorder } from './resolution/recorder.ts';
import type { State } from './state/state.ts';
import type { EngineEvent, LiveInject } from './verbs.ts';

const refused = (
  code: RefusalCode,
  field: string | null,
  detail: Refusal['detail'] = {},
): Result<EngineEvent> => ({ ok: false, refusals: [{ code, field, order: null, detail }] });

/** A facilitator draws nothing, so no seed is needed. */
const recorderFor = (state: State): Recorder => createRecorder(state, { seed: '', salt: '' });

const settled = (
  type: 'injected' | 'closed',
  state: State,
  recorder: Recorder,
): Result<EngineEvent> => {
  recorder.settle();
  return { ok: true, value: { type, turn: state.turn, entries: recorder.entries() } };
};

const unknownSeat = (
  state: State,
  audience: 'all' | 'control' | readonly ActorId[],
): ActorId | undefined =>
  typeof audience === 'string'
    ? undefined
    : audience.find((seat) => !state.scenario.actors.some(({ id }) => id === seat));

/** From its words, so that no count tells of what was said to others. */
const liveId = (state: State, text: string): InjectId => {
  const base = `live-${state.turn}-${hashText(text).slice(0, 10)}`;
  let id = injectId(base);
  for (let count = 2; state.fired.includes(id); count += 1) id = injectId(`${base}-${count}`);
  return id;
};

const injectLive = (state: State, { text, audience }: LiveInject): Result<EngineEvent> => {
  const stranger = unknownSeat(state, audience);
  if (stranger !== undefined) return refused('unknown-actor', 'audience', { given: stranger });
  if (text.trim() === '') return refused('missing-field', 'text');
  const recorder = recorderFor(state);
  const id = liveId(state, text);
  recordEvent(recorder, id, text, audience);
  return settled('injected', state, recorder);
};

/**
 * An event from the scenario, by its id and whatever it waits for, or one that the facilitator
 * wrote. Refuses what is unknown, what has already happened, and anything once the crisis is over.
 */
export const inject = (state: State, what: InjectId | LiveInject): Result<EngineEvent> => {
  if (state.outcome !== null) return refused('crisis-over', null);
  if (typeof what !== 'string') return injectLive(state, what);
  const found = state.scenario.injects.find(({ id }) => id === what);
  if (found === undefined) return refused('unknown-inject', 'inject');
  if (state.fired.includes(found.id)) return refused('already-fired', 'inject');
  const recorder = recorderFor(state);
  settleInjects(recorder, recordInject(recorder, found));
  return settled('injected', state, recorder);
};

/** Ends the crisis where it stands, judged by R-Judgement like any other end; refused once it is over. */
export const close = (state: State): Result<EngineEvent> => {
  if (state.outcome !== null) return refused('crisis-over', null);
  const recorder = recorderFor(state);
  recorder.fact('ruling', {
    rule: 'R-Judgement',
    fact: { type: 'outcome.judged', outcome: judge(state, 'ended-by-control') },
    because: [],
    audience: 'all',
  });
  return settled('closed', state, recorder);
};
