import { Check } from 'lucide-react';
import { useOpenRoomText } from '../../text/open-room.ts';
import { cx } from '../../ui/cx.ts';
import styles from './steps.module.css';

/** Where one is in setting a room up: the crisis, people and time, the open room. */
export const Steps = ({ at }: { readonly at: 1 | 2 | 3 }) => {
  const text = useOpenRoomText();
  return (
    <ol className={styles['steps']} aria-label={text.stepsLabel}>
      {text.steps.map((step, index) => {
        const number = index + 1;
        return (
          <li
            key={step}
            aria-current={number === at ? 'step' : undefined}
            className={cx(number === at && styles['now'], number < at && styles['past'])}
          >
            <span className={styles['number']}>
              {number < at ? <Check size={15} aria-label={text.stepDone} /> : number}
            </span>
            {step}
          </li>
        );
      })}
    </ol>
  );
};
