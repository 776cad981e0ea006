import type { SeenAct } from '@convoy/protocol';
import { useRulingText } from '../../../text/rulings.ts';
import styles from './rulings.module.css';

/** What a seat argued: the act, what it hopes for, and why it should work. */
export const ActText = ({
  act: { act, result, reasons },
}: {
  readonly act: Pick<SeenAct, 'act' | 'result' | 'reasons'>;
}) => {
  const r = useRulingText();
  return (
    <div className={styles['argued']}>
      <p className={styles['act']}>{act}</p>
      <dl>
        <dt>{r.hopes}</dt>
        <dd>{result}</dd>
        {reasons.length === 0 ? null : (
          <>
            <dt>{r.because}</dt>
            <dd>
              <ol>
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ol>
            </dd>
          </>
        )}
      </dl>
    </div>
  );
};
