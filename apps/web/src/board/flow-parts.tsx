import { Handle, Position } from '@xyflow/react';
import type { Edge, EdgeProps, Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { ChipSvg } from './chip-svg.tsx';
import type { ChipWords } from './chip-svg.tsx';
import type { Size } from './geometry.ts';
import { LanePath } from './lane-path.tsx';
import { PlateSvg } from './plate-svg.tsx';
import type { PlateFacts } from './plate-svg.tsx';
import type { ActorDrawing, PairDrawing } from './to-flow.ts';

export type PlateNode = Node<
  { readonly actor: ActorDrawing['actor']; readonly facts: PlateFacts; readonly size: Size },
  'plate'
>;
export type ChipNode = Node<{ readonly pair: PairDrawing; readonly words: ChipWords }, 'chip'>;
export type TieEdge = Edge<{ readonly pair: PairDrawing }, 'ties'>;

const Plate = memo(({ data }: NodeProps<PlateNode>) => (
  <>
    <svg width={data.size.width} height={data.size.height} aria-hidden>
      <PlateSvg actor={data.actor} facts={data.facts} size={data.size} />
    </svg>
    {/* The library draws an edge only between handles; these are never seen or pressed. */}
    <Handle
      type="source"
      position={Position.Right}
      isConnectable={false}
      className="board-handle"
    />
    <Handle type="target" position={Position.Left} isConnectable={false} className="board-handle" />
  </>
));
Plate.displayName = 'Plate';

const Chip = memo(({ data }: NodeProps<ChipNode>) => (
  <svg width={data.pair.chip.width} height={data.pair.chip.height} aria-hidden>
    <ChipSvg pair={data.pair} words={data.words} />
  </svg>
));
Chip.displayName = 'Chip';

const Ties = memo(({ data }: EdgeProps<TieEdge>) =>
  data === undefined
    ? null
    : data.pair.lanes.map((lane) => <LanePath key={lane.layer} lane={lane} />),
);
Ties.displayName = 'Ties';

export const nodeTypes = { plate: Plate, chip: Chip } as const;
export const edgeTypes = { ties: Ties } as const;
