/** Pure plane geometry of the board, in px at zoom 1. The live board and the static one share it. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** A plate with code, name and one figure; the small one, for narrow rooms, without the name. */
export const plate = { width: 176, height: 60 } as const;
export const smallPlate = { width: 88, height: 44 } as const;
/** Rooms narrower or lower than this get small plates. */
const tight: Size = { width: 560, height: 296 };
const isTight = (room: Size): boolean => room.width < tight.width || room.height < tight.height;
export const laneGap = 14;
/** Between a plate's edge and the end of a line. */
const clear = 7;

export const centreOf = (box: Box): Point => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
});

const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** The stretch of `from + t (to - from)`, 0 ≤ t ≤ 1, inside the box; null when it misses. */
const inside = ({ from, to }: Segment, box: Box): readonly [number, number] | null => {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const sides = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ] as const;
  let enter = 0;
  let leave = 1;
  for (const [p, q] of sides) {
    if (p === 0) {
      if (q < 0) return null;
    } else if (p < 0) enter = Math.max(enter, q / p);
    else leave = Math.min(leave, q / p);
  }
  return enter > leave ? null : [enter, leave];
};

export const at = ({ from, to }: Segment, t: number): Point => ({
  x: from.x + (to.x - from.x) * t,
  y: from.y + (to.y - from.y) * t,
});

/** A straight lane from the border of one plate to the border of another, `offset` px to the side. */
export const laneBetween = (a: Box, b: Box, offset: number): Segment => {
  const start = centreOf(a);
  const end = centreOf(b);
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const nx = (-(end.y - start.y) / length) * offset;
  const ny = ((end.x - start.x) / length) * offset;
  const line = {
    from: { x: start.x + nx, y: start.y + ny },
    to: { x: end.x + nx, y: end.y + ny },
  };
  const out = inside(line, grown(a, clear))?.[1] ?? 0;
  const into = inside(line, grown(b, clear))?.[0] ?? 1;
  return into <= out ? line : { from: at(line, out), to: at(line, into) };
};

/** Offsets of `count` lanes, centred on the line between the plates. */
export const laneOffsets = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * laneGap);

export const overlap = (a: Box, b: Box, margin: number): boolean =>
  a.x < b.x + b.width + margin &&
  b.x < a.x + a.width + margin &&
  a.y < b.y + b.height + margin &&
  b.y < a.y + a.height + margin;

interface Placed {
  readonly id: string;
  readonly at: Point;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
const margin = 22;
/** Below this the plates would run into one another, and the whole is drawn smaller instead. */
const least: Size = { width: 700, height: 400 };
const leastTight: Size = { width: 320, height: 250 };

/**
 * Spreads authored positions over the room there is, so that plates keep their size, of which there
 * are two, and only the distances between them stretch. The same room gives the same places.
 */
export const spread = (
  actors: readonly Placed[],
  room: Size,
): { readonly boxes: ReadonlyMap<string, Box>; readonly size: Size } => {
  const small = isTight(room);
  const shape: Size = small ? smallPlate : plate;
  const floor = small ? leastTight : least;
  const rim = small ? margin / 2 : margin;
  const size = {
    width: Math.max(floor.width, room.width),
    height: Math.max(floor.height, room.height),
  };
  const xs = actors.map(({ at: place }) => place.x);
  const ys = actors.map(({ at: place }) => place.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const free = {
    x: size.width - shape.width - 2 * rim,
    y: size.height - shape.height - 2 * rim,
  };
  const share = (value: number, low: number, high: number): number =>
    high === low ? 0.5 : (value - low) / (high - low);
  const boxes = new Map(
    actors.map(({ id, at: place }) => [
      id,
      {
        x: Math.round(rim + share(place.x, left, right) * free.x),
        y: Math.round(rim + share(place.y, top, bottom) * free.y),
        width: shape.width,
        height: shape.height,
      },
    ]),
  );
  return { boxes, size };
};

/** The plate that lies nearest in a direction, a sideways step counting double; null at the rim. */
export const neighbour = (
  boxes: ReadonlyMap<string, Box>,
  from: string,
  direction: Point,
): string | null => {
  const here = boxes.get(from);
  if (here === undefined) return null;
  const start = centreOf(here);
  let best: { readonly id: string; readonly far: number } | null = null;
  for (const [id, box] of boxes) {
    const there = centreOf(box);
    const along = (there.x - start.x) * direction.x + (there.y - start.y) * direction.y;
    const aside = Math.abs((there.x - start.x) * direction.y - (there.y - start.y) * direction.x);
    if (id === from || along <= 8) continue;
    const far = along + 2 * aside;
    if (best === null || far < best.far) best = { id, far };
  }
  return best?.id ?? null;
};
