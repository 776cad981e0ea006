import { layers } from '@convoy/engine';
import type { OutcomeSection } from '@convoy/engine';
import { useReportText } from '../../text/report.ts';
import { cx } from '../../ui/cx.ts';
import { LineKey } from '../parts/line-key.tsx';
import { BoardFigure } from './board-figure.tsx';
import { useWritten } from './context.tsx';
import { QuestionsPart, SourcesPart } from './end-parts.tsx';
import { HiddenPart } from './hidden-part.tsx';
import { holds } from './options.ts';
import { PapersPart } from './papers-part.tsx';
import styles from './report.module.css';
import { ScoresPart } from './scores-part.tsx';
import { SummaryPart } from './summary-part.tsx';
import { TitlePart } from './title-part.tsx';
import { TurnPart } from './turn-part.tsx';

const large = { width: 1000, height: 520 } as const;

/** The boards between which everything happened, large enough for names, with the key to lines. */
const Boards = () => {
  const text = useReportText();
  const { turns } = useWritten().report;
  const [first] = turns;
  const last = turns.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <section className={cx(styles['part'], styles['fresh'])}>
      <h2>{text.parts.turns}</h2>
      <div className={styles['key']}>
        <h3>{text.key}</h3>
        <LineKey layers={layers} />
      </div>
      <BoardFigure
        {...{ board: first.board, when: text.opening, size: large, changes: false }}
        file="opening"
      />
      <BoardFigure
        {...{ board: last.board, when: text.ending, size: large, changes: true }}
        file="end"
      />
    </section>
  );
};

/** The document itself, as it goes to the printer. */
export const Paper = ({ ended }: { readonly ended: OutcomeSection }) => {
  const { options, report } = useWritten();
  return (
    <article className={cx(styles['paper'], styles[options.size], options.grey && styles['grey'])}>
      <TitlePart />
      {holds(options, 'summary') ? <SummaryPart ended={ended} /> : null}
      {holds(options, 'turns') ? (
        <>
          <Boards />
          {report.turns.slice(1).map(({ turn }) => (
            <TurnPart key={turn} turn={turn} />
          ))}
        </>
      ) : null}
      {holds(options, 'papers') ? <PapersPart /> : null}
      {holds(options, 'scores') ? <ScoresPart ended={ended} /> : null}
      {holds(options, 'hidden') ? <HiddenPart /> : null}
      {holds(options, 'questions') ? <QuestionsPart /> : null}
      {holds(options, 'sources') ? <SourcesPart /> : null}
    </article>
  );
};
