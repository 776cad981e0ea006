import { useWhyTabText } from '../../../text/review-why.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { toldUnder } from './chain.ts';
import type { CauseNode, Chain } from './chain.ts';
import { useNodeWords } from './node-words.ts';
import styles from './why.module.css';

interface OutlineProps {
  readonly chain: Chain;
  readonly onOpen: (id: string) => void;
  readonly onSelect: (id: string) => void;
}
interface ItemProps extends OutlineProps {
  readonly node: CauseNode;
  /** What this one brought about; null for what is asked about. */
  readonly effect: string | null;
  readonly under: ReadonlyMap<string, string>;
}

const Item = ({ node, effect, under, ...rest }: ItemProps) => {
  const text = useWhyTabText();
  const said = useNodeWords()(node);
  const { chain, onOpen, onSelect } = rest;
  const Icon = said.icon;
  const repeated = effect !== null && under.get(node.id) !== effect;
  const causes = node.causes.flatMap((cause) => chain.nodes.filter(({ id }) => id === cause));
  return (
    <li>
      <p className={styles['line']}>
        <Icon size={15} aria-hidden />
        <Chip>{said.kind}</Chip>
        {node.line === null ? (
          <span>{said.title}</span>
        ) : (
          <button
            type="button"
            className={styles['title']}
            onClick={() => {
              onSelect(node.id);
            }}
          >
            {said.title}
          </button>
        )}
        <span className={styles['quiet']}>
          {[said.turn, said.detail].filter((part) => part !== '').join(' · ')}
          {repeated ? ` (${text.told})` : ''}
        </span>
      </p>
      {repeated ? null : (
        <>
          {node.line !== null && node.causes.length === 0 && node.behind === 0 ? (
            <p className={styles['quiet']}>{text.begins}</p>
          ) : null}
          {causes.length === 0 ? null : (
            <ul>
              {causes.map((cause) => (
                <Item key={cause.id} node={cause} effect={node.id} under={under} {...rest} />
              ))}
            </ul>
          )}
          {node.behind === 0 ? null : (
            <Button
              look="link"
              size="small"
              aria-label={text.behindOf(node.behind, said.title)}
              onPress={() => {
                onOpen(node.id);
              }}
            >
              {text.behind(node.behind)}
            </Button>
          )}
        </>
      )}
    </li>
  );
};

/** The same causes as a nested list: each thing, and below it what brought it about. */
export const CauseOutline = (props: OutlineProps) => {
  const text = useWhyTabText();
  const [start] = props.chain.nodes;
  if (start === undefined) return null;
  return (
    <ul className={styles['outline']} aria-label={text.text}>
      <Item node={start} effect={null} under={toldUnder(props.chain)} {...props} />
    </ul>
  );
};
