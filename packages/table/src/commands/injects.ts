import type { ActorId } from '@convoy/engine';
import type { InjectDraft, InjectStanding } from '../events/inject-events.ts';
import { ownInject } from '../state/inject-desk.ts';
import type { TableState } from '../state/state.ts';
import type { Command } from './commands.ts';
import { done, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';
import { injectCommands } from './inject-commands.ts';
import { injectFaults, injectLimits } from './inject-faults.ts';
import type { InjectVocabulary } from './inject-faults.ts';
import { fireOwn, injectNow, mayHappen } from './inject-fire.ts';

type InjectType = (typeof injectCommands)[number]['shape']['type']['value'];
export type InjectCommand = Extract<Command, { readonly type: InjectType }>;

const types: ReadonlySet<string> = new Set(injectCommands.map(({ shape }) => shape.type.value));
export const isInjectCommand = (command: Command): command is InjectCommand =>
  types.has(command.type);

const vocabularyOf = ({ opened: { scenario, options }, world }: TableState): InjectVocabulary => ({
  seats: scenario.actors.map(({ id }): ActorId => id),
  turns: scenario.lengths.find(({ id }) => id === options.length)?.turns.length ?? 0,
  quantities: world.quantities,
});

/** The first thing that is wrong with what was written, under the command's own field. */
const wrong = (state: TableState, draft: InjectDraft, under: string): Decision | null => {
  const [first] = injectFaults(draft, vocabularyOf(state));
  return first === undefined
    ? null
    : refuse('bad-inject', `${under}.${first.field}`, { ...first.detail, fault: first.code });
};

const nextNumber = ({ injects }: TableState): number =>
  injects.own.reduce((most, { n }) => Math.max(most, n), 0) + 1;

const write = (
  { state }: Ask,
  handle: string | null,
  draft: InjectDraft,
  then: 'draft' | 'armed' | 'now',
): Decision => {
  const before = handle === null ? null : (ownInject(state.injects, handle) ?? undefined);
  if (before === undefined) return refuse('unknown-inject', 'inject');
  if (before !== null && before.fired !== null) return refuse('already-fired', 'inject');
  if (before === null && state.injects.own.length >= injectLimits.own)
    return refuse('too-many-injects');
  const fault = wrong(state, draft, 'draft');
  if (fault !== null) return fault;
  const n = before?.n ?? nextNumber(state);
  const standing = then === 'now' ? 'armed' : then;
  const written = { type: 'inject.written', n, draft, standing } as const;
  if (then !== 'now') return done(written);
  const cannot = mayHappen(state);
  if (cannot !== null) return cannot;
  const happened = fireOwn(state.world, { n, draft });
  return happened.ok ? done(written, ...happened.events) : happened;
};

const bringIn = ({ state }: Ask, drafts: readonly InjectDraft[]): Decision => {
  if (state.injects.own.length + drafts.length > injectLimits.own)
    return refuse('too-many-injects', 'drafts');
  for (const [at, draft] of drafts.entries()) {
    const fault = wrong(state, draft, `drafts.${String(at)}`);
    if (fault !== null) return fault;
  }
  const first = nextNumber(state);
  return done(
    ...drafts.map(
      (draft, at) => ({ type: 'inject.written', n: first + at, draft, standing: 'draft' }) as const,
    ),
  );
};

/** How an event stands now, or why nothing can be done with it. */
const standingNow = (state: TableState, handle: string): InjectStanding | Decision => {
  const own = ownInject(state.injects, handle);
  if (own !== undefined)
    return own.fired === null ? own.standing : refuse('already-fired', 'injects');
  const found = state.world.scenario.injects.find(({ id }) => id === handle);
  if (found === undefined) return refuse('unknown-inject', 'injects');
  if (state.world.fired.includes(found.id)) return refuse('already-fired', 'injects');
  return state.injects.kept[found.id] ?? 'armed';
};

const set = ({ state }: Ask, handles: readonly string[], to: InjectStanding): Decision => {
  const moved: string[] = [];
  for (const handle of new Set(handles)) {
    const standing = standingNow(state, handle);
    if (typeof standing !== 'string') return standing;
    // The scenario's are written already: they wait, or are kept from happening.
    if (to === 'draft' && ownInject(state.injects, handle) === undefined)
      return refuse('bad-inject', 'to', { fault: 'out-of-range', given: to });
    if (standing !== to) moved.push(handle);
  }
  return moved.length === 0 ? done() : done({ type: 'inject.set', injects: moved, to });
};

/** Control's work on events before they come about; all of it is on record, and no seat learns of it. */
export const forInjects = (ask: Ask, command: InjectCommand): Decision => {
  if (ask.person.role !== 'control') return refuse('not-allowed');
  if (ask.state.ended) return refuse('room-over');
  switch (command.type) {
    case 'world.inject':
      return injectNow(ask, command.inject);
    case 'inject.write':
      return write(ask, command.inject, command.draft, command.then);
    case 'inject.import':
      return bringIn(ask, command.drafts);
    case 'inject.set':
      return set(ask, command.injects, command.to);
  }
};
