import { open, noPapers, seatList } from './state.ts';
import type { Seat, TableState } from './state.ts';
import { noTeam } from './team.ts';
import type { Teams } from './team.ts';
import { quiet } from './talk-state.ts';

const seatsOf = (state: TableState): TableState['seats'] =>
  Object.fromEntries(
    seatList(state).map(({ id, seat }): readonly [string, Seat] => [
      id,
      { ...seat, lock: null, papers: noPapers },
    ]),
  );

const peopleOf = ({ people }: TableState): TableState['people'] =>
  Object.fromEntries(
    Object.entries(people).map(([id, person]) => [id, { ...person, bound: null }]),
  );

/** How each seat decides, and who does what in it, is no part of what was tried. */
const teamsOf = (state: TableState): Teams =>
  Object.fromEntries(
    Object.entries(state.teams).map(([id, { rule, roles, penBy }]) => {
      const pen = state.seats[id]?.pen ?? null;
      return [id, { ...noTeam, rule, roles, penBy, holders: pen === null ? [] : [pen] }];
    }),
  );

/**
 * The room as it stood before its first turn, with the people, rules and events that it has by now:
 * all that was played is gone, and other dice lie ready.
 */
export const restarted = (state: TableState, salt: string): TableState => {
  const { injects, seating, talk } = state;
  const { muted, silenced, checked } = talk;
  return {
    ...open({ type: 'room.opened', ...state.opened, salt }),
    ...{ people: peopleOf(state), seats: seatsOf(state), teams: teamsOf(state) },
    ...{ advice: state.advice, forecasts: state.forecasts },
    talk: { ...quiet, muted, silenced, checked },
    injects: {
      ...{ kept: injects.kept, told: [], running: null },
      own: injects.own.map((one) => ({ ...one, fired: null })),
    },
    seating: { ...seating, missed: [], awaits: null, nudges: {}, whispers: [], late: {} },
    ...{ lineage: state.lineage, staff: state.staff, screen: state.screen },
    ...{ watchers: state.watchers, days: state.days, review: state.review, log: state.log },
    ...{ touchedAt: state.touchedAt, practice: 'over' },
  };
};
