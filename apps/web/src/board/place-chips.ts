import { at, centreOf, overlap } from './geometry.ts';
import type { Box, Point, Segment, Size } from './geometry.ts';

/** A chip that wants to lie in the middle of its line. */
export interface Wanted {
  readonly id: string;
  readonly line: Segment;
  readonly size: Size;
}

/** Along the line, nearest to the middle first, then off to its sides, in chip heights. */
const along = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8] as const;
const aside = [0, 0.7, -0.7, 1.2, -1.2] as const;
const gap = 4;

const boxAround = (centre: Point, { width, height }: Size): Box => ({
  x: centre.x - width / 2,
  y: centre.y - height / 2,
  width,
  height,
});

const lengthOf = ({ from, to }: Segment): number => Math.hypot(to.x - from.x, to.y - from.y);

const candidates = ({ line, size }: Wanted): readonly Box[] => {
  const length = lengthOf(line) || 1;
  const nx = -(line.to.y - line.from.y) / length;
  const ny = (line.to.x - line.from.x) / length;
  return aside.flatMap((side) =>
    along.map((t) => {
      const point = at(line, t);
      const off = side * size.height;
      return boxAround({ x: point.x + nx * off, y: point.y + ny * off }, size);
    }),
  );
};

const shared = (a: Box, b: Box): number => {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return wide > 0 && high > 0 ? wide * high : 0;
};

const within = (box: Box, room: Size): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= room.width && box.y + box.height <= room.height;

const place = (wanted: Wanted, taken: readonly Box[], room: Size): Box => {
  const tries = candidates(wanted).filter((box) => within(box, room));
  const free = tries.find((box) => taken.every((other) => !overlap(box, other, gap)));
  if (free !== undefined) return free;
  const covered = (box: Box): number => taken.reduce((sum, other) => sum + shared(box, other), 0);
  const middle = boxAround(at(wanted.line, 0.5), wanted.size);
  return tries.reduce((best, box) => (covered(box) < covered(best) ? box : best), middle);
};

/**
 * A place for every chip, clear of plates and of one another where there is one: those with the
 * least line to lie on choose first. Equal input, equal places.
 */
export const placeChips = (
  all: readonly Wanted[],
  plates: readonly Box[],
  room: Size,
): ReadonlyMap<string, Box> => {
  const tightest = all.toSorted(
    (a, b) =>
      lengthOf(a.line) - a.size.width - (lengthOf(b.line) - b.size.width) ||
      centreOf({ ...a.line.from, ...a.size }).x - centreOf({ ...b.line.from, ...b.size }).x,
  );
  const taken: Box[] = [...plates];
  const places = new Map<string, Box>();
  for (const wanted of tightest) {
    const box = place(wanted, taken, room);
    places.set(wanted.id, box);
    taken.push(box);
  }
  return places;
};
