import {
  Background,
  Panel,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import type { ActorId } from '@convoy/engine';
import { pairId } from '@convoy/engine';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import type { ChipWords } from './chip-svg.tsx';
import { edgeTypes, nodeTypes } from './flow-parts.tsx';
import type { ChipNode, PlateNode, TieEdge } from './flow-parts.tsx';
import { neighbour } from './geometry.ts';
import type { Size } from './geometry.ts';
import type { PlateFacts } from './plate-svg.tsx';
import type { Selection } from './selection.ts';
import { toFlow } from './to-flow.ts';
import type { BoardInput, Drawing, PairDrawing } from './to-flow.ts';
import './board.css';
import styles from './board.module.css';

export interface BoardWords extends ChipWords {
  readonly board: string;
  readonly help: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  /** Spoken name of one actor: name, role, support, ties. */
  readonly actor: (id: ActorId, pairs: readonly PairDrawing[]) => string;
  /** Spoken when `E` reaches a link. */
  readonly link: (pair: PairDrawing) => string;
}
interface BoardProps extends Omit<BoardInput, 'room'> {
  readonly facts: (id: ActorId) => PlateFacts;
  readonly words: BoardWords;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** Says a sentence to screen readers. */
  readonly say: (text: string) => void;
}

const arrows: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};
/** Nothing moves, nothing is edited, and the page keeps its wheel and its tab order. */
const manners = {
  nodeTypes,
  edgeTypes,
  minZoom: 0.4,
  maxZoom: 2,
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  zoomOnScroll: false,
  zoomActivationKeyCode: 'Control',
  zoomOnDoubleClick: false,
  preventScrolling: false,
  role: 'group',
  // The credit stands beside the board instead of in it, where it would be a second tab stop.
  proOptions: { hideAttribution: true },
} as const;
const narrowRoom = 560;
const buttonRow = 44;
const chipMark = 'chip ';
const touches = (pair: PairDrawing, id: string): boolean => pair.from === id || pair.to === id;

const useRoomSize = () => {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, []);
  return [ref, size] as const;
};

const useElements = (drawing: Drawing, props: BoardProps, stop: string) => {
  const { facts, words, selection, onSelect } = props;
  return useMemo(() => {
    const near = (pair: PairDrawing): boolean =>
      selection === null ||
      (selection.kind === 'actor' ? touches(pair, selection.id) : pair.id === selection.id);
    const lit = (id: ActorId): boolean =>
      selection === null ||
      (selection.kind === 'actor'
        ? id === selection.id || drawing.pairs.some((pair) => touches(pair, id) && near(pair))
        : id === selection.a || id === selection.b);
    const plates = drawing.actors.map(({ actor, box }): PlateNode => ({
      id: actor.id,
      type: 'plate',
      position: { x: box.x, y: box.y },
      width: box.width,
      height: box.height,
      initialWidth: box.width,
      initialHeight: box.height,
      zIndex: 2,
      className: cx(
        styles['plate'],
        !lit(actor.id) && 'board-dim',
        selection?.kind === 'actor' && selection.id === actor.id && styles['selected'],
      ),
      ariaRole: 'button',
      ariaLabel: words.actor(actor.id, drawing.pairs),
      domAttributes: {
        tabIndex: actor.id === stop ? 0 : -1,
        'aria-roledescription': undefined,
        'aria-pressed': selection?.kind === 'actor' && selection.id === actor.id,
      },
      data: { actor, facts: facts(actor.id), size: box },
    }));
    const chips = drawing.pairs
      .filter((pair) => pair.items.length > 0)
      .map((pair): ChipNode => ({
        id: chipMark + pair.id,
        type: 'chip',
        position: { x: pair.chip.x, y: pair.chip.y },
        width: pair.chip.width,
        height: pair.chip.height,
        initialWidth: pair.chip.width,
        initialHeight: pair.chip.height,
        zIndex: 1,
        className: cx(
          styles['chip'],
          !near(pair) && 'board-dim',
          selection?.kind === 'pair' && selection.id === pair.id && styles['selected'],
        ),
        ariaRole: 'presentation',
        domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
        data: { pair, words },
      }));
    const edges = drawing.pairs.map((pair): TieEdge => ({
      id: pair.id,
      type: 'ties',
      source: pair.from,
      target: pair.to,
      className: cx(!near(pair) && 'board-dim'),
      focusable: false,
      ariaRole: 'presentation',
      domAttributes: { 'aria-hidden': true },
      data: { pair },
    }));
    return { nodes: [...plates, ...chips], edges, onSelect };
  }, [drawing, facts, words, selection, onSelect, stop]);
};

/**
 * Zoom by buttons and keys; the wheel only with Ctrl, so that the page is never hijacked. The keys
 * `+`, `-` and `0` do the same, so that the buttons need no tab stops of their own.
 */
const Controls = ({ words, fit }: { readonly words: BoardWords; readonly fit: () => void }) => {
  const flow = useReactFlow();
  const buttons = [
    { label: words.zoomIn, Icon: Plus, act: () => void flow.zoomIn() },
    { label: words.zoomOut, Icon: Minus, act: () => void flow.zoomOut() },
    { label: words.fit, Icon: Maximize, act: fit },
  ];
  return (
    <Panel position="bottom-left" className={cx(styles['controls'])}>
      {buttons.map(({ label, Icon, act }) => (
        <IconButton
          key={label}
          excludeFromTabOrder
          size="small"
          look="plain"
          label={label}
          onPress={act}
        >
          <Icon size={16} aria-hidden />
        </IconButton>
      ))}
    </Panel>
  );
};

const Canvas = ({ room, ...props }: BoardProps & { readonly room: Size }) => {
  const { board, layers, planned, demands, exposures, words, selection, onSelect, say } = props;
  const flow = useReactFlow();
  const far = useStore(({ transform }) => transform[2] < 0.74);
  const frame = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string>(board.actors[0]?.id ?? '');
  // In a narrow room the buttons would lie over a plate: the drawing ends above them.
  const stageHeight = room.width < narrowRoom ? room.height - buttonRow : room.height;
  const drawing = useMemo(
    () =>
      toFlow({
        ...{ board, layers, planned, demands },
        ...(exposures === undefined ? {} : { exposures }),
        room: { width: room.width, height: stageHeight },
      }),
    [board, layers, planned, demands, exposures, room.width, stageHeight],
  );
  const { nodes, edges } = useElements(drawing, props, stop);
  const { width, height } = drawing.size;
  const fit = (): void => {
    const zoom = Math.min(room.width / width, stageHeight / height);
    const x = (room.width - width * zoom) / 2;
    void flow.setViewport({ x, y: (stageHeight - height * zoom) / 2, zoom });
  };
  useEffect(fit, [room.width, stageHeight, width, height, flow]);
  const selectActor = (id: string): void => {
    const found = board.actors.find((actor) => actor.id === id);
    if (found !== undefined) onSelect({ kind: 'actor', id: found.id });
  };
  const selectPair = (pair: PairDrawing): void => {
    onSelect({ kind: 'pair', id: pairId(pair.from, pair.to), a: pair.from, b: pair.to });
  };
  const selectDrawn = (id: string): void => {
    const pair = drawing.pairs.find((one) => one.id === id);
    if (pair !== undefined) selectPair(pair);
  };
  const focusOn = (id: string): void => {
    setStop(id);
    frame.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };
  const stepLink = (id: string): void => {
    const mine = drawing.pairs.filter((pair) => touches(pair, id) && pair.items.length > 0);
    const now =
      selection?.kind === 'pair' ? mine.findIndex(({ id: each }) => each === selection.id) : -1;
    const next = mine[(now + 1) % Math.max(1, mine.length)];
    if (next === undefined) return;
    selectPair(next);
    say(words.link(next));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = event.target instanceof HTMLElement ? event.target.getAttribute('data-id') : null;
    if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    if (direction !== undefined) {
      const next = neighbour(drawing.boxes, id, direction);
      if (next !== null) focusOn(next);
    } else if (event.key === 'Enter' || event.key === ' ') selectActor(id);
    else if (event.key === 'e' || event.key === 'E') stepLink(id);
    else if (event.key === 'Escape') onSelect(null);
    else if (event.key === '+') void flow.zoomIn();
    else if (event.key === '-') void flow.zoomOut();
    else if (event.key === '0') fit();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={frame} className={styles['canvas']} data-far={far}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        {...manners}
        onKeyDown={onKeyDown}
        aria-label={words.board}
        onNodeClick={(_, node) => {
          if (node.type === 'plate') {
            setStop(node.id);
            selectActor(node.id);
          } else selectDrawn(node.id.replace(chipMark, ''));
        }}
        onEdgeClick={(_, edge) => {
          selectDrawn(edge.id);
        }}
        onPaneClick={() => {
          onSelect(null);
        }}
      >
        <Background bgColor="var(--canvas)" color="transparent" />
        <Controls words={words} fit={fit} />
      </ReactFlow>
      <p className="visually-hidden">{words.help}</p>
      <a className={styles['credit']} href="https://reactflow.dev" target="_blank" rel="noreferrer">
        React Flow
      </a>
    </div>
  );
};

/**
 * The live board. One tab stop: arrows move to the neighbour that lies that way, Enter selects, `E`
 * steps through that actor's links, Esc lets go. The table view shows the same facts.
 */
export const Board = (props: BoardProps) => {
  const [ref, room] = useRoomSize();
  return (
    <div ref={ref} className={styles['board']}>
      {room === null || room.width === 0 ? null : (
        <ReactFlowProvider>
          <Canvas {...props} room={room} />
        </ReactFlowProvider>
      )}
    </div>
  );
};
