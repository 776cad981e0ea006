import { useId, useState } from 'react';
import { useDeviceText } from '../../text/device.ts';
import { Field } from '../../ui/field.tsx';
import styles from './device.module.css';

const figures = (typed: string): string => typed.replaceAll(/[^0-9]/g, '').slice(0, 8);

interface PinFieldsProps {
  readonly label: string;
  readonly help?: string;
  /** A new one is typed twice. */
  readonly fresh: boolean;
  readonly error: string | null;
  readonly onPin: (pin: string | null) => void;
}
/**
 * Figures that the neighbours do not read. No password field: the browser would offer to keep it
 * for whoever has the device next.
 */
export const PinFields = ({ label, help, fresh, error, onPin }: PinFieldsProps) => {
  const text = useDeviceText();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const show = useId();
  const tell = (first: string, second: string): void => {
    const whole = first.length >= 4 && (!fresh || first === second);
    onPin(whole ? first : null);
  };
  const field = (value: string, set: (next: string) => void) => ({
    value,
    type: 'text',
    inputMode: 'numeric' as const,
    autoComplete: 'off',
    'data-hidden': !shown,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      set(figures(target.value));
    },
  });
  return (
    <div className={styles['pins']}>
      <Field label={label} help={help} error={error}>
        {({ className, ...control }) => (
          <input
            {...control}
            {...field(pin, (next) => {
              setPin(next);
              tell(next, again);
            })}
            className={`${className} ${styles['pin'] ?? ''}`}
          />
        )}
      </Field>
      {fresh ? (
        <Field
          label={text.again}
          error={again.length >= pin.length && again !== pin ? text.differ : null}
        >
          {({ className, ...control }) => (
            <input
              {...control}
              {...field(again, (next) => {
                setAgain(next);
                tell(pin, next);
              })}
              className={`${className} ${styles['pin'] ?? ''}`}
            />
          )}
        </Field>
      ) : null}
      <label htmlFor={show} className={styles['show']}>
        <input
          id={show}
          type="checkbox"
          checked={shown}
          onChange={() => {
            setShown(!shown);
          }}
        />
        {text.show}
      </label>
    </div>
  );
};
