import type { ScenarioCard } from '@convoy/protocol';
import { layers } from '@convoy/engine';
import { BoardSvg } from '../../board/board-svg.tsx';
import { useHomeText } from '../../text/home.ts';
import { useText } from '../../text/text.ts';
import { openingBoard, publicFacts } from '../parts/facts-of.ts';
import { LineKey } from '../parts/line-key.tsx';
import styles from './home.module.css';

interface OpeningBoardProps {
  readonly card: ScenarioCard;
  /** Levels on the lines; left out where the picture only shows what a table looks like. */
  readonly levels?: boolean;
}
/** What the table looks like when it opens, with the key to its lines below. */
export const OpeningBoard = ({ card, levels = false }: OpeningBoardProps) => {
  const text = useHomeText();
  const { words } = useText();
  const title = card.texts['title'] ?? card.id;
  const board = openingBoard(card);
  const used = layers.filter((layer) => card.ties.some((tie) => tie.layer === layer));
  const facts = publicFacts(
    (id) => card.texts[`actor.${id}.name`] ?? id,
    (actor) => words.roles[actor.role],
    new Set(),
  );
  return (
    <figure className={styles['board']}>
      <BoardSvg
        board={board}
        layers={used}
        facts={facts(board.actors)}
        words={{ plan: '', turns: String }}
        label={text.board(title)}
        size={{ width: 700, height: 400 }}
        chips={levels ? 'all' : 'none'}
      />
      <figcaption className={styles['caption']}>
        <span className={styles['captionTitle']}>{title}</span>
        <LineKey layers={used} />
      </figcaption>
    </figure>
  );
};
