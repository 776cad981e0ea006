import type { Entry } from '@convoy/engine';
import { useReportText } from '../../text/report.ts';
import { useWritten } from './context.tsx';
import type { Move } from './model.ts';
import styles from './report.module.css';

/** The ledger's own name of a line, so that what is said can be looked up. */
export const Ref = ({ entry: { id } }: { readonly entry: Entry }) => (
  <span className={styles['ref']}> {useReportText().ref(id)}</span>
);

/** A line of the ledger as a sentence. */
export const ToldEntry = ({ entry }: { readonly entry: Entry }) => {
  const { title, detail } = useWritten().say(entry);
  return (
    <li>
      {title}
      {detail === '' ? '.' : `: ${detail.replace(/\.$/, '')}.`}
      <Ref entry={entry} />
    </li>
  );
};

/** A figure that moved, and what in the end moved it. */
export const ToldMove = ({ move: { entry, origin, hidden } }: { readonly move: Move }) => {
  const text = useReportText();
  const { say, speaker } = useWritten();
  const { title, detail } = say(entry);
  const rule = speaker.text.rules[entry.rule].name;
  const cause =
    origin === null
      ? hidden
        ? text.whyHidden
        : text.why(rule)
      : text.why(`${say(origin).title} · ${rule}`);
  return (
    <li>
      <strong>{title}</strong>
      {detail === '' ? '' : text.moved(detail)}. {cause}.
      <Ref entry={origin ?? entry} />
    </li>
  );
};
