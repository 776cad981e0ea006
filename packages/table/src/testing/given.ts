import { actorId } from '@convoy/engine';
import type { Order, Scenario } from '@convoy/engine';
import { deepFreeze, strait } from '@convoy/engine/testing';
import type { Command } from '../commands/commands.ts';
import type { Context, Decision, Input } from '../commands/context.ts';
import { decide } from '../commands/decide.ts';
import type { PersonRole, RoomEvent, RoomOptions } from '../events/events.ts';
import { personId } from '../ids.ts';
import type { PersonId } from '../ids.ts';
import { evolve } from '../state/evolve.ts';
import { open } from '../state/state.ts';
import type { TableState } from '../state/state.ts';

export const NOR = actorId('NOR');
export const ALD = actorId('ALD');
export const KES = actorId('KES');
export const LIG = actorId('LIG');

export const ann = personId('ann');
export const bob = personId('bob');
export const cyd = personId('cyd');
export const eve = personId('eve');

/** Noon of some day; tests count in milliseconds from it. */
export const noon = 1_700_000_000_000;
export const context = (more: Partial<Context> = {}): Context => ({
  now: noon,
  present: [],
  drafts: {},
  key: () => 'KEY234',
  ...more,
});

export const options: RoomOptions = {
  length: 'short',
  advance: 'all-locked',
  schedule: { brief: 0, negotiate: 0, order: null },
  controlled: false,
  solo: false,
  advice: true,
};

/** A room with these options, in the lobby, with the people at the door in this order. */
export const room = (
  chosen: Partial<RoomOptions> = {},
  people: readonly (readonly [PersonId, PersonRole])[] = [
    [ann, 'host'],
    [bob, 'player'],
    [cyd, 'player'],
    [eve, 'observer'],
  ],
  scenario: Scenario = strait,
): TableState =>
  people.reduce(
    (state, [person, role]) => next(state, { by: 'door', person, role }),
    deepFreeze(
      open({
        type: 'room.opened',
        scenario,
        hash: 'hash',
        texts: { title: 'Strait' },
        language: 'en',
        engine: 'test',
        options: { ...options, ...chosen },
        code: 'ABC234',
        seed: 'the seed',
        salt: '0',
        by: ann,
      }),
    ),
  );

/** Folds events; input and output are frozen through and through. */
export const fed = (state: TableState, events: readonly RoomEvent[], at = noon): TableState =>
  events.reduce(
    (now, event) => deepFreeze(evolve(now, deepFreeze({ at, person: null, event }))),
    state,
  );

/** What the table answers. */
export const when = (state: TableState, input: Input, more: Partial<Context> = {}): Decision =>
  decide(state, deepFreeze(input), deepFreeze(context(more)));

export const asks = (
  state: TableState,
  person: PersonId,
  command: Command,
  more: Partial<Context> = {},
): Decision => when(state, { by: 'person', person, command }, more);

/** The state after an input that must be accepted; throws with the refusal where it is not. */
export const next = (state: TableState, input: Input, more: Partial<Context> = {}): TableState => {
  const decision = when(state, input, more);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return fed(state, decision.events, more.now ?? noon);
};
export const did = (
  state: TableState,
  person: PersonId,
  command: Command,
  more: Partial<Context> = {},
): TableState => next(state, { by: 'person', person, command }, more);

/** Types of the events, or the refusal's code and field: what most expectations are about. */
export const gist = (decision: Decision): readonly string[] | string =>
  decision.ok
    ? decision.events.map(({ type }) => type)
    : [decision.refusal.code, decision.refusal.field].filter((part) => part !== null).join(' ');

/** Norland, Aldia and Kesh kept by ann, bob and cyd; the League by a bot; turn 1, orders open. */
export const playing = (chosen: Partial<RoomOptions> = {}): TableState => {
  const seated = [
    [ann, NOR],
    [bob, ALD],
    [cyd, KES],
  ] as const;
  const full = seated.reduce(
    (state, [person, seat]) => did(state, person, { type: 'seat.claim', seat }),
    room(chosen),
  );
  return did(full, ann, { type: 'room.start' });
};

export const rally: Order = {
  instrument: 'rally',
  params: { vow: false },
  rationale: 'a reason of my own',
  meant: null,
};
