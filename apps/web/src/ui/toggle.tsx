import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './toggle.module.css';

interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}
export const Checkbox = ({ checked, onChange, disabled, children }: CheckboxProps) => (
  <label className={styles['row']}>
    <input
      type="checkbox"
      checked={checked}
      disabled={disabled}
      onChange={(event) => {
        onChange(event.target.checked);
      }}
    />
    <span>{children}</span>
  </label>
);

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    readonly help?: string;
  }[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
  /** In a row of joined buttons, or one under another. */
  readonly look?: 'segments' | 'list';
}
/** One of a few: native radio buttons. */
export const Choice = <Value extends string>({
  legend,
  hideLegend = false,
  name,
  value,
  options,
  onChange,
  disabled,
  look = 'segments',
}: ChoiceProps<Value>) => (
  <fieldset disabled={disabled}>
    <legend className={hideLegend ? 'visually-hidden' : styles['legend']}>{legend}</legend>
    <div className={styles[look]}>
      {options.map((option) => (
        <label
          key={option.value}
          className={cx(styles['option'], option.value === value && styles['chosen'])}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span>
            {option.label}
            {option.help === undefined ? null : (
              <span className={styles['help']}>{option.help}</span>
            )}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);
