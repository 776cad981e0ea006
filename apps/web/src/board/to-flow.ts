import { layers, pairId } from '@convoy/engine';
import type { ActorId, BoardActor, BoardSection, BoardTie, Layer } from '@convoy/engine';
import { at, laneBetween, laneOffsets, overlap, spread } from './geometry.ts';
import type { Box, Point, Segment, Size } from './geometry.ts';

/** A tie that the reader's own draft would make: drawn hollow, seen by nobody else. */
export interface PlannedTie {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly layer: Layer;
  readonly level: number;
}
export interface DueDemand {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Turns left, this one included; null without a deadline. */
  readonly turns: number | null;
}
export interface BoardInput {
  readonly board: Pick<BoardSection, 'actors' | 'ties'>;
  readonly layers: readonly Layer[];
  readonly planned: readonly PlannedTie[];
  readonly demands: readonly DueDemand[];
  readonly room: Size;
}

export interface Lane {
  readonly layer: Layer;
  readonly level: number;
  /** An end drawn at the second and at the first actor. */
  readonly endAtTo: boolean;
  readonly endAtFrom: boolean;
  readonly change: BoardTie['change'];
  readonly planned: boolean;
  readonly line: Segment;
}
export interface ChipItem {
  readonly kind: Layer | 'demand';
  readonly level: number;
  readonly change: BoardTie['change'];
  readonly planned: boolean;
  /** For a demand: turns left, null without a deadline. */
  readonly turns: number | null;
}
export interface PairDrawing {
  readonly id: string;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly lanes: readonly Lane[];
  readonly items: readonly ChipItem[];
  readonly chip: Box;
}
export interface ActorDrawing {
  readonly actor: BoardActor;
  readonly box: Box;
}
export interface Drawing {
  readonly size: Size;
  readonly actors: readonly ActorDrawing[];
  readonly pairs: readonly PairDrawing[];
  readonly boxes: ReadonlyMap<string, Box>;
}

type LaneFacts = Omit<Lane, 'line'>;

const strongest = (a: BoardTie['change'], b: BoardTie['change']): BoardTie['change'] => a ?? b;

/** All ties of one layer between two actors become one lane, as strong as the strongest. */
const laneOf = (
  layer: Layer,
  ties: readonly BoardTie[],
  planned: readonly PlannedTie[],
  from: ActorId,
): LaneFacts | null => {
  const standing = ties.filter((tie) => tie.layer === layer);
  const plans = planned.filter((plan) => plan.layer === layer);
  if (standing.length === 0 && plans.length === 0) return null;
  const towards = (tie: BoardTie): 'none' | 'to' | 'from' => {
    if (tie.directed === 'none') return 'none';
    return (tie.directed === 'ab') === (tie.a === from) ? 'to' : 'from';
  };
  const onlyPlan = standing.length === 0;
  return {
    layer,
    level: Math.max(...(onlyPlan ? plans : standing).map(({ level }) => level)),
    endAtTo: onlyPlan
      ? plans.some((plan) => plan.from === from)
      : standing.some((tie) => towards(tie) === 'to'),
    endAtFrom: onlyPlan
      ? plans.some((plan) => plan.from !== from)
      : standing.some((tie) => towards(tie) === 'from'),
    change: standing.reduce<BoardTie['change']>((sum, tie) => strongest(sum, tie.change), null),
    planned: onlyPlan,
  };
};

const chipHeight = 28;
const itemWidth = (item: ChipItem): number => {
  if (item.kind === 'demand') return item.turns === null ? 30 : 74;
  return (item.change === null ? 36 : 46) + (item.planned ? 30 : 0);
};
export const chipWidths = (items: readonly ChipItem[]): readonly number[] => items.map(itemWidth);

const boxAround = (centre: Point, width: number): Box => ({
  x: centre.x - width / 2,
  y: centre.y - chipHeight / 2,
  width,
  height: chipHeight,
});

/** The middle, or the nearest free place to it along the line. */
const placeChip = (line: Segment, width: number, taken: readonly Box[]): Box => {
  const tries = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((t) => boxAround(at(line, t), width));
  return (
    tries.find((box) => taken.every((other) => !overlap(box, other, 4))) ??
    boxAround(at(line, 0.5), width)
  );
};

interface Grouped {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly ties: BoardTie[];
  readonly planned: PlannedTie[];
  readonly demands: DueDemand[];
}

const group = (input: BoardInput): readonly Grouped[] => {
  const pairs = new Map<string, Grouped>();
  const of = (a: ActorId, b: ActorId): Grouped => {
    const id = pairId(a, b);
    const known = pairs.get(id);
    if (known !== undefined) return known;
    const [from, to] = a < b ? [a, b] : [b, a];
    const fresh = { from, to, ties: [], planned: [], demands: [] };
    pairs.set(id, fresh);
    return fresh;
  };
  const shown = new Set(input.layers);
  for (const tie of input.board.ties) if (shown.has(tie.layer)) of(tie.a, tie.b).ties.push(tie);
  for (const plan of input.planned)
    if (shown.has(plan.layer)) of(plan.from, plan.to).planned.push(plan);
  for (const demand of input.demands) of(demand.from, demand.to).demands.push(demand);
  return [...pairs.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
};

const soonest = (demands: readonly DueDemand[]): number | null => {
  const due = demands.flatMap(({ turns }) => (turns === null ? [] : [turns]));
  return due.length === 0 ? null : Math.min(...due);
};

const drawPair = (
  pair: Grouped,
  boxes: ReadonlyMap<string, Box>,
  taken: readonly Box[],
): PairDrawing | null => {
  const a = boxes.get(pair.from);
  const b = boxes.get(pair.to);
  if (a === undefined || b === undefined) return null;
  const facts = layers.flatMap((layer) => laneOf(layer, pair.ties, pair.planned, pair.from) ?? []);
  const offsets = laneOffsets(facts.length);
  const lanes = facts.map((lane, index) => ({
    ...lane,
    line: laneBetween(a, b, offsets[index] ?? 0),
  }));
  const items: readonly ChipItem[] = [
    ...facts.map((lane) => ({
      kind: lane.layer,
      level: lane.level,
      change: lane.change,
      planned: lane.planned,
      turns: null,
    })),
    ...(pair.demands.length === 0
      ? []
      : [
          {
            kind: 'demand' as const,
            level: 0,
            change: null,
            planned: false,
            turns: soonest(pair.demands),
          },
        ]),
  ];
  const width = chipWidths(items).reduce((sum, each) => sum + each, 0);
  return {
    id: pairId(pair.from, pair.to),
    from: pair.from,
    to: pair.to,
    lanes,
    items,
    chip: placeChip(laneBetween(a, b, 0), width, taken),
  };
};

/** Everything the board draws, from what one viewer may know. Pure: equal input, equal drawing. */
export const toFlow = (input: BoardInput): Drawing => {
  const { boxes, size } = spread(input.board.actors, input.room);
  const taken: Box[] = [...boxes.values()];
  const pairs: PairDrawing[] = [];
  for (const grouped of group(input)) {
    const drawn = drawPair(grouped, boxes, taken);
    if (drawn === null) continue;
    pairs.push(drawn);
    taken.push(drawn.chip);
  }
  const actors = input.board.actors.flatMap((actor) => {
    const box = boxes.get(actor.id);
    return box === undefined ? [] : [{ actor, box }];
  });
  return { size, actors, pairs, boxes };
};
