import { layers, pairId } from '@convoy/engine';
import type {
  ActorId,
  BoardActor,
  BoardExposure,
  BoardSection,
  BoardTie,
  Layer,
} from '@convoy/engine';
import { laneBetween, laneOffsets, spread } from './geometry.ts';
import type { Box, Segment, Size } from './geometry.ts';
import type { LaneKind } from './layers.ts';
import { placeChips } from './place-chips.ts';

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
  /** Who depends on whom; left out where it is not shown. */
  readonly exposures?: readonly BoardExposure[];
  readonly room: Size;
  /** How large a pair's chip is drawn, null for none; by default as the board draws it. */
  readonly chipSize?: (items: readonly ChipItem[]) => Size | null;
}

export interface Lane {
  readonly layer: LaneKind;
  readonly level: number;
  /** An end drawn at the second and at the first actor. */
  readonly endAtTo: boolean;
  readonly endAtFrom: boolean;
  readonly change: BoardTie['change'];
  readonly planned: boolean;
  /** For exposure: % of GDP of the first and of the second that rest on the other. */
  readonly shares: readonly [number, number] | null;
  readonly line: Segment;
}
export interface ChipItem {
  readonly kind: LaneKind | 'demand';
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
    shares: null,
  };
};

/** Both sides' dependence on each other in one lane; its level is the greater share, in whole %. */
const exposureLane = ({ from, exposures }: Grouped): LaneFacts | null => {
  if (exposures.length === 0) return null;
  const of = (mine: boolean): number =>
    exposures
      .filter((one) => (one.of === from) === mine)
      .reduce((sum, { share }) => sum + share, 0);
  const shares = [of(true), of(false)] as const;
  return {
    ...{ layer: 'exposure', level: Math.round(Math.max(...shares)), shares },
    ...{ endAtTo: false, endAtFrom: false, change: null, planned: false },
  };
};

const chipHeight = 28;
const itemWidth = (item: ChipItem): number => {
  if (item.kind === 'demand') return item.turns === null ? 30 : 74;
  if (item.kind === 'exposure') return 60;
  return (item.change === null ? 36 : 46) + (item.planned ? 30 : 0);
};
export const chipWidths = (items: readonly ChipItem[]): readonly number[] => items.map(itemWidth);

/** The size of a pair's chip; null for a pair that gets none. */
const chipSize = (items: readonly ChipItem[]): Size | null =>
  items.length === 0
    ? null
    : { width: chipWidths(items).reduce((sum, each) => sum + each, 0), height: chipHeight };

interface Grouped {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly ties: BoardTie[];
  readonly planned: PlannedTie[];
  readonly demands: DueDemand[];
  readonly exposures: BoardExposure[];
}

const group = (input: BoardInput): readonly Grouped[] => {
  const pairs = new Map<string, Grouped>();
  const of = (a: ActorId, b: ActorId): Grouped => {
    const id = pairId(a, b);
    const known = pairs.get(id);
    if (known !== undefined) return known;
    const [from, to] = a < b ? [a, b] : [b, a];
    const fresh = { from, to, ties: [], planned: [], demands: [], exposures: [] };
    pairs.set(id, fresh);
    return fresh;
  };
  const shown = new Set(input.layers);
  for (const tie of input.board.ties) if (shown.has(tie.layer)) of(tie.a, tie.b).ties.push(tie);
  for (const plan of input.planned)
    if (shown.has(plan.layer)) of(plan.from, plan.to).planned.push(plan);
  for (const demand of input.demands) of(demand.from, demand.to).demands.push(demand);
  for (const one of input.exposures ?? []) of(one.of, one.to).exposures.push(one);
  return [...pairs.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
};

const soonest = (demands: readonly DueDemand[]): number | null => {
  const due = demands.flatMap(({ turns }) => (turns === null ? [] : [turns]));
  return due.length === 0 ? null : Math.min(...due);
};

const itemsOf = (
  lanes: readonly LaneFacts[],
  demands: readonly DueDemand[],
): readonly ChipItem[] => {
  const due = { kind: 'demand', level: 0, change: null, planned: false } as const;
  return [
    ...lanes.map(({ layer, level, change, planned }) => ({
      ...{ kind: layer, level, change, planned },
      turns: null,
    })),
    ...(demands.length === 0 ? [] : [{ ...due, turns: soonest(demands) }]),
  ];
};

interface Sketch extends Omit<PairDrawing, 'chip'> {
  readonly middle: Segment;
}

const sketch = (pair: Grouped, boxes: ReadonlyMap<string, Box>): readonly Sketch[] => {
  const a = boxes.get(pair.from);
  const b = boxes.get(pair.to);
  if (a === undefined || b === undefined) return [];
  const ties = layers.flatMap((layer) => laneOf(layer, pair.ties, pair.planned, pair.from) ?? []);
  const facts = [...ties, ...[exposureLane(pair)].filter((lane) => lane !== null)];
  const offsets = laneOffsets(facts.length);
  const lanes = facts.map((lane, index) => ({
    ...lane,
    line: laneBetween(a, b, offsets[index] ?? 0),
  }));
  return [
    {
      id: pairId(pair.from, pair.to),
      from: pair.from,
      to: pair.to,
      lanes,
      items: itemsOf(facts, pair.demands),
      middle: laneBetween(a, b, 0),
    },
  ];
};

const noChip = { x: 0, y: 0, width: 0, height: 0 } as const;

/** Everything the board draws, from what one viewer may know. Pure: equal input, equal drawing. */
export const toFlow = (input: BoardInput): Drawing => {
  const { boxes, size } = spread(input.board.actors, input.room);
  const sized = input.chipSize ?? chipSize;
  const sketches = group(input).flatMap((pair) => sketch(pair, boxes));
  const wanted = sketches.flatMap(({ id, items, middle }) => {
    const chip = sized(items);
    return chip === null ? [] : [{ id, line: middle, size: chip }];
  });
  const chips = placeChips(wanted, [...boxes.values()], size);
  const pairs = sketches.map(({ id, from, to, lanes, items }) => ({
    ...{ id, from, to, lanes, items },
    chip: chips.get(id) ?? noChip,
  }));
  const actors = input.board.actors.flatMap((actor) => {
    const box = boxes.get(actor.id);
    return box === undefined ? [] : [{ actor, box }];
  });
  return { size, actors, pairs, boxes };
};
