import type { CommandAnswer } from '@convoy/protocol';
import { Check, X } from 'lucide-react';
import { useClassText } from '../../text/class.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './class.module.css';
import type { Came } from './acts.ts';

/** Why one room turned it down, in words: the engine's reason where it gave one. */
const useWhy = (): ((answer: CommandAnswer) => string) => {
  const text = useClassText();
  const known = useText();
  return (answer) => {
    if (answer.ok) return text.done;
    if ('error' in answer) return known.wireErrors[answer.error.code];
    const [reason] = answer.refusal.because;
    return reason === undefined
      ? known.tableRefusals[answer.refusal.code]
      : known.refusals[reason.code]({});
  };
};

/** Room by room: done, or why not. */
export const Report = ({ came, onHide }: { readonly came: Came; readonly onHide: () => void }) => {
  const text = useClassText();
  const why = useWhy();
  const { results } = came.report;
  const done = results.filter(({ answer }) => answer.ok).length;
  return (
    <section className={styles['report']} aria-label={text.report}>
      <p>
        <strong>{text.reportLine(text.did[came.act], done, results.length)}</strong>{' '}
        <Button size="small" look="link" onPress={onHide}>
          {text.dismiss}
        </Button>
      </p>
      <ul>
        {results.map(({ place, answer }) => (
          <li key={place}>
            {answer.ok ? <Check size={14} aria-hidden /> : <X size={14} aria-hidden />}
            <strong>{text.room(place)}</strong> {why(answer)}
          </li>
        ))}
      </ul>
    </section>
  );
};
