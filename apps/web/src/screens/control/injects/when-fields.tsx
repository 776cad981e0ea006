import { injectPhases } from '@convoy/protocol';
import { useInjectText } from '../../../text/injects.ts';
import { SelectField, TextField } from '../../../ui/field.tsx';
import styles from './dialogs.module.css';
import type { EventForm } from './form-state.ts';
import type { Lookups } from './lookups.ts';

interface WhenFieldsProps {
  readonly form: EventForm;
  readonly lookups: Lookups;
  readonly wrong: (field: string) => string | null;
  readonly onChange: (change: Partial<EventForm>) => void;
}

const ons = ['now', 'hand', 'turn', 'clock', 'rung'] as const;

/** When an event is to happen; the fields follow from the choice. */
export const WhenFields = ({ form, lookups, wrong, onChange }: WhenFieldsProps) => {
  const { form: words, phases } = useInjectText();
  const { vocabulary, steps } = lookups;
  const { on } = form;
  const turns = Array.from({ length: vocabulary.turns }, (_, at) => String(at + 1));
  return (
    <>
      <SelectField
        label={words.when}
        value={on}
        options={ons.map((value) => ({ value, label: words.whens[value] }))}
        onChange={(value) => {
          const chosen = ons.find((one) => one === value);
          if (chosen !== undefined) onChange({ on: chosen });
        }}
      />
      {on === 'turn' || on === 'clock' ? (
        <div className={styles['pair']}>
          <SelectField
            label={words.turn}
            value={on === 'clock' ? form.clockTurn : form.turn}
            options={turns.map((value) => ({ value, label: value }))}
            error={wrong('when.turn')}
            onChange={(turn) => {
              onChange(on === 'clock' ? { clockTurn: turn } : { turn });
            }}
          />
          {on === 'clock' ? (
            <>
              <SelectField
                label={words.phase}
                value={form.phase}
                options={injectPhases.map((value) => ({ value, label: phases[value] }))}
                onChange={(value) => {
                  const phase = injectPhases.find((one) => one === value);
                  if (phase !== undefined) onChange({ phase });
                }}
              />
              <TextField
                label={words.minutes}
                value={form.minutes}
                autoComplete="off"
                error={wrong('when.minutes')}
                onChange={(minutes) => {
                  onChange({ minutes });
                }}
              />
            </>
          ) : null}
        </div>
      ) : null}
      {on === 'clock' ? <p className={styles['quiet']}>{words.minutesHelp}</p> : null}
      {on === 'rung' ? (
        <SelectField
          label={words.rung}
          value={form.rung}
          options={steps.slice(1).map(({ from, name }, at) => ({
            ...{ value: String(from), label: `${at + 2} ${name}` },
          }))}
          error={wrong('when.rung')}
          help={words.rungHelp}
          onChange={(rung) => {
            onChange({ rung });
          }}
        />
      ) : null}
    </>
  );
};
