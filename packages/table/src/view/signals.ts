import type { ActorId, DemandId, Entry, EntryId, Order, Reading } from '@convoy/engine';
import type { GivenReading } from '../events/talk-events.ts';
import type { Person, TableState } from '../state/state.ts';

/** How one's own seat read the public acts of the last turn; nobody else's answers. */
export interface SignalsSection {
  readonly acts: readonly {
    readonly act: EntryId;
    /** Null until the seat has answered. */
    readonly read: GivenReading | null;
  }[];
  /** Own demands, and those on the own seat, that have reached whom they are addressed to. */
  readonly seen: readonly DemandId[];
}

/** Of one public act, once all is open: what it was to say, and what was made of it. */
export interface SignalGap {
  readonly turn: number;
  readonly act: EntryId;
  readonly by: ActorId;
  readonly order: Pick<Order, 'instrument' | 'params'>;
  readonly meant: Reading | null;
  readonly meaning: string;
  readonly read: readonly { readonly seat: ActorId; readonly reading: GivenReading }[];
  /** What the model told the seat that it was aimed at. */
  readonly model: readonly { readonly seat: ActorId; readonly reading: Reading }[];
}

type Act = Extract<Entry, { readonly kind: 'act' }>;
const isPublicAct = (entry: Entry): entry is Act =>
  entry.kind === 'act' && entry.audience === 'all';

/** Public acts of others in the turn that was last published. */
export const readableActs = (
  { shown, published }: Pick<TableState, 'shown' | 'published'>,
  seat: ActorId,
): readonly Act[] =>
  (shown.ledger[published] ?? []).filter(isPublicAct).filter((act) => act.seat !== seat);

/** Bots read at once what is asked of them. */
const seenDemands = ({ shown, seats, talk }: TableState, seat: ActorId): readonly DemandId[] =>
  shown.demands
    .filter(({ from, to }) => from === seat || to === seat)
    .filter(({ id, to }) => talk.seen.includes(id) || seats[to]?.keeper === 'bot')
    .map(({ id }) => id);

export const signalsSection = (state: TableState, { seat }: Person): SignalsSection | null => {
  if (seat === null || state.published === 0) return null;
  const given = state.talk.readings.filter((one) => one.seat === seat);
  return {
    acts: readableActs(state, seat).map(({ id }) => ({
      act: id,
      read: given.find((one) => one.act === id)?.reading ?? null,
    })),
    seen: seenDemands(state, seat),
  };
};

/** Every public act of the game of which somebody said what it meant, or how they read it. */
export const signalGaps = ({ world, talk }: TableState): readonly SignalGap[] =>
  Object.values(world.ledger)
    .flat()
    .filter(isPublicAct)
    .map(({ id, turn, seat, order: { instrument, params, meant, meaning } }) => ({
      ...{ turn, act: id, by: seat, order: { instrument, params } },
      ...{ meant, meaning: meaning ?? '' },
      read: talk.readings
        .filter(({ act }) => act === id)
        .map((one) => ({ seat: one.seat, reading: one.reading })),
      model: world.readings
        .filter(({ of, told, to }) => of === id && told === to)
        .map(({ told, reading }) => ({ seat: told, reading })),
    }))
    .filter(({ meant, meaning, read }) => meant !== null || meaning !== '' || read.length > 0);
