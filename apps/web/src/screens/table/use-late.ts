import { FELT_IN_TIME, fromMicro } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';

/** What a cut in one of the branches would still come to, in percent of its weight; null in good time. */
export const useLate = (): ((branches: readonly string[]) => number | null) => {
  const reach = useSection('seat')?.economy.reach ?? [];
  return (branches) => {
    const shares = reach.flatMap(({ sector, share }) =>
      branches.includes(sector) ? [fromMicro(share)] : [],
    );
    if (shares.length === 0) return null;
    const most = Math.max(...shares);
    return most < FELT_IN_TIME ? Math.round(most * 100) : null;
  };
};

/** The branches that an order cuts or would cut: the one it names, or all of the one kind it is about. */
export const useBranches = (): ((instrument: string, sector: unknown) => readonly string[]) => {
  const sectors = useSection('board')?.sectors ?? [];
  return (instrument, sector) =>
    typeof sector === 'string'
      ? [sector]
      : instrument === 'export-controls'
        ? sectors.flatMap(({ id, kind }) => (kind === 'technology' ? [id] : []))
        : [];
};
