import type { Entry } from '@convoy/engine';
import { useReportText } from '../../text/report.ts';
import { useWritten } from './context.tsx';
import { readersOf } from './model.ts';
import type { Move } from './model.ts';
import styles from './report.module.css';

/** The turn and the first signs of the rest: enough to find the line by in the record. */
const shortId = (id: string): string => id.slice(0, id.indexOf('.') + 7);

/** The ledger's own name of a line, so that what is said can be looked up. */
export const Ref = ({ entry: { id } }: { readonly entry: Entry }) => (
  <span className={styles['ref']}> {useReportText().ref(shortId(id))}</span>
);

/** A line of the ledger as a sentence. */
export const ToldEntry = ({
  entry,
  times = 1,
}: {
  readonly entry: Entry;
  readonly times?: number;
}) => {
  const text = useReportText();
  const { say, speaker } = useWritten();
  const { title, detail } = say(entry);
  const told = entry.kind === 'inject' ? readersOf(entry).map(speaker.names.actor) : [];
  return (
    <li>
      {told.length === 0 ? '' : text.toldTo(told.join(', '))}
      {title}
      {detail === '' ? '.' : `: ${detail.replace(/\.$/, '')}.`}
      {times === 1 ? '' : text.alike(times)}
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
      {detail === '' ? '' : text.moved(detail.charAt(0).toLowerCase() + detail.slice(1))}. {cause}.
      <Ref entry={origin ?? entry} />
    </li>
  );
};
