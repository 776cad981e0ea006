import { layers } from '@convoy/engine';
import type { BoardTie } from '@convoy/engine';
import type { ReviewReport } from '@convoy/protocol';
import { Download } from 'lucide-react';
import { useRef } from 'react';
import { BoardSvg } from '../../board/board-svg.tsx';
import type { Size } from '../../board/geometry.ts';
import { offerSvg, standaloneSvg } from '../../board/standalone.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useReportText } from '../../text/report.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { publicFacts } from '../parts/facts-of.ts';
import { useTableWords } from '../table/use-words.ts';
import { useWritten } from './context.tsx';
import styles from './report.module.css';

type Board = ReviewReport['turns'][number]['board'];

const useTieText = (): ((tie: BoardTie) => string) => {
  const text = useReportText();
  const { words } = useText();
  const { speaker } = useWritten();
  return ({ layer, a, b, directed, level, change }) => {
    const [from, to] = directed === 'ba' ? [b, a] : [a, b];
    const say = text.tie[change ?? 'new'];
    return say(words.layerNames[layer], speaker.names.actor(from), speaker.names.actor(to), level);
  };
};

/** What moved on a board, in words: the picture's equal for whoever cannot see it. */
export const useChanges = (board: Board): string => {
  const text = useReportText();
  const tieText = useTieText();
  const changed = board.ties.filter(({ change }) => change !== null).map(tieText);
  return changed.length === 0 ? text.unchanged : text.changed(changed);
};

interface BoardFigureProps {
  readonly board: Board;
  /** `Before`, `The board at the opening`: under the picture, and in its file's name. */
  readonly when: string;
  readonly file: string;
  readonly size: Size;
  /** Whether what changed is spoken with it. */
  readonly changes: boolean;
}
/** A board as it stood: to print, and to take as a file. */
export const BoardFigure = ({ board, when, file, size, changes }: BoardFigureProps) => {
  const text = useReportText();
  const w = useTableWords();
  const { words } = useText();
  const { speaker } = useWritten();
  const holder = useRef<HTMLDivElement>(null);
  const code = useRoom((state) => state.entrance?.code ?? '');
  const seats = useSection('seats')?.seats ?? [];
  const moved = useChanges(board);
  const alt = text.boardAlt(when, board.ties.length);
  const bots = new Set(seats.filter(({ keeper }) => keeper === 'bot').map(({ seat }) => seat));
  const facts = publicFacts(
    speaker.names.actor,
    ({ support, role, weak }) =>
      support === null ? words.roles[role] : weak ? w.board.weak : words.support[support],
    bots,
  );
  const save = (): void => {
    const picture = holder.current?.querySelector('svg.board-static');
    if (!(picture instanceof SVGSVGElement)) return;
    const said = text.boardFile(when, board.ties.length);
    const desc = changes ? `${said} ${moved}` : said;
    const title = `${speaker.names.scenario}: ${file}`;
    offerSvg(`convoy-${code}-${file}`, standaloneSvg(picture, { title, desc }));
  };
  return (
    <figure className={styles['board']}>
      <div ref={holder}>
        <BoardSvg
          board={board}
          layers={layers}
          facts={facts(board.actors)}
          words={{ plan: '', turns: String }}
          label={alt}
          size={size}
        />
      </div>
      <figcaption>
        <span>{when}</span>
        <span className={styles['screen']}>
          <Button look="link" size="small" aria-label={text.saveBoard(file)} onPress={save}>
            <Download size={14} aria-hidden /> {text.save}
          </Button>
        </span>
      </figcaption>
    </figure>
  );
};
