import type { SeenTeam, TeamPerson } from '@convoy/protocol';
import { useSection } from '../../stores/room.ts';

/** The viewer's own seat from within, or null for people without one. */
export const useOwnTeam = (): SeenTeam | null => {
  const seat = useSection('me')?.seat ?? null;
  const section = useSection('team');
  return section?.teams.find((team) => team.seat === seat) ?? null;
};

/** The viewer among the people of their seat. */
export const useSelf = (team: SeenTeam | null): TeamPerson | null => {
  const me = useSection('me')?.person;
  return team?.people.find(({ person }) => person === me) ?? null;
};

/** The seat where several people share it and no bot plays it; else null. */
export const useSharedTeam = (): SeenTeam | null => {
  const team = useOwnTeam();
  const keeper = useSection('seats')?.seats.find(({ seat }) => seat === team?.seat)?.keeper;
  return team !== null && team.people.length > 1 && keeper === 'people' ? team : null;
};
