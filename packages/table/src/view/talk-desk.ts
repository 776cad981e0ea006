import type { Person, TableState } from '../state/state.ts';
import type { HeldStatement } from '../state/talk-state.ts';
import type { Surroundings } from './surroundings.ts';
import type { SeenStatement, TalkDesk } from './talk-types.ts';

const pending = ({ n, text, at, status, reason }: HeldStatement): readonly SeenStatement[] =>
  status === 'approved' ? [] : [{ n, text, at, status, reason }];

/** A seat's own statements that are not public. */
export const heldBy = (state: TableState, { seat }: Person): readonly SeenStatement[] =>
  seat === null ? [] : state.talk.held.filter(({ from }) => from === seat).flatMap(pending);

/** What is brought before whoever keeps order. A host is a player: private talk is not for them. */
export const talkDesk = (
  state: TableState,
  viewer: Person,
  { callSigns }: Surroundings,
): TalkDesk | null => {
  const { muted, held, reports } = state.talk;
  if (viewer.role === 'host') return { muted, queue: [], reports: [] };
  // Reports are for those who keep order, whoever else reads all talk.
  if (viewer.role !== 'control' || state.people[viewer.id]?.role !== 'control') return null;
  return {
    muted,
    queue: held.flatMap((one) =>
      pending(one).map((seen) => ({
        ...{ ...seen, from: one.from, callSign: callSigns[one.person] ?? '' },
      })),
    ),
    reports: reports.map(({ channel, n, person, why, at, settled, context }, index) => ({
      ...{ report: index + 1, channel, n, why, at, settled },
      by: callSigns[person] ?? '',
      seat: state.people[person]?.seat ?? null,
      context: context.map((one) => ({ ...one, callSign: callSigns[one.person] ?? '' })),
    })),
  };
};
