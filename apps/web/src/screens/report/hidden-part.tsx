import { useReportText } from '../../text/report.ts';
import { pointText } from '../../text/speaker.ts';
import { useText } from '../../text/text.ts';
import { useWritten } from './context.tsx';
import { readersOf, secretActs } from './model.ts';
import styles from './report.module.css';
import { Ref } from './told.tsx';

const Acts = () => {
  const text = useReportText();
  const { lines, say, speaker } = useWritten();
  const acts = secretActs(lines);
  if (acts.length === 0) return <p>{text.secretNone}</p>;
  return (
    <ul>
      {acts.map((entry) => (
        <li key={entry.id}>
          {text.step(entry.turn, say(entry).title)}.
          {text.knownTo(readersOf(entry).map(speaker.names.actor).join(', '))}
          <Ref entry={entry} />
        </li>
      ))}
    </ul>
  );
};

const Offers = () => {
  const text = useReportText();
  const { words } = useText();
  const { report, speaker } = useWritten();
  const { actor } = speaker.names;
  const offers = report.paper.offers.filter(({ terms }) => terms.private);
  if (offers.length === 0) return <p>{text.offersNone}</p>;
  return (
    <ul>
      {offers.map(({ id, from, turn, terms, status }) => (
        <li key={id}>
          {text.offer(turn, actor(from), actor(terms.to))}
          {terms.clauses
            .map(({ by, issue, to }) => `${actor(by)}, ${pointText(speaker, issue, to)}`)
            .join('; ')}{' '}
          ({words.offerStatus[status]}).
        </li>
      ))}
    </ul>
  );
};

/** What only some could know while it was played. */
export const HiddenPart = () => {
  const text = useReportText();
  return (
    <section className={styles['part']}>
      <h2>{text.parts.hidden}</h2>
      <h3>{text.secretActs}</h3>
      <Acts />
      <h3>{text.secretOffers}</h3>
      <Offers />
    </section>
  );
};
