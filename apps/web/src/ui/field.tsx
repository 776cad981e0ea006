import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './field.module.css';
import { cx } from './cx.ts';

interface FieldProps {
  readonly label: string;
  readonly help?: ReactNode;
  /** What is wrong and how to mend it; announced with the control. */
  readonly error?: string | null | undefined;
  readonly hideLabel?: boolean;
  readonly children: (control: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': boolean | undefined;
    readonly className: string;
  }) => ReactNode;
}

/** Label, control, help and error of one form field, tied together. */
export const Field = ({ label, help, error, hideLabel = false, children }: FieldProps) => {
  const id = useId();
  const wrong = error !== undefined && error !== null;
  const described = [help === undefined ? null : `${id}-help`, wrong ? `${id}-error` : null];
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described.filter((part) => part !== null).join(' ') || undefined,
        'aria-invalid': wrong || undefined,
        className: cx(styles['control'], wrong && styles['wrong']),
      })}
      {help === undefined ? null : (
        <p id={`${id}-help`} className={styles['help']}>
          {help}
        </p>
      )}
      {wrong ? (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      ) : null}
    </div>
  );
};

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly help?: ReactNode;
  readonly error?: string | null | undefined;
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
}
/** The browser's own list: works with every keyboard, phone and reader. */
export const SelectField = ({
  value,
  options,
  onChange,
  disabled = false,
  ...rest
}: SelectFieldProps) => (
  <Field {...rest}>
    {(control) => (
      <select
        {...control}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: ReactNode;
  readonly error?: string | null | undefined;
  readonly hideLabel?: boolean;
  readonly lines?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly autoComplete?: string;
}
export const TextField = ({
  value,
  onChange,
  lines = 1,
  maxLength,
  placeholder,
  disabled,
  autoComplete,
  ...rest
}: TextFieldProps) => (
  <Field {...rest}>
    {(control) => {
      const shared = { ...control, value, maxLength, placeholder, disabled, autoComplete };
      return lines > 1 ? (
        <textarea
          {...shared}
          rows={lines}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      ) : (
        <input
          {...shared}
          type="text"
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      );
    }}
  </Field>
);
