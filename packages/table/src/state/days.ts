import type { ActorId } from '@convoy/engine';
import type { Extension } from '../events/days-events.ts';
import type { PersonId } from '../ids.ts';

/** A seat for which a replacement is looked for. */
export interface OfferedSeat {
  readonly seat: ActorId;
  readonly why: 'missed' | 'asked';
}

/** Deadlines over days, who missed them, and who took a seat over. */
export interface DaysState {
  readonly remindAt: readonly number[];
  /** How the running deadline came to be where it is, if it was moved. */
  readonly moved: Extension | null;
  /** Deadlines put off for each seat so far. */
  readonly graceUsed: Readonly<Record<string, number>>;
  /** Deadlines that each seat has missed without a break. */
  readonly missed: Readonly<Record<string, number>>;
  readonly offered: readonly OfferedSeat[];
  /** People whose way in no longer opens anything. */
  readonly released: readonly PersonId[];
  /** In which turn a replacement took their seat over, by person. */
  readonly since: Readonly<Record<string, number>>;
}

export const noDays: DaysState = {
  ...{ remindAt: [], moved: null, graceUsed: {}, missed: {} },
  ...{ offered: [], released: [], since: {} },
};

/** What of a room these ask for. */
interface OverDays {
  readonly days: DaysState;
}
interface WithGrace extends OverDays {
  readonly opened: {
    readonly options: { readonly days?: { readonly grace: number } | null };
  };
}

export const graceLeft = ({ opened, days }: WithGrace, seat: ActorId): number =>
  Math.max(0, (opened.options.days?.grace ?? 0) - (days.graceUsed[seat] ?? 0));

export const isOffered = ({ days }: OverDays, seat: ActorId): boolean =>
  days.offered.some((one) => one.seat === seat);

export const isReleased = ({ days }: OverDays, person: PersonId): boolean =>
  days.released.includes(person);
