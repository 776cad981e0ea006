import type { InjectId, Ruling, RulingMatter, ScenarioInject } from '@convoy/engine';
import type { PlayedGame, Step } from '@convoy/lab';
import { evolve, oddsLadder, open, realGame } from '@convoy/table';
import type { RoomEvent, RuledLine, TableState } from '@convoy/table';
import type { StoredEvent } from '../store/event-store.ts';

type EventOf<Type extends RoomEvent['type']> = Extract<RoomEvent, { readonly type: Type }>;

const matterOf = ({ world }: TableState, line: RuledLine): RulingMatter => {
  switch (line.kind) {
    case 'quantity':
      return { kind: 'quantity', quantity: line.quantity, subject: line.subject, to: line.to };
    case 'measure': {
      const stands = world.measures.some(({ id }) => id === line.measure);
      return stands
        ? { kind: 'measure', measure: line.measure, to: line.to }
        : { kind: 'measure-again', measure: line.measure };
    }
    case 'outcome':
      return { kind: 'outcome', to: line.to };
  }
};

/** What control asked of the engine, told from what is on record of it. */
const rulingOf = (state: TableState, event: EventOf<'ruling.made'>): Ruling => {
  const { seed, salt } = state.opened;
  const { act } = event;
  return {
    ...{ person: event.person, reason: event.reason, audience: event.audience },
    matters: event.lines.map((line) => matterOf(state, line)),
    argued:
      act === null
        ? null
        : {
            ...{ seat: act.seat, turn: act.turn, ordinal: act.n, odds: oddsLadder[act.odds] },
            dice: { seed, salt },
          },
  };
};

const firedIn = ({ outcome }: EventOf<'world.injected'>): InjectId | null =>
  outcome.entries.flatMap((entry) => (entry.kind === 'inject' ? [entry.inject] : []))[0] ?? null;

/** An event that control wrote, as the scenario would have had it; null for one of the scenario's. */
const ownOf = (state: TableState, event: EventOf<'world.injected'>): ScenarioInject | null => {
  const { own, told } = event;
  if (own === undefined || told === undefined) return null;
  const draft = state.injects.own.find(({ n }) => n === own)?.draft;
  return {
    ...{ id: told.inject, when: { on: 'hand' }, documented: false, source: null, incident: null },
    audience: told.to === 'all' ? 'all' : [...told.to],
    effects: (draft?.effects ?? []).map(({ quantity, subject, by }) => ({
      ...{ quantity, subject, by },
    })),
  };
};

const injectStep = (before: TableState, event: EventOf<'world.injected'>): readonly Step[] => {
  const inject = firedIn(event);
  const { turn } = before.world;
  const own = ownOf(before, event);
  return inject === null ? [] : [{ kind: 'inject', turn, inject, own, outcome: event.outcome }];
};

const rulingStep = (before: TableState, event: EventOf<'ruling.made'>): Step => ({
  // One after the resolution belongs to the turn that it rules on.
  turn: before.phase === 'resolved' ? event.outcome.turn : before.world.turn,
  ...{ kind: 'ruling', ruling: rulingOf(before, event), outcome: event.outcome },
});

const resolveStep = (
  before: TableState,
  after: TableState,
  { turn, outcome }: EventOf<'turn.resolved'>,
): Step => {
  const orders = after.history.find((past) => past.turn === turn)?.orders ?? {};
  return { kind: 'resolve', turn, orders, kept: Object.keys(before.injects.kept), outcome };
};

/** The step that an event is to the world; none for what passes between people alone. */
const stepsOf = (before: TableState, after: TableState, event: RoomEvent): readonly Step[] => {
  const { turn } = before.world;
  if (event.type === 'paper.made')
    return [{ kind: 'paper', turn, seat: event.seat, act: event.act, outcome: event.outcome }];
  if (event.type === 'world.injected') return injectStep(before, event);
  if (event.type === 'ruling.made') return [rulingStep(before, event)];
  if (event.type === 'turn.resolved') return [resolveStep(before, after, event)];
  return event.type === 'room.ended' && event.outcome !== null
    ? [{ kind: 'close', turn, outcome: event.outcome }]
    : [];
};

/** The game of a room as the causes of what happened in its world; null of an empty record. */
export const playedGameOf = (records: readonly StoredEvent[]): PlayedGame | null => {
  const [first, ...rest] = realGame(records);
  if (first === undefined || first.event.type !== 'room.opened') return null;
  const { scenario, options, seed, salt } = first.event;
  let state = open(first.event);
  const steps: Step[] = [];
  for (const record of rest) {
    const after = evolve(state, record);
    steps.push(...stepsOf(state, after, record.event));
    state = after;
  }
  return { scenario, length: options.length, chance: { seed, salt }, steps };
};
