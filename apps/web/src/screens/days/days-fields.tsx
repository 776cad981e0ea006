import type { DaysWish } from '@convoy/protocol';
import { withinHours } from '@convoy/protocol';
import { useMemo } from 'react';
import { useDaysText } from '../../text/days.ts';
import { Field, SelectField } from '../../ui/field.tsx';
import { Checkbox, Choice } from '../../ui/toggle.tsx';
import styles from './days.module.css';
import { firstDays, zonesWith } from './wish.ts';

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
}
const TimeField = ({ value, onChange, ...rest }: TimeFieldProps) => (
  <Field {...rest}>
    {(control) => (
      <input
        {...control}
        type="time"
        required
        value={value}
        onChange={(event) => {
          if (event.target.value !== '') onChange(event.target.value);
        }}
      />
    )}
  </Field>
);

interface PartProps {
  readonly days: DaysWish;
  readonly onChange: (days: DaysWish) => void;
}

const When = ({ days, onChange }: PartProps) => {
  const { form } = useDaysText();
  const zones = useMemo(() => zonesWith(days.zone), [days.zone]);
  return (
    <div className={styles['when']}>
      <SelectField
        label={form.every}
        value={String(days.every)}
        options={Object.entries(form.everyDay).map(([value, label]) => ({ value, label }))}
        onChange={(every) => {
          onChange({ ...days, every: Number(every) });
        }}
      />
      <TimeField
        label={form.at}
        value={days.at}
        error={withinHours(days.at, days.quiet) ? form.inQuiet : null}
        onChange={(at) => {
          onChange({ ...days, at });
        }}
      />
      <div className={styles['wide']}>
        <SelectField
          label={form.zone}
          value={days.zone}
          options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          onChange={(zone) => {
            onChange({ ...days, zone });
          }}
          help={form.zoneHelp}
        />
      </div>
    </div>
  );
};

const Off = ({ days, onChange }: PartProps) => {
  const { form } = useDaysText();
  return (
    <fieldset>
      <legend>{form.off}</legend>
      <div className={styles['weekdays']}>
        {form.weekdays.map((name, index) => {
          const day = index + 1;
          const others = days.off.filter((one) => one !== day);
          return (
            <Checkbox
              key={name}
              checked={days.off.includes(day)}
              disabled={others.length === 6}
              onChange={(on) => {
                onChange({
                  ...days,
                  off: (on ? [...others, day] : others).toSorted((a, b) => a - b),
                });
              }}
            >
              {name}
            </Checkbox>
          );
        })}
      </div>
    </fieldset>
  );
};

const Quiet = ({ days, onChange }: PartProps) => {
  const { form } = useDaysText();
  const { quiet } = days;
  return (
    <div className={styles['quiet']}>
      <Checkbox
        checked={quiet !== null}
        onChange={(on) => {
          onChange({ ...days, quiet: on ? firstDays().quiet : null });
        }}
      >
        {form.quiet}
      </Checkbox>
      {quiet === null ? null : (
        <div className={styles['when']}>
          <TimeField
            label={form.from}
            value={quiet.from}
            onChange={(from) => {
              onChange({ ...days, quiet: { ...quiet, from } });
            }}
          />
          <TimeField
            label={form.to}
            value={quiet.to}
            error={quiet.from === quiet.to ? form.sameHours : null}
            onChange={(to) => {
              onChange({ ...days, quiet: { ...quiet, to } });
            }}
          />
        </div>
      )}
    </div>
  );
};

interface DaysFieldsProps {
  /** Null for play in one sitting. */
  readonly value: DaysWish | null;
  readonly onChange: (days: DaysWish | null) => void;
}

/** One sitting or over days, and then when turns end. */
export const DaysFields = ({ value, onChange }: DaysFieldsProps) => {
  const { form, rule } = useDaysText();
  return (
    <div className={styles['fields']}>
      <Choice
        legend={form.legend}
        name="days"
        look="list"
        value={value === null ? 'sitting' : 'days'}
        options={[
          { value: 'sitting', label: form.sitting, help: form.sittingHelp },
          { value: 'days', label: form.over, help: form.overHelp },
        ]}
        onChange={(how) => {
          onChange(how === 'days' ? (value ?? firstDays()) : null);
        }}
      />
      {value === null ? null : (
        <div className={styles['rules']}>
          <When days={value} onChange={onChange} />
          <Off days={value} onChange={onChange} />
          <Quiet days={value} onChange={onChange} />
          <SelectField
            label={form.grace}
            value={String(value.grace)}
            options={form.graceChoices.map((label, grace) => ({ value: String(grace), label }))}
            onChange={(grace) => {
              onChange({ ...value, grace: Number(grace) });
            }}
          />
          <p className={styles['sum']} role="status">
            {rule(value)}
          </p>
        </div>
      )}
    </div>
  );
};

/** Whether the server would take these days. */
export const daysFit = (days: DaysWish | null): boolean =>
  days === null ||
  (!withinHours(days.at, days.quiet) && (days.quiet === null || days.quiet.from !== days.quiet.to));
