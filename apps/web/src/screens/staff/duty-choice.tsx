import type { Duty } from '@convoy/protocol';
import { useStaffText } from '../../text/staff.ts';
import { Checkbox } from '../../ui/toggle.tsx';
import styles from './staff.module.css';

const all: readonly Duty[] = ['director', 'umpire', 'injects', 'talk', 'analyst'];

/** One or several duties, each with what it is for. */
export const DutyChoice = ({
  chosen,
  onChange,
}: {
  readonly chosen: readonly Duty[];
  readonly onChange: (chosen: readonly Duty[]) => void;
}) => {
  const text = useStaffText();
  return (
    <fieldset className={styles['choice']}>
      <legend>{text.which}</legend>
      {all.map((duty) => (
        <Checkbox
          key={duty}
          checked={chosen.includes(duty)}
          onChange={(on) => {
            onChange(all.filter((one) => (one === duty ? on : chosen.includes(one))));
          }}
        >
          <strong>{text.duties[duty].name}</strong>{' '}
          <span className={styles['soft']}>{text.duties[duty].does}</span>
        </Checkbox>
      ))}
      {chosen.length === 0 ? <p className={styles['soft']}>{text.oneAtLeast}</p> : null}
    </fieldset>
  );
};
