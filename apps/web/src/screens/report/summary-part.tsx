import { fromMicro } from '@convoy/engine';
import type { OutcomeSection } from '@convoy/engine';
import { useReportText } from '../../text/report.ts';
import { useReviewText } from '../../text/review.ts';
import { capital } from '../../text/speaker.ts';
import { useText } from '../../text/text.ts';
import { useSection } from '../../stores/room.ts';
import { useSide } from '../parts/use-side.ts';
import { causeText } from '../review/cause-text.ts';
import { causesOfEnd } from '../review/causes.ts';
import { hundredths, peaksOf } from '../review/judge.ts';
import { useRuledFinding } from '../review/use-ruled-finding.ts';
import { useWritten } from './context.tsx';
import { PathFigure } from './path-figure.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './report.module.css';
import { Ref } from './told.tsx';
import { TurningPart } from './turning-part.tsx';

const mostCauses = 4;

const Causes = () => {
  const text = useReviewText();
  const { lines, speaker } = useWritten();
  const issues = useSection('board')?.issues ?? [];
  const causes = causesOfEnd(
    lines.map(({ entry }) => entry),
    issues.map(({ id }) => id),
    mostCauses,
  );
  if (causes.length === 0) return <p>{text.cause.nothing}</p>;
  return (
    <ol>
      {causes.map((cause) => (
        <li key={cause.entry.id}>
          {causeText(text, speaker, cause)}
          <Ref entry={cause.entry} />
        </li>
      ))}
    </ol>
  );
};

/** How the ladder went, as one sentence; the hottest pair’s figure is not everybody’s to know. */
const useReading = ({ path }: OutcomeSection): string => {
  const text = useReviewText();
  const { speaker, report } = useWritten();
  const { names } = speaker;
  const peaks = peaksOf(path, names.bandOf);
  if (peaks === null) return '';
  const when = (turn: number): string => (turn === 0 ? text.atOpening : text.inTurn(turn));
  const top = names.bandOf(peaks.rung.rung);
  const rung = `${top + 1}, ${names.band(top)},`;
  if (report.reader !== 'whole') return text.ladderReading(rung, when(peaks.rung.turn));
  return text.pathReading(
    rung,
    when(peaks.rung.turn),
    Math.round(fromMicro(peaks.tension.tension)),
    when(peaks.tension.turn),
    Math.round(fromMicro(peaks.last.tension)),
  );
};

/** The whole game on one page. */
export const SummaryPart = ({ ended }: { readonly ended: OutcomeSection }) => {
  const text = useReportText();
  const review = useReviewText();
  const { words } = useText();
  const side = useSide();
  const ruled = useRuledFinding();
  const { outcome } = ended;
  const reading = useReading(ended);
  return (
    <section className={cx(styles['part'], styles['fresh'])}>
      <h2>{text.outcome}</h2>
      <p>
        {capital(side)}:{' '}
        <strong className={styles['verdict']}>{words.outcomes[outcome.class]}</strong>
      </p>
      <p>
        {review.met(hundredths(outcome.compel))}{' '}
        {review.reason(words.outcomeReasons[outcome.reason], outcome.turn)}{' '}
        {ruled ?? review.classText[outcome.class]}
      </p>
      <h3>{text.decided}</h3>
      <Causes />
      <TurningPart />
      <h3>{text.path}</h3>
      <p>{reading}</p>
      <PathFigure path={ended.path} reading={reading} />
    </section>
  );
};
