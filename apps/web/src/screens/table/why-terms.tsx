import { fromMicro } from '@convoy/engine';
import type { ChanceScale, Term } from '@convoy/engine';
import type { Speaker } from '../../text/speaker.ts';
import type { TableWords } from '../../text/table.ts';
import { termText, useWhyText } from '../../text/why.ts';
import { useTableWords } from './use-words.ts';
import styles from './why.module.css';

/** On what the terms work: a figure in its own unit, or a chance on its scale. */
export type TermScale = 'figure' | ChanceScale;

const figure = (value: number): string =>
  String(Number(value.toFixed(Math.abs(value) < 1 ? 2 : 1))).replace('-', '−');
const signed = (value: number): string => (value > 0 ? `+${figure(value)}` : figure(value));

/** Log-odds say little to most people: which way, and how much in a word. */
const oddsText = ({ why }: TableWords, value: number): string => {
  const size = Math.abs(value) < 0.3 ? 'little' : Math.abs(value) < 1 ? 'clear' : 'much';
  return value >= 0 ? why.likelier[size] : why.unlikelier[size];
};

/** `× 1.6` for a factor, `+3` for a summand, the bare figure for what only explains. */
const termFigure = (w: TableWords, { as, value }: Term, scale: TermScale): string => {
  const number = fromMicro(value);
  if (as === 'factor') return `× ${figure(number)}`;
  if (as === 'shown') return figure(number);
  if (scale === 'log-odds') return oddsText(w, number);
  return scale === 'figure' ? signed(number) : w.why.inHundred(signed(number * 100));
};

/** What went into a number, one line each. */
export const Terms = ({
  terms,
  scale,
  speaker,
  none,
}: {
  readonly terms: readonly Term[];
  readonly scale: TermScale;
  readonly speaker: Speaker;
  /** Said where there are no terms. */
  readonly none: string;
}) => {
  const w = useTableWords();
  const why = useWhyText();
  if (terms.length === 0) return <p className={styles['soft']}>{none}</p>;
  return (
    <ul>
      {terms.map((term, index) => (
        <li key={index} className={styles['row']}>
          <span>
            {termText(why, term.term)}
            {term.about === null ? '' : ` (${speaker.who(term.about)})`}
          </span>
          <span className="mono">{termFigure(w, term, scale)}</span>
        </li>
      ))}
    </ul>
  );
};
