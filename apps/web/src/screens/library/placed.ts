import type { ScenarioCard } from '@convoy/protocol';

type Seat = ScenarioCard['seats'][number];
type Tie = ScenarioCard['ties'][number];

export interface Placed {
  readonly seat: Seat;
  readonly x: number;
  readonly y: number;
}
interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Drawn {
  readonly key: string;
  readonly layer: Tie['layer'];
  readonly level: number;
  readonly line: { readonly from: Point; readonly to: Point };
}

export const room = { width: 260, height: 156, side: 26, top: 16 } as const;
/** Between two ties of the same two seats. */
const GAP = 5;

const stretch = (value: number, all: readonly number[], from: number, to: number): number => {
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return high === low
    ? (from + to) / 2
    : Math.round(from + ((value - low) / (high - low)) * (to - from));
};

/** The places of the board, drawn together to fill a small picture. */
export const placesOf = (seats: readonly Seat[]): readonly Placed[] => {
  const [xs, ys] = [seats.map(({ at }) => at.x), seats.map(({ at }) => at.y)];
  return seats.map((seat) => ({
    seat,
    x: stretch(seat.at.x, xs, room.side, room.width - room.side),
    y: stretch(seat.at.y, ys, room.top, room.height - room.top),
  }));
};

const beside = (a: Placed, b: Placed, away: number): Drawn['line'] => {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [dx, dy] = [(-(b.y - a.y) / length) * away, ((b.x - a.x) / length) * away];
  return { from: { x: a.x + dx, y: a.y + dy }, to: { x: b.x + dx, y: b.y + dy } };
};

/** Every tie as a line, those of the same two seats side by side. */
export const tiesOf = (ties: readonly Tie[], places: readonly Placed[]): readonly Drawn[] => {
  const at = (id: string): Placed | undefined => places.find(({ seat }) => seat.id === id);
  return ties.flatMap((tie) => {
    const [a, b] = [at(tie.a), at(tie.b)];
    if (a === undefined || b === undefined) return [];
    const same = ties.filter((one) => one.a === tie.a && one.b === tie.b);
    const away = (same.indexOf(tie) - (same.length - 1) / 2) * GAP;
    const { layer, level } = tie;
    return [{ key: `${tie.a}${tie.b}${layer}`, layer, level, line: beside(a, b, away) }];
  });
};
