import type { EntryId } from '@convoy/engine';
import { askWhy } from '../../stores/table.ts';
import styles from './my-seat.module.css';
import { useTableWords } from './use-words.ts';

interface AskWhyProps {
  /** The last entry that moved the figure; nothing is asked where nothing has. */
  readonly cause: EntryId | null;
  readonly name: string;
  readonly says?: string;
}

/** Lies over a figure's row: a press leads back through the rules to what moved it. */
export const AskWhy = ({ cause, name, says = '' }: AskWhyProps) => {
  const w = useTableWords();
  return cause === null ? null : (
    <button
      type="button"
      className={styles['ask']}
      title={says}
      onClick={() => {
        askWhy(cause, name);
      }}
    >
      <span className="visually-hidden">{w.seat.why(name)}</span>
    </button>
  );
};
