import { useInjectText } from '../../../text/injects.ts';
import { capital } from '../../../text/speaker.ts';
import { SelectField } from '../../../ui/field.tsx';
import { Checkbox } from '../../../ui/toggle.tsx';
import styles from './dialogs.module.css';
import type { EventForm } from './form-state.ts';
import { campIds, seatsOfCamp } from './lookups.ts';
import type { Lookups } from './lookups.ts';

interface ReaderFieldsProps {
  readonly form: EventForm;
  readonly lookups: Lookups;
  readonly wrong: (field: string) => string | null;
  readonly onChange: (change: Partial<EventForm>) => void;
}

/** Who learns of an event: everybody, a camp, or some seats. */
export const ReaderFields = ({ form, lookups, wrong, onChange }: ReaderFieldsProps) => {
  const text = useInjectText();
  const camps = campIds.filter((camp) => seatsOfCamp(lookups, camp).length > 1);
  const options = [
    { value: 'all', label: capital(text.everybody) } as const,
    ...camps.map((camp) => ({ value: camp, label: capital(text.camps[camp]) })),
    { value: 'some', label: text.form.toSome } as const,
  ];
  return (
    <>
      <SelectField
        label={text.form.to}
        value={form.to}
        options={options}
        error={form.to === 'some' ? wrong('to') : null}
        onChange={(value) => {
          const to = options.find((one) => one.value === value)?.value;
          if (to !== undefined) onChange({ to });
        }}
      />
      {form.to === 'some' ? (
        <fieldset className={styles['group']}>
          <legend>{text.form.seats}</legend>
          <div className={styles['seats']}>
            {lookups.actors.map(({ id, name }) => (
              <Checkbox
                key={id}
                checked={form.seats.includes(id)}
                onChange={(on) => {
                  const rest = form.seats.filter((one) => one !== id);
                  onChange({ seats: on ? [...rest, id] : rest });
                }}
              >
                {name}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      ) : null}
    </>
  );
};
