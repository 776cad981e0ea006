import type { ClassOverview, ClassRoom } from '@convoy/protocol';
import type { Cut } from '@convoy/table';
import type { Clock } from '../ports.ts';
import type { FanOut } from '../realtime/fan-out.ts';
import type { Past } from '../rooms/past.ts';
import { compareRooms } from './compare.ts';
import { playersIn } from './spread.ts';
import type { Taught } from './spread.ts';

export interface OverviewDeps {
  readonly fanOut: Pick<FanOut, 'viewFor'>;
  readonly past: Past;
  readonly cut: Cut;
  readonly clock: Clock;
}

/** One room as its control sees it, as much as fits on a line. */
const lineOf = (
  { place, person, open: { room } }: Taught,
  { fanOut }: OverviewDeps,
): readonly ClassRoom[] => {
  const teacher = room.state.people[person];
  const view = teacher === undefined ? null : fanOut.viewFor(room, teacher);
  if (view === null || view.control === null) return [];
  const { code, phase, turn, endsAt, paused, leftMs, locked, toLock, ended, lineage } = view.room;
  const { desk } = view.talk;
  return [
    {
      ...{ place, code, phase, turn, endsAt, paused, leftMs, locked, toLock, ended },
      band: view.board.ladder.band,
      people: playersIn(room.state),
      seats: view.control.seats.map(({ seat, keeper, state, here }) => ({
        ...{ seat, keeper, state, here },
        people: room.state.seats[seat]?.people.length ?? 0,
      })),
      over: room.state.world.outcome !== null,
      toSettle:
        (desk?.queue ?? []).filter(({ status }) => status === 'waiting').length +
        (desk?.reports ?? []).filter(({ settled }) => !settled).length,
      fired: room.state.world.fired,
      wentOn: lineage.branches.at(-1)?.code ?? null,
    },
  ];
};

/** Everything that whoever runs a class sees of it on one screen. */
export const overviewOf = async (
  code: string,
  taught: readonly Taught[],
  deps: OverviewDeps,
): Promise<ClassOverview> => {
  const comparison = await compareRooms(code, taught, deps.past, deps.cut, false);
  const opened = taught[0]?.open.room.state.opened;
  const injects = (opened?.scenario.injects ?? []).map(({ id }) => id);
  const titles = injects.map((id) => [
    `inject.${id}.title`,
    opened?.texts[`inject.${id}.title`] ?? id,
  ]);
  return {
    now: deps.clock.now(),
    rooms: taught.flatMap((one) => lineOf(one, deps)),
    injects,
    comparison: {
      ...comparison,
      texts: { ...comparison.texts, ...Object.fromEntries(titles) },
    },
  };
};
