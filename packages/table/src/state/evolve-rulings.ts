import { engine } from '@convoy/engine';
import type { EngineEvent } from '@convoy/engine';
import type { RulingEvent } from '../events/events.ts';
import { isRulingEvent } from '../events/ruling-events.ts';
import { isAct } from './ruling-state.ts';
import type { ArguedAct, Drawn, MadeRuling, RulingState } from './ruling-state.ts';
import type { Recorded, TableState } from './state.ts';

type EventOf<Type extends RulingEvent['type']> = Extract<RulingEvent, { readonly type: Type }>;

const drawIn = ({ entries }: EngineEvent): Omit<Drawn, 'odds'> | null => {
  const entry = entries.find(({ kind }) => kind === 'draw');
  if (entry?.kind !== 'draw') return null;
  const { chance, value, hit } = entry;
  return { chance, value, hit };
};

const recordOf = (
  { turn, phase }: TableState,
  { n, person, lines, reason, audience, undoes, act, outcome }: EventOf<'ruling.made'>,
  at: number,
): readonly MadeRuling[] => {
  const entry = outcome.entries.find(({ kind }) => kind === 'ruling');
  if (entry === undefined) return [];
  const drawn = act === null ? null : drawIn(outcome);
  const name = act === null ? null : { seat: act.seat, turn: act.turn, n: act.n };
  return [
    {
      ...{ n, turn, phase, at, person, lines, reason, audience, undoes, act: name },
      draw: act === null || drawn === null ? null : { odds: act.odds, ...drawn },
      ...{ entry: entry.id, row: outcome.turn },
    },
  ];
};

const withAct = (
  rulings: RulingState,
  name: Parameters<typeof isAct>[1],
  change: Partial<ArguedAct>,
): RulingState => ({
  ...rulings,
  acts: rulings.acts.map((one) => (isAct(one, name) ? { ...one, ...change } : one)),
});

/** What seats see follows at once, but between resolution and publication. */
const made = (state: TableState, event: EventOf<'ruling.made'>, at: number): TableState => {
  const world = engine.evolve(state.world, event.outcome);
  const listed = {
    ...state.rulings,
    made: [...state.rulings.made, ...recordOf(state, event, at)],
  };
  const rulings =
    event.act === null
      ? listed
      : withAct(listed, event.act, { fate: { kind: 'ruled', ruling: event.n } });
  return { ...state, rulings, world, shown: state.phase === 'resolved' ? state.shown : world };
};

const noted = (
  rulings: RulingState,
  { n, entry, person, text }: EventOf<'note.pinned'>,
  at: number,
): RulingState => ({
  ...rulings,
  notes: [...rulings.notes, { n, entry, person, at, text }],
  pinned: { ...rulings.pinned, [person]: n },
});

/** Folds what an event is to rulings, argued acts and notes; most are nothing to them. */
export const evolveRulings = (state: TableState, { event, at }: Recorded): TableState => {
  if (!isRulingEvent(event)) return state;
  const { rulings } = state;
  const now = (next: RulingState): TableState => ({ ...state, rulings: next });
  switch (event.type) {
    case 'ruling.made':
      return made(state, event, at);
    case 'act.argued': {
      const { seat, turn, n, person, act, result, reasons } = event;
      const fresh: ArguedAct = {
        ...{ seat, turn, n, person, at, act, result, reasons, weighed: null },
        fate: { kind: 'open' },
      };
      return now({ ...rulings, acts: [...rulings.acts, fresh] });
    }
    case 'act.withdrawn':
      return now(withAct(rulings, event, { fate: { kind: 'withdrawn' } }));
    case 'act.weighed':
      return now(withAct(rulings, event, { weighed: { odds: event.odds, note: event.note } }));
    case 'act.refused':
      return now(withAct(rulings, event, { fate: { kind: 'refused', reason: event.reason } }));
    case 'note.pinned':
      return now(noted(rulings, event, at));
    case 'note.dropped':
      return now({
        ...rulings,
        notes: rulings.notes.filter(({ n, person }) => n !== event.n || person !== event.person),
      });
  }
};
