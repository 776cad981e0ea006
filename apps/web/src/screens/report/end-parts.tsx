import { useModelText } from '../../text/model.ts';
import { useReportText } from '../../text/report.ts';
import { useRoom } from '../../stores/room.ts';
import { useReviewText } from '../../text/review.ts';
import { useWritten } from './context.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './report.module.css';

const Lines = ({ questions }: { readonly questions: readonly string[] }) => (
  <ol className={styles['questions']}>
    {questions.map((question) => (
      <li key={question}>
        <p>{question}</p>
        <div className={styles['rules']} aria-hidden />
      </li>
    ))}
  </ol>
);

/** The pack's questions and some about oneself, with room to write. */
export const QuestionsPart = () => {
  const text = useReportText();
  const { names } = useWritten().speaker;
  const questions = [1, 2, 3, 4, 5, 6, 7, 8]
    .map((n) => names.text(`debrief.${n}`))
    .filter((question) => question !== '');
  return (
    <section className={cx(styles['part'], styles['fresh'])}>
      <h2>{text.parts.questions}</h2>
      <p>{text.ask}</p>
      <Lines questions={questions} />
      <h3>{text.reflect}</h3>
      <Lines questions={text.reflections} />
    </section>
  );
};

/** What it rests on, and how little one game proves. */
export const SourcesPart = () => {
  const text = useReportText();
  const model = useModelText();
  const review = useReviewText();
  const texts = useRoom((state) => state.texts?.texts ?? {});
  const sources = Object.entries(texts).filter(([key]) => key.startsWith('source.'));
  return (
    <section className={styles['part']}>
      <h2>{text.parts.sources}</h2>
      <h3>{text.limits}</h3>
      {model.limitsText.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{text.refNote}</p>
      {sources.length === 0 ? null : (
        <>
          <h3>{text.sourcesTitle}</h3>
          <p>{text.sourcesNote}</p>
          <ul className={styles['sources']}>
            {sources.map(([key, source]) => (
              <li key={key}>{source}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles['quiet']}>{review.hufbauerSource}</p>
    </section>
  );
};
