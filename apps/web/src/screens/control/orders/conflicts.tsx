import type { ActorId } from '@convoy/engine';
import type { OrderConflict } from '@convoy/protocol';
import { TriangleAlert } from 'lucide-react';
import { useConflictWords } from '../../../text/conflicts.ts';
import { useNames } from '../../../text/names.ts';
import styles from './orders.module.css';

/** The number that an order has in the table, from 1; null where it is no longer there. */
export type NumberOf = (seat: ActorId, order: number) => number | null;

/** What speaks against one order, each in a sentence, with the number of the order that it meets. */
export const Conflicts = (props: {
  readonly found: readonly OrderConflict[];
  readonly numberOf: NumberOf;
}) => {
  const words = useConflictWords();
  const names = useNames();
  if (props.found.length === 0) return null;
  return (
    <ul className={styles['conflicts']}>
      {props.found.map(({ code, detail, other }) => {
        const shown = Object.fromEntries(
          Object.entries(detail).map(([key, value]) => [
            key,
            typeof value === 'string' && key !== 'status' && key !== 'package'
              ? names.actor(value)
              : String(value),
          ]),
        );
        const n = other === null ? null : props.numberOf(other.seat, other.order);
        return (
          <li key={`${code} ${String(n)} ${shown['to'] ?? shown['by'] ?? ''}`}>
            <TriangleAlert size={14} aria-hidden />
            <span>
              <strong>{words.label}</strong> {words.codes[code](shown)}
              {n === null ? '' : ` ${words.other(String(n))}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
