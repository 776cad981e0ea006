import { MarkerType, Panel, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useWhyTabText } from '../../../text/review-why.ts';
import { IconButton } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { stepFrom } from './chain.ts';
import type { Chain } from './chain.ts';
import { nodeTypes } from './graph-node.tsx';
import type { CauseFlowNode } from './graph-node.tsx';
import { useNodeWords } from './node-words.ts';
import styles from './why.module.css';

/** Nothing moves, nothing is edited, and the page keeps its wheel and its tab order. */
const manners = {
  nodeTypes,
  minZoom: 0.4,
  maxZoom: 1.5,
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
  proOptions: { hideAttribution: true },
} as const;
const box = { width: 184, height: 78 };
const gap = { x: 44, y: 14 };
/** Below this, words in the boxes could not be read. */
const leastZoom = 0.9;

interface GraphProps {
  readonly chain: Chain;
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** Where the keyboard goes on Escape. */
  readonly onLeave: () => void;
}

const placeOf = (chain: Chain, column: number, row: number) => ({
  x: (chain.columns - 1 - column) * (box.width + gap.x),
  y: row * (box.height + gap.y),
});

const useElements = ({ chain, selected }: GraphProps, stop: string) => {
  const text = useWhyTabText();
  const wordsOf = useNodeWords();
  const nodes = chain.nodes.map((node): CauseFlowNode => {
    const said = wordsOf(node);
    return {
      id: node.id,
      type: 'cause',
      position: placeOf(chain, node.column, node.row),
      ...box,
      initialWidth: box.width,
      initialHeight: box.height,
      className: cx(
        styles['node'],
        styles[node.line?.entry.kind ?? 'unknown'],
        node.id === selected && styles['selected'],
      ),
      ariaRole: 'button',
      ariaLabel: text.node(said.kind, said.turn, said.title, node.behind),
      domAttributes: {
        tabIndex: node.id === stop ? 0 : -1,
        'aria-roledescription': undefined,
        'aria-pressed': node.id === selected,
      },
      data: { words: said, behind: node.behind },
    };
  });
  const edges = chain.nodes.flatMap((node) =>
    node.causes.map((cause) => ({
      id: `${cause} ${node.id}`,
      source: cause,
      target: node.id,
      focusable: false,
      ariaRole: 'presentation' as const,
      markerEnd: { type: MarkerType.ArrowClosed, color: 'var(--line-strong)' },
      className: cx(
        styles['edge'],
        (node.id === selected || cause === selected) && styles['edgeNow'],
      ),
      domAttributes: { 'aria-hidden': true },
    })),
  );
  return { nodes, edges };
};

const Buttons = ({ fit }: { readonly fit: () => void }) => {
  const text = useWhyTabText();
  const flow = useReactFlow();
  const all = [
    { label: text.zoomIn, Icon: Plus, act: () => void flow.zoomIn() },
    { label: text.zoomOut, Icon: Minus, act: () => void flow.zoomOut() },
    { label: text.fit, Icon: Maximize, act: fit },
  ];
  return (
    <Panel position="bottom-left" className={styles['controls'] ?? ''}>
      {all.map(({ label, Icon, act }) => (
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

const Canvas = (props: GraphProps) => {
  const { chain, selected, onSelect, onLeave } = props;
  const text = useWhyTabText();
  const flow = useReactFlow();
  const frame = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(selected);
  const stop = chain.nodes.some(({ id }) => id === wanted) ? wanted : (chain.nodes[0]?.id ?? '');
  const { nodes, edges } = useElements(props, stop);
  const rows = chain.nodes.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const height = (bottom - top) * (box.height + gap.y) + box.height;
  const width = (chain.columns - 1) * (box.width + gap.x) + box.width;
  const fit = (least: number): void => {
    const room = frame.current;
    if (room === null) return;
    const [w, h] = [room.clientWidth - 32, room.clientHeight - 32];
    const zoom = Math.max(least, Math.min(1, w / width, h / height));
    // What does not fit is cut on the left: what is asked about stands at the right end.
    const x = width * zoom > w ? w + 16 - width * zoom : 16 + (w - width * zoom) / 2;
    const y = 16 + (h - height * zoom) / 2 - top * (box.height + gap.y) * zoom;
    void flow.setViewport({ x, y, zoom });
  };
  const fitNew = useEffectEvent(() => {
    fit(leastZoom);
  });
  useEffect(() => {
    fitNew();
  }, [chain]);
  const focusOn = (id: string): void => {
    setWanted(id);
    const node = chain.nodes.find((one) => one.id === id);
    if (node !== undefined) {
      const { x, y } = placeOf(chain, node.column, node.row);
      const zoom = flow.getZoom();
      void flow.setCenter(x + box.width / 2, y + box.height / 2, { zoom });
    }
    frame.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = event.target instanceof HTMLElement ? event.target.getAttribute('data-id') : null;
    if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = stepFrom(chain, id, event.key);
    if (next !== null) focusOn(next);
    else if (event.key === 'Enter' || event.key === ' ') onSelect(id);
    else if (event.key === 'Escape') onLeave();
    else if (event.key === '+') void flow.zoomIn();
    else if (event.key === '-') void flow.zoomOut();
    else if (event.key === '0') fit(manners.minZoom);
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };
  return (
    <div
      ref={frame}
      className={styles['canvas']}
      style={{ blockSize: `${Math.max(220, Math.min(640, height + 64))}px` }}
    >
      <ReactFlow
        {...manners}
        aria-label={text.graph}
        onKeyDown={onKeyDown}
        nodes={nodes}
        edges={edges}
        onNodeClick={(_, { id }) => {
          setWanted(id);
          onSelect(id);
        }}
      >
        <Buttons
          fit={() => {
            fit(manners.minZoom);
          }}
        />
      </ReactFlow>
    </div>
  );
};

/** Causes in columns, left to right; to read with mouse or arrow keys, one stop of the tab order. */
export const CauseGraph = (props: GraphProps) => {
  const text = useWhyTabText();
  return (
    <>
      <ReactFlowProvider>
        <Canvas {...props} />
      </ReactFlowProvider>
      <p className={styles['quiet']}>
        {text.graphHelp}{' '}
        <a
          className={styles['credit']}
          href="https://reactflow.dev"
          target="_blank"
          rel="noreferrer"
        >
          React Flow
        </a>
      </p>
    </>
  );
};
