import { Handle, Position } from '@xyflow/react';
import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useWhyTabText } from '../../../text/review-why.ts';
import type { NodeWords } from './node-words.ts';
import styles from './why.module.css';

export type CauseFlowNode = Node<{ readonly words: NodeWords; readonly behind: number }, 'cause'>;

const Cause = memo(({ data }: NodeProps<CauseFlowNode>) => {
  const text = useWhyTabText();
  const { icon: Icon, kind, turn, title } = data.words;
  return (
    <>
      <span className={styles['kind']}>
        <Icon size={14} aria-hidden />
        <strong>{kind}</strong>
        <span>{turn}</span>
        {data.behind === 0 ? null : (
          <span className={styles['more']}>{text.more(data.behind)}</span>
        )}
      </span>
      <span className={styles['what']}>{title}</span>
      {/* The library draws an edge only between handles; these are never seen or pressed. */}
      <Handle type="source" position={Position.Right} isConnectable={false} />
      <Handle type="target" position={Position.Left} isConnectable={false} />
    </>
  );
});
Cause.displayName = 'Cause';

export const nodeTypes = { cause: Cause } as const;
