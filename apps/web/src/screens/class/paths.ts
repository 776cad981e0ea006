import type { ComparedRoom, PathPoint } from '@convoy/protocol';

/** A course over the public ladder, by the number that it is shown under. */
export interface Walked {
  readonly place: number;
  readonly path: readonly Pick<PathPoint, 'turn' | 'band'>[];
}
type Compared = Pick<ComparedRoom, 'place' | 'path'>;

/** The turns that any of the rooms has behind it, the opening as 0. */
export const turnsOf = (rooms: readonly Walked[]): readonly number[] =>
  [...new Set(rooms.flatMap(({ path }) => path.map(({ turn }) => turn)))].toSorted((a, b) => a - b);

export interface Group {
  readonly places: readonly number[];
  readonly point: PathPoint;
}
/** Rooms that stood alike after a turn, together; in the order of their first room. */
export const groupsAt = (rooms: readonly Compared[], turn: number): readonly Group[] =>
  rooms.reduce<readonly Group[]>((groups, { place, path }) => {
    const point = path.find((one) => one.turn === turn);
    if (point === undefined) return groups;
    const same = groups.find(
      (one) => one.point.band === point.band && one.point.tension === point.tension,
    );
    return same === undefined
      ? [...groups, { places: [place], point }]
      : groups.map((one) => (one === same ? { ...one, places: [...one.places, place] } : one));
  }, []);
